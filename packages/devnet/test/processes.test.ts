import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createChainClient, readNodeRecord } from '@plexus/chain';
import { waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NetworkFile, type ProcessNetwork, readNetworkFile, startProcessNetwork } from '../src/index.ts';

let folder: string;
let network: ProcessNetwork | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-processes-'));
});
afterEach(async () => {
  await network?.stop();
  network = undefined;
  await rm(folder, { recursive: true, force: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function peersOf(url: string): Promise<number> {
  const reply = await fetch(`${url}/v1/status`);
  return ((await reply.json()) as { p2p: { peers: string[] } }).p2p.peers.length;
}

describe('a network of processes', () => {
  it('registers its nodes, survives the kill of a node and of the chain, stops and starts again', async () => {
    network = await startProcessNetwork({ directory: folder, nodes: 3 });
    const { nodes, requester, rpcUrl, blockTimeMs } = await readNetworkFile(folder);
    expect(nodes.map(({ name }) => name)).toEqual(['node-1', 'node-2', 'node-3']);
    expect(blockTimeMs).toBe(300);
    for (const file of [requester.keystore, requester.passwordFile, join(folder, 'node-1/keystore.json')]) {
      expect((await stat(file)).mode & 0o077).toBe(0);
    }
    const { addresses } = network.deployment;
    const client = createChainClient({ rpcUrls: [rpcUrl] });
    for (const { account } of nodes) {
      expect((await readNodeRecord(client, addresses, { account })).stake).toBe(1000n * 10n ** 9n);
    }

    const [, second] = nodes;
    expect((await network.kill('node-2')).signal).toBe('SIGKILL');
    expect(isAlive(second?.pid ?? 0)).toBe(false);
    await expect(network.kill('node-2')).rejects.toMatchObject({ code: 'DEVNET_NODE_UNKNOWN' });
    await network.restart('node-2');
    const restarted = network.info().nodes[1];
    expect(restarted?.pid).not.toBe(second?.pid);
    await waitUntil(async () => (await peersOf(restarted?.http ?? '')) === 2, {
      what: 'the restarted node to find the others',
      timeoutMs: 30_000,
    });

    await network.killChain();
    await network.restartChain();
    expect(await client.chainId()).toBe(31_337);
    client.close();

    const pids = network.info().nodes.map(({ pid }) => pid);
    await network.stop();
    expect(pids.some(isAlive)).toBe(false);
    expect((await readNetworkFile(folder)).pid).toBe(0);

    network = await startProcessNetwork({ directory: folder, nodes: 9 });
    expect(network.info().nodes.map(({ account }) => account)).toEqual(nodes.map(({ account }) => account));
    expect(network.deployment.addresses).toEqual(addresses);
  });

  it('leaves no process behind when its owner is killed', async () => {
    const script = fileURLToPath(new URL('./fixtures/hold-network.ts', import.meta.url));
    const owner = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface({ input: owner.stdout }), 'line')) as [string];
    const { nodes, rpcUrl } = JSON.parse(line) as NetworkFile;
    expect(nodes.every(({ pid }) => isAlive(pid))).toBe(true);
    owner.kill('SIGKILL');
    await waitUntil(() => !nodes.some(({ pid }) => isAlive(pid)), {
      what: 'every node to end',
      timeoutMs: 30_000,
    });
    await waitUntil(
      () =>
        fetch(rpcUrl).then(
          () => false,
          () => true,
        ),
      { what: 'the chain to end', timeoutMs: 30_000 },
    );
  });

  it('refuses to run a cheating node that nobody allowed', async () => {
    const script = fileURLToPath(new URL('../src/processes/faulty-daemon.ts', import.meta.url));
    const child = spawn(process.execPath, [script, '--fault', 'tampered-weights'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'] },
      cwd: dirname(script),
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).not.toBe(0);
    expect(said).toContain('DEVNET_FAULT_REFUSED');
  });
});
