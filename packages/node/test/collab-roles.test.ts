import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createChainClient,
  createTransactionSender,
  devAccount,
  ensureAllowance,
  readNodeRecord,
  registerNode,
} from '@plexus/chain';
import {
  openCollabChain,
  openSession,
  requireSession,
  SessionTracker,
  termsForSession,
} from '@plexus/collab';
import { createRandom, digestOf, sameAddress, waitUntil } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalNode, openRegistryOwner, STAKE, startLocalNode } from './fixtures/in-process-node.ts';
import { startDaemon, startNetwork, type TestDaemon, type TestNetwork, urlOf } from './fixtures/network.ts';

const PLX = 10n ** 18n;
const [FIRST, SECOND, KILLED, SERVER] = [1, 2, 3, 4];
const ROUNDS = 3;

let network: TestNetwork;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  network = await startNetwork();
  opened.defer(() => network.close());
});
afterAll(() => opened.disposeAsync());

/** Tokens, and a place in the registry that says nothing yet about where the node is reached. */
async function registerAll(accounts: readonly number[]): Promise<void> {
  const owner = await openRegistryOwner(network);
  const client = createChainClient({ rpcUrls: [network.chain.url], pollIntervalMs: 50 });
  const { addresses } = network.deployment;
  for (const index of accounts) {
    const account = devAccount(index);
    await owner.give(account.address, 2n * STAKE);
    const sender = createTransactionSender({ client, account });
    await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: STAKE });
    await registerNode(sender, addresses, { stake: STAKE, roles: 0, speed: 0n, metadata: '0x' });
    await sender.stop();
  }
  client.close();
  await owner.close();
}

async function writeRows(name: string, seed: number): Promise<string> {
  const random = createRandom(seed);
  const lines = Array.from({ length: 60 }, () => {
    const [a, b] = [random.nextFloat(), random.nextFloat()];
    return `${a},${b},${a > b ? 1 : 0}`;
  });
  const file = join(network.folder, `${name}.csv`);
  await writeFile(file, `a,b,label\n${lines.join('\n')}\n`);
  return file;
}

async function openAsFirst(node: LocalNode): Promise<bigint> {
  const { sender, artifacts, deployment } = node.services;
  const modelBytes = writeModel(createMlp({ inputSize: 2, hidden: [8], outputs: 2, seed: 1 }));
  const spec = {
    version: 1,
    model: digestOf(modelBytes),
    modelBytes: modelBytes.length,
    profile: 'native',
    training: {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'sgd', learningRate: 0.3 },
      batchSize: 16,
    },
    localSteps: 10,
    metric: 'loss',
    share: 0.5,
    format: 'fp16',
    aggregation: 'mean',
  } as const;
  const terms = termsForSession(spec, {
    parameterServer: devAccount(SERVER).address,
    minParticipants: 3,
    maxParticipants: 3,
    selected: 3,
    rounds: ROUNDS,
    rewardPerRound: 9n * PLX,
    bond: 10n * PLX,
    blockTimeMs: 200,
    joinMs: 20_000,
    updateMs: 40_000,
    rateMs: 40_000,
    revealMs: 20_000,
    publishMs: 20_000,
    challengeMs: 1_000,
  });
  const { addresses } = deployment;
  const { sessionId } = await openSession({ sender, addresses, artifacts, spec, modelBytes, terms });
  return sessionId;
}

const settingsOf = (roles: readonly string[], sessions: readonly unknown[]) => ({
  roles,
  collab: { sessions },
  chain: {
    rpcUrls: [network.chain.url],
    deployment: network.deploymentFile,
    pollIntervalMs: 100,
    finalityDepth: 2,
  },
});

describe('learning together among nodes', () => {
  it('goes on after the kill of a participant, whom it pays, and its parameter server is a node, too', async () => {
    await registerAll([FIRST, SECOND, KILLED, SERVER]);
    const rows = await Promise.all([FIRST, SECOND, KILLED].map((i) => writeRows(`rows-${i}`, i)));
    const nodeOf = async (account: number, data: string): Promise<LocalNode> => {
      const settings = { roles: ['participant' as const], collab: { sessions: [{ session: 1, data }] } };
      const node = await startLocalNode(network, { name: `node-${account}`, account, settings });
      opened.defer(async () => void (await node.stop()));
      return node;
    };
    const first = await nodeOf(FIRST, rows[0] ?? '');
    expect(first.roles[0]?.status().state).toBe('running');
    await waitUntil(() => first.roles[0]?.status().problem?.includes('[COLLAB_NOT_FOUND]'), {
      what: 'that the session is missed',
      timeoutMs: 10_000,
    });
    expect(await openAsFirst(first)).toBe(1n);
    const second = await nodeOf(SECOND, rows[1] ?? '');

    const startAs = (name: string, account: number, roles: readonly string[], sessions: readonly unknown[]) =>
      startDaemon(network, { name, account, settings: settingsOf(roles, sessions) });
    const stopDaemon = (daemon: TestDaemon) => async () => {
      daemon.child.kill('SIGTERM');
      await daemon.exited();
    };
    const server = await startAs('server', SERVER, ['parameter-server'], []);
    opened.defer(stopDaemon(server));
    const startKilled = () =>
      startAs(
        'killed',
        KILLED,
        ['participant'],
        [
          { session: 1, data: 'rows-3.csv' },
          { session: 9, data: 'nowhere.csv' },
        ],
      );
    const killed = await startKilled();
    await waitUntil(() => killed.log().includes('sent an update'), {
      what: 'the first update',
      timeoutMs: 60_000,
    });
    killed.child.kill('SIGKILL');
    await killed.exited();
    const again = await startKilled();
    opened.defer(stopDaemon(again));

    const { addresses, blockNumber } = network.deployment;
    const client = createChainClient({ rpcUrls: [network.chain.url], pollIntervalMs: 50 });
    opened.defer(async () => client.close());
    const chain = await openCollabChain({ client, addresses, fromBlock: blockNumber });
    opened.defer(() => chain.stop());
    const tracker = new SessionTracker(chain);
    await tracker.start();
    await waitUntil(() => requireSession(tracker, 1n).phase === 'ended', {
      what: 'the end of the session',
      timeoutMs: 150_000,
    });
    const session = requireSession(tracker, 1n);
    const rounds = [...session.rounds.values()];
    expect(rounds.map(({ updates }) => updates.size)).toEqual([3, 3, 3]);
    const publishers = rounds.flatMap(({ publications }) => publications.map(({ publisher }) => publisher));
    expect(publishers).toHaveLength(ROUNDS);
    expect(publishers.every((account) => sameAddress(account, devAccount(SERVER).address))).toBe(true);
    const { credit } = await readNodeRecord(client, addresses, { account: devAccount(KILLED).address });
    expect(credit * 10n ** 9n).toBe(BigInt(ROUNDS) * 3n * PLX);

    await waitUntil(() => again.log().includes('the model of the session is written'), {
      what: 'the model',
      timeoutMs: 30_000,
    });
    const metrics = await (await fetch(`${urlOf(again)}/metrics`)).text();
    expect(metrics).toContain('plexus_role_state{role="participant",state="running"} 1');
    expect(metrics).toContain('plexus_role_fact{role="participant",fact="over"} 1');
    const health = await fetch(`${urlOf(again)}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.text()).toContain('session 9: there is no session 9 [COLLAB_NOT_FOUND]');
    expect(again.log().split('"code":"COLLAB_NOT_FOUND"')).toHaveLength(2);
    expect((await fetch(`${urlOf(server)}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${urlOf(server)}/metrics`)).text()).toContain(
      'plexus_role_state{role="parameter-server",state="running"} 1',
    );
    expect(second.roles[0]?.status().problem).toBeUndefined();
  });
});
