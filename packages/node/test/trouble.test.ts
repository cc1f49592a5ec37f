import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  createChainClient,
  createTransactionSender,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  startEmbeddedChain,
  writeDeployment,
} from '@plexus/chain';
import { waitUntil } from '@plexus/core';
import { FileJournal } from '@plexus/jobs';
import { superviseService } from '@plexus/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalNode, type LocalNodeOptions, startLocalNode } from './fixtures/in-process-node.ts';
import {
  type DaemonOptions,
  startDaemon,
  startNetwork,
  type TestDaemon,
  type TestNetwork,
} from './fixtures/network.ts';

const run = promisify(execFile);
let network: TestNetwork;
const nodes = new Set<LocalNode>();
const daemons = new Set<TestDaemon>();

beforeAll(async () => {
  network = await startNetwork();
});
afterAll(() => network.close());
afterEach(async () => {
  for (const node of nodes) await node.stop();
  for (const daemon of daemons) {
    daemon.child.kill('SIGKILL');
    await daemon.exited();
  }
  nodes.clear();
  daemons.clear();
});

async function start(options: LocalNodeOptions, on: TestNetwork = network): Promise<LocalNode> {
  const node = await startLocalNode(on, options);
  nodes.add(node);
  return node;
}

async function startProcess(options: DaemonOptions, on: TestNetwork = network): Promise<TestDaemon> {
  const daemon = await startDaemon(on, options);
  daemons.add(daemon);
  return daemon;
}

describe('a role that fails while it runs', () => {
  it('makes the node unhealthy with its name and reason, in /healthz, /metrics and the log', async () => {
    let problem: string | undefined;
    const worker = superviseService({
      name: 'worker',
      start: async () => {},
      stop: async () => {},
      describe: () => ({
        activity: 'computing',
        facts: {},
        ...(problem === undefined ? {} : { problem, failed: true }),
      }),
    });
    const factory = { names: ['worker'], create: async () => ({ roles: [worker], close: async () => {} }) };
    const node = await start({
      name: 'failing',
      account: 1,
      roleFactories: [factory],
      settings: { roles: ['worker'], health: { minFreeDiskMb: 0 } },
    });
    await waitUntil(async () => (await fetch(`${node.url}/healthz`)).status === 200, {
      what: 'health',
      timeoutMs: 20_000,
    });
    problem = 'the chain went back further than can be undone';
    const reply = await fetch(`${node.url}/healthz`);
    expect(reply.status).toBe(503);
    expect(await reply.json()).toMatchObject({
      parts: expect.arrayContaining([
        expect.objectContaining({ name: 'role worker', ok: false, reason: problem }),
      ]),
    });
    const metrics = await (await fetch(`${node.url}/metrics`)).text();
    expect(metrics).toContain('plexus_health_ok{part="role worker"} 0');
    expect(metrics).toContain('plexus_role_state{role="worker",state="failed"} 1');
    await waitUntil(() => node.log().includes(problem ?? ''), {
      what: 'a line in the log',
      timeoutMs: 20_000,
    });
    expect((await node.status()).roles).toMatchObject([{ name: 'worker', state: 'failed', problem }]);
  });
});

describe('a full disk', () => {
  it('is an error with a name, stops no role, and is over when there is room again', async ({
    task,
    skip,
  }) => {
    const dataDir = join(network.folder, 'small');
    await mkdir(dataDir);
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', dataDir]).then(
      () => true,
      () => false,
    );
    if (!mounted) {
      Object.assign(task.meta, { skippedBecause: 'no right to mount a small disk' });
      skip();
    }
    try {
      const node = await start({ name: 'small', account: 2, settings: { health: { minFreeDiskMb: 2 } } });
      const { artifacts, directory } = node.services;
      const small = await artifacts.put(new Uint8Array(1_000_000));
      for (let attempt = 0; attempt < 3; attempt++) {
        await expect(artifacts.put(new Uint8Array(6_000_000))).rejects.toMatchObject({
          code: 'ARTIFACT_STORE_UNAVAILABLE',
          message: expect.stringContaining('ENOSPC'),
          retryable: true,
        });
      }
      const filler = await artifacts.put(new Uint8Array(2_000_000).fill(1));
      const journal = new FileJournal(join(directory.journal, 'full'));
      await expect(journal.write('too-long', new Uint8Array(3_000_000))).rejects.toMatchObject({
        code: 'JOBS_JOURNAL_BROKEN',
      });
      expect(await journal.read('too-long')).toBeUndefined();
      const report = await node.health();
      expect(report.parts.find((part) => part.name === 'disk')).toMatchObject({ ok: false });
      expect(node.roles.map((role) => role.status().state)).toEqual(['running', 'running']);
      await artifacts.delete(filler);
      await artifacts.put(new Uint8Array(1_500_000).fill(2));
      expect(await artifacts.has(small)).toBe(true);
      await node.stop();
      nodes.delete(node);
    } finally {
      await run('umount', [dataDir]);
    }
  });
});

describe('a node that cannot start', () => {
  it('names the port that other nodes should have reached it at', async () => {
    const first = await start({ name: 'first', account: 3 });
    const listen = (first.services.p2p.multiaddrs()[0] ?? '').replace(/\/p2p\/.*$/, '');
    const second = await startProcess({
      name: 'second',
      account: 4,
      settings: { p2p: { listen: [listen] } },
    });
    expect(second.first).toMatchObject({
      event: 'failed',
      code: 'P2P_PORT_IN_USE',
      message: expect.stringContaining(listen.split('/').at(-1) ?? '?'),
      hint: expect.any(String),
    });
    expect(await second.exited()).toEqual({ code: 1, signal: null });
  });

  it('refuses a chain that is not the one of its deployment', async () => {
    const elsewhere = { ...network, deployment: { ...network.deployment, chainId: 5 } };
    await expect(start({ name: 'elsewhere', account: 5 }, elsewhere)).rejects.toMatchObject({
      code: 'CHAIN_WRONG_ID',
      message: expect.stringContaining('31337'),
    });
    await start({ name: 'elsewhere', account: 5 });
  });
});

describe('a chain that is down when the node starts', () => {
  let folder: string;
  let chain: EmbeddedChain | undefined;
  let later: TestNetwork;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plexus-later-'));
    const statePath = join(folder, 'chain.state');
    chain = await startEmbeddedChain({ statePath });
    const { url, port } = chain;
    const client = createChainClient({ rpcUrls: [url], pollIntervalMs: 50 });
    const sender = createTransactionSender({ client, account: devAccount(0) });
    const deployment = await deployPlexus({ sender });
    await sender.stop();
    client.close();
    await chain.stop();
    const deploymentFile = join(folder, 'deployment.json');
    await writeDeployment(deploymentFile, deployment);
    later = { folder, chain, deployment, deploymentFile, close: async () => {} };
    chain = undefined;
    restart = async () => {
      chain = await startEmbeddedChain({ statePath, port, mining: { blockTimeMs: 200 } });
    };
  });
  let restart: () => Promise<void>;
  afterAll(async () => {
    await chain?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('ends it with an error of its own when it shall not wait', async () => {
    const { url } = later.chain;
    const chainSettings = { rpcUrls: [url], deployment: later.deploymentFile, startTimeoutS: 0 };
    const daemon = await startProcess(
      { name: 'hasty', account: 1, settings: { chain: chainSettings } },
      later,
    );
    expect(daemon.first).toMatchObject({
      event: 'failed',
      code: 'NODE_CHAIN_UNREACHABLE',
      hint: expect.stringContaining('chain.startTimeoutS'),
    });
    expect(await daemon.exited()).toEqual({ code: 1, signal: null });
  });

  it('is waited for, with a line in the log', async () => {
    let restarted: Promise<void> | undefined;
    const daemon = await startProcess(
      {
        name: 'patient',
        account: 2,
        onLog: (log) => {
          if (log.includes('waiting for it before the roles start')) restarted ??= restart();
        },
      },
      later,
    );
    await restarted;
    expect(daemon.first).toMatchObject({ event: 'ready' });
    expect(daemon.log()).toContain('the chain answers');
  });
});
