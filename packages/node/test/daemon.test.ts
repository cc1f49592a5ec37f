import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { devAccount } from '@plexus/chain';
import { waitUntil } from '@plexus/core';
import type { HealthReport, NodeStatus } from '@plexus/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type DaemonOptions,
  PASSWORD,
  startDaemon,
  startNetwork,
  type TestDaemon,
  type TestNetwork,
  urlOf,
} from './fixtures/network.ts';

let network: TestNetwork;
const running = new Set<TestDaemon>();

beforeAll(async () => {
  network = await startNetwork();
});
afterAll(() => network.close());
afterEach(async () => {
  for (const daemon of running) {
    daemon.child.kill('SIGKILL');
    await daemon.exited();
  }
  running.clear();
});

async function start(options: DaemonOptions): Promise<TestDaemon> {
  const daemon = await startDaemon(network, options);
  running.add(daemon);
  return daemon;
}

async function get<T>(
  daemon: TestDaemon,
  path: string,
): Promise<{ readonly status: number; readonly body: T }> {
  const reply = await fetch(`${urlOf(daemon)}${path}`);
  return { status: reply.status, body: (await reply.json()) as T };
}

describe('the daemon', () => {
  it('says when it is ready, answers health, metrics and status, and stops on SIGTERM', async () => {
    const daemon = await start({ name: 'one', account: 1 });
    expect(daemon.first).toMatchObject({
      event: 'ready',
      account: devAccount(1).address,
      pid: daemon.child.pid,
    });
    await waitUntil(async () => (await get(daemon, '/healthz')).status === 200, {
      what: 'health',
      timeoutMs: 20_000,
    });
    expect((await get(daemon, '/readyz')).status).toBe(200);

    const { body } = await get<NodeStatus>(daemon, '/v1/status');
    expect(body).toMatchObject({
      account: devAccount(1).address,
      chain: { chainId: 31337, contracts: network.deployment.addresses },
      roles: [{ name: 'relay', state: 'running' }],
    });
    const metrics = await (await fetch(`${urlOf(daemon)}/metrics`)).text();
    expect(metrics).toMatch(/^plexus_chain_head_number [1-9]/m);
    expect(metrics).toMatch(/^plexus_role_state\{role="relay",state="running"\} 1$/m);
    expect(metrics).toContain('process_cpu_seconds_total');

    daemon.child.kill('SIGTERM');
    expect(await daemon.exited()).toEqual({ code: 0, signal: null });
    expect(daemon.messages.at(-1)).toEqual({ event: 'stopped', inTime: true });
  });

  it('keeps key and password out of its log and its environment', async () => {
    const daemon = await start({
      name: 'one',
      account: 1,
      settings: { log: { level: 'debug', file: 'logs/node.log' } },
    });
    urlOf(daemon);
    const file = join(network.folder, 'one/logs/node.log');
    const everything = daemon.log() + (await readFile(file, 'utf8'));
    expect(everything).toContain('node started');
    expect(everything).not.toContain(PASSWORD);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('refuses a data directory that another daemon uses, and takes it over from one that was killed', async () => {
    const first = await start({ name: 'one', account: 1 });
    urlOf(first);
    const second = await start({ name: 'one', account: 1 });
    expect(second.first).toMatchObject({ event: 'failed', code: 'NODE_DATA_LOCKED' });
    expect(await second.exited()).toMatchObject({ code: 1 });

    first.child.kill('SIGKILL');
    await first.exited();
    const third = await start({ name: 'one', account: 1 });
    expect(third.first).toMatchObject({
      event: 'ready',
      peerId: first.first.event === 'ready' ? first.first.peerId : '',
    });
  });

  it('offers the jobs protocol with the measured speed', async () => {
    const roles = ['worker', 'endorser', 'dispatcher', 'keeper'];
    const daemon = await start({ name: 'jobs', account: 2, settings: { roles } });
    const { body } = await get<NodeStatus>(daemon, '/v1/status');
    expect(body.roles.map(({ name, state }) => [name, state])).toEqual(
      roles.map((name) => [name, 'running']),
    );
    const speed = JSON.parse(await readFile(join(network.folder, 'jobs/speed.json'), 'utf8')) as {
      flopsPerSecond: { reproducible: number };
    };
    expect(speed.flopsPerSecond.reproducible).toBeGreaterThan(0);
    daemon.child.kill('SIGINT');
    expect(await daemon.exited()).toEqual({ code: 0, signal: null });
  });

  it('finds its bootstrap node and proves its account to it', async () => {
    const first = await start({ name: 'one', account: 1 });
    const address = first.first.event === 'ready' ? (first.first.multiaddrs[0] ?? '') : '';
    const second = await start({
      name: 'two',
      account: 3,
      settings: { p2p: { listen: ['/ip4/127.0.0.1/tcp/0'], bootstrap: [address] }, health: { minPeers: 1 } },
    });
    await waitUntil(async () => (await get(second, '/healthz')).status === 200, {
      what: 'a peer',
      timeoutMs: 20_000,
    });
    const { body } = await get<NodeStatus>(first, '/v1/status');
    expect(body.p2p.peers).toEqual([second.first.event === 'ready' ? second.first.peerId : '']);
  });

  it('stops when the process that started it is gone', async () => {
    const daemon = await start({ name: 'one', account: 1, args: ['--stop-with-stdin'] });
    urlOf(daemon);
    daemon.child.stdin?.end();
    expect(await daemon.exited()).toEqual({ code: 0, signal: null });
  });

  it.each<[string, Omit<DaemonOptions, 'name' | 'account'>, string]>([
    ['a setting that does not exist', { settings: { htpp: { port: 1 } } }, 'NODE_CONFIG_INVALID'],
    ['a wrong password', { environment: { PLEXUS_PASSWORD: 'guess' } }, 'NODE_KEYSTORE_WRONG_PASSWORD'],
    ['no password', { environment: { PLEXUS_PASSWORD: '' } }, 'NODE_PASSWORD_MISSING'],
    ['a setting that is wrong', { environment: { PLEXUS_HTTP_PORT: 'http' } }, 'NODE_CONFIG_INVALID'],
    [
      'no deployment',
      { environment: { PLEXUS_CHAIN_DEPLOYMENT: 'none.json' } },
      'CHAIN_DEPLOYMENT_MALFORMED',
    ],
  ])('ends with status 2 and one hint for %s', async (_, options, code) => {
    const daemon = await start({ name: 'broken', account: 4, ...options });
    expect(daemon.first).toMatchObject({ event: 'failed', code, hint: expect.any(String) });
    expect(await daemon.exited()).toEqual({ code: 2, signal: null });
    expect(daemon.log()).toContain(code);
    expect(daemon.log()).not.toContain('    at ');
  });

  it('stops at once while it still waits for a chain that does not answer', async () => {
    const chain = { rpcUrls: ['http://127.0.0.1:9'], deployment: network.deploymentFile };
    const daemon = await start({
      name: 'patient',
      account: 4,
      settings: { chain },
      onLog: (log, child) => {
        if (log.includes('host started')) child.kill('SIGTERM');
      },
    });
    expect(daemon.first).toEqual({ event: 'stopped', inTime: true });
    expect(await daemon.exited()).toEqual({ code: 0, signal: null });
  });

  it('says so when its port is taken, and leaves the data directory free', async () => {
    const first = await start({ name: 'one', account: 1 });
    const http = { port: Number(new URL(urlOf(first)).port) };
    const second = await start({ name: 'two', account: 3, settings: { http } });
    expect(second.first).toMatchObject({ event: 'failed', code: 'NODE_PORT_IN_USE' });
    await second.exited();
    expect((await start({ name: 'two', account: 3 })).first.event).toBe('ready');
  });
});

describe('a daemon whose chain goes away', () => {
  it('answers 503 and says why', async () => {
    const other = await startNetwork();
    const daemon = await startDaemon(other, { name: 'lonely', account: 1 });
    running.add(daemon);
    await waitUntil(async () => (await get(daemon, '/healthz')).status === 200, {
      what: 'health',
      timeoutMs: 20_000,
    });
    await other.chain.stop();
    const sick = await waitUntil(
      async () => {
        const reply = await get<HealthReport>(daemon, '/healthz');
        return reply.status === 503 && reply.body;
      },
      { what: 'a bad report', timeoutMs: 20_000 },
    );
    expect(sick.parts.find((part) => !part.ok)).toMatchObject({ name: 'chain', reason: expect.any(String) });
    daemon.child.kill('SIGTERM');
    expect(await daemon.exited()).toEqual({ code: 0, signal: null });
    await other.close();
  });
});
