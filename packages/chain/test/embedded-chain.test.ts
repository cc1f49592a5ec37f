import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '@plexus/core';
import { afterEach, describe, expect, it } from 'vitest';
import { createChainClient, devAccount, type EmbeddedChain, startEmbeddedChain } from '../src/index.ts';
import { createChainTesting } from '../src/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-embedded-'));
const chains: EmbeddedChain[] = [];

async function start(options: Parameters<typeof startEmbeddedChain>[0] = {}): Promise<EmbeddedChain> {
  const chain = await startEmbeddedChain(options);
  chains.push(chain);
  return chain;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const until = (what: string, probe: () => Promise<boolean> | boolean): Promise<boolean> =>
  waitUntil(async () => (await probe()) || undefined, { what, timeoutMs: 15_000, intervalMs: 10 });

const headOf = async (chain: EmbeddedChain): Promise<number> => {
  const client = createChainClient({ rpcUrls: [chain.url] });
  return (await client.getBlock('latest'))?.number ?? -1;
};

afterEach(async () => {
  await Promise.all(chains.splice(0).map((chain) => chain.stop()));
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded chain', () => {
  it('takes a free port, knows its accounts and is gone after stop', async () => {
    const chain = await start({ chainId: 4711 });
    const client = createChainClient({ rpcUrls: [chain.url] });
    expect(await client.chainId()).toBe(4711);
    expect(await client.getBalance(devAccount(3).address)).toBe(10_000n * 10n ** 18n);
    await chain.stop();
    expect(isRunning(chain.pid) || isRunning(chain.supervisorPid)).toBe(false);
  });

  it('mines a block in every interval, also shorter than a second', async () => {
    const chain = await start({ mining: { blockTimeMs: 50 } });
    await until('ten blocks', async () => (await headOf(chain)) >= 10);
  });

  it('refuses a port that is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startEmbeddedChain({ port })).rejects.toMatchObject({
      code: 'CHAIN_PORT_IN_USE',
      details: { port },
    });
    server.close();
  });

  it('says what is missing when there is no binary', async () => {
    await expect(startEmbeddedChain({ binary: '/nowhere/anvil' })).rejects.toMatchObject({
      code: 'CHAIN_EMBEDDED_UNAVAILABLE',
      hint: expect.stringContaining('PLEXUS_ANVIL'),
    });
  });

  it('reports a binary that does not start', async () => {
    await expect(startEmbeddedChain({ binary: process.execPath })).rejects.toMatchObject({
      code: 'CHAIN_EMBEDDED_FAILED',
    });
  });

  it('continues from its last dump after kill -9, with blocks, receipts and balances', async () => {
    const statePath = join(folder, 'killed', 'state.gz');
    const chain = await start({ statePath, stateIntervalMs: 50, mining: { blockTimeMs: 20 } });
    await until('thirty blocks', async () => (await headOf(chain)) >= 30);
    const client = createChainClient({ rpcUrls: [chain.url] });
    const tenth = await client.getBlock(10);
    process.kill(chain.pid, 'SIGKILL');
    expect((await chain.exited).signal).toBe('SIGKILL');
    const again = await start({ port: chain.port, statePath, mining: { blockTimeMs: 20 } });
    expect(await client.getBlock(10)).toEqual(tenth);
    const head = await headOf(again);
    expect(head).toBeGreaterThanOrEqual(20);
    await until('new blocks', async () => (await headOf(again)) > head);
  });

  it('has the same first block after any number of restarts, however long the chain', async () => {
    const statePath = join(folder, 'long.state');
    const hashes = new Set<string | undefined>();
    for (const blocks of [300, 300, 300]) {
      const chain = await startEmbeddedChain({ statePath, mining: 'manual' });
      try {
        await createChainTesting({ url: chain.url }).mine(blocks);
        const client = createChainClient({ rpcUrls: [chain.url] });
        hashes.add((await client.getBlock(0))?.hash);
        client.close();
      } finally {
        await chain.stop();
      }
    }
    expect(hashes.size).toBe(1);
  });

  it('keeps everything over an orderly stop', async () => {
    const statePath = join(folder, 'stopped', 'state.gz');
    const chain = await start({ statePath, stateIntervalMs: 60_000, mining: { blockTimeMs: 20 } });
    await until('five blocks', async () => (await headOf(chain)) >= 5);
    const before = await headOf(chain);
    await chain.stop();
    expect(await headOf(await start({ statePath, mining: 'manual' }))).toBeGreaterThanOrEqual(before);
  });

  it('refuses a state file that is broken', async () => {
    const statePath = join(tmpdir(), `plexus-broken-${process.pid}.gz`);
    writeFileSync(statePath, 'not a state');
    await expect(startEmbeddedChain({ statePath })).rejects.toMatchObject({ code: 'CHAIN_STATE_BROKEN' });
    rmSync(statePath);
  });

  it('leaves no process behind when its owner is killed with -9', async () => {
    const owner = spawn(process.execPath, [
      fileURLToPath(new URL('./fixtures/own-a-chain.ts', import.meta.url)),
    ]);
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: owner.stdout }).once('line', resolve),
    );
    const { pid, supervisorPid } = JSON.parse(line) as { pid: number; supervisorPid: number };
    expect(isRunning(pid) && isRunning(supervisorPid)).toBe(true);
    owner.kill('SIGKILL');
    await until('the end of the chain', () => !isRunning(pid) && !isRunning(supervisorPid));
  });

  it('leaves no chain behind when its supervisor is killed with -9', async () => {
    const chain = await start();
    process.kill(chain.supervisorPid, 'SIGKILL');
    await chain.exited;
    await until('the end of the chain', () => !isRunning(chain.pid));
  });
});
