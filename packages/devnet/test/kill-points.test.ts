import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import {
  type ChainClient,
  createChainClient,
  createTransactionSender,
  devAccount,
  ensureAllowance,
} from '@plexus/chain';
import { createRandom, type RandomSource, waitUntil } from '@plexus/core';
import {
  combinedOutput,
  createArtifactSource,
  createInProcessBackend,
  type JobState,
  JobTracker,
  type MarketChain,
  openMarketChain,
  type PreparedJob,
  prepareTrainJob,
  sendCreateJob,
  termsFor,
} from '@plexus/jobs';
import { createMlp, initialiseModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDigits, type ProcessNetwork, startProcessNetwork } from '../src/index.ts';
import { type NodeProcess, startNodeProcess } from '../src/processes/node-process.ts';
import { writeNodeSettings } from '../src/processes/node-settings.ts';

const SEED = 20_261_121;
const KILL_POINTS = 20;
const NODES = 7;
const BLOCK_TIME_MS = 300;
/** Blocks after which the embedded chain has surely written its state. */
const DUMP_BLOCKS = 15;
const READY_MS = 60_000;

let directory: string;
let network: ProcessNetwork;
let client: ChainClient;
let market: MarketChain;
let tracker: JobTracker;
let dispatcher: NodeProcess | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plexus-kill-'));
  network = await startProcessNetwork({ directory, nodes: NODES, blockTimeMs: BLOCK_TIME_MS });
  const { rpcUrl, deployment, requester, bootstrap } = network.info();
  const { addresses, blockNumber } = network.deployment;
  client = createChainClient({
    rpcUrls: [rpcUrl],
    pollIntervalMs: 100,
    finalityDepth: 30,
    patienceMs: 20_000,
  });
  market = await openMarketChain({ client, addresses, fromBlock: blockNumber });
  tracker = new JobTracker(market);
  await tracker.start();
  await writeNodeSettings({
    directory: join(directory, 'requester'),
    rpcUrl,
    deployment,
    finalityDepth: 30,
    pollIntervalMs: 100,
    keys: requester,
    roles: ['dispatcher'],
    listen: '/ip4/127.0.0.1/tcp/0',
    bootstrap,
  });
}, 180_000);

afterAll(async () => {
  await dispatcher?.kill('SIGKILL');
  tracker?.stop();
  await market?.stop();
  client?.close();
  await network?.stop();
  await rm(directory, { recursive: true, force: true });
}, 60_000);

async function startDispatcher(): Promise<void> {
  const folder = join(directory, 'requester');
  dispatcher = await startNodeProcess({ name: 'requester', directory: folder, readyTimeoutMs: READY_MS });
}

async function smallTraining(): Promise<PreparedJob> {
  const model = initialiseModel(
    createMlp({ inputSize: 784, hidden: [24], outputs: 10, activation: 'relu' }),
    4,
  );
  const input = model.graph.inputs[0]?.name ?? 'input';
  const { train } = await loadDigits({ count: 900, heldOut: 100, input });
  const pixels = train.inputs[input]!.data;
  const backend = createInProcessBackend();
  const engine = await backend.fingerprint('reproducible');
  return prepareTrainJob({
    model,
    data: { ...train, inputs: { [input]: { dtype: 'float32', shape: [train.count, 784], data: pixels } } },
    shards: 3,
    profile: 'reproducible',
    engine,
    training: {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'adam', learningRate: 0.003 },
      batchSize: 20,
      seed: 9,
    },
    rounds: 2,
    epochs: 2,
    segmentSteps: 5,
  });
}

/** Creates the job while no dispatcher runs, since an account has one sender at a time. */
async function createJob(prepared: PreparedJob): Promise<bigint> {
  const store = await DirectoryArtifactStore.open(join(directory, 'requester', 'artifacts'));
  for (const bytes of prepared.artifacts) await store.put(bytes);
  const sender = createTransactionSender({ client, account: devAccount(1) });
  const { addresses } = network.deployment;
  const price = 10n ** 20n;
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: price });
  const terms = termsFor(prepared.plan, {
    price,
    samples: 2,
    blockTimeMs: BLOCK_TIME_MS,
    headNumber: tracker.head.number,
    commitMs: 20_000,
    revealMs: 10_000,
    baseMs: 45_000,
  });
  const { jobId } = await sendCreateJob(
    sender,
    addresses.jobMarket,
    { call: 'createJob', terms },
    `create-${terms.expiresAt}`,
  );
  await waitUntil(() => tracker.view.job(jobId) !== undefined, {
    what: 'the job to show',
    timeoutMs: 20_000,
  });
  await sender.stop();
  return jobId;
}

function ended(jobId: bigint): JobState | undefined {
  const job = tracker.view.job(jobId);
  return job?.status === 'completed' || job?.status === 'closed' ? job : undefined;
}

/** Kills one victim at a moment of its own, and brings it back. */
async function killAndRestart(victim: string, random: RandomSource): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  if (victim === 'dispatcher') {
    await dispatcher?.kill('SIGKILL');
    await pause(random.nextBelow(500));
    await startDispatcher();
  } else if (victim === 'chain') {
    await network.killChain();
    await pause(random.nextBelow(500));
    await network.restartChain();
  } else {
    await network.kill(victim, 'SIGKILL');
    await pause(random.nextBelow(500));
    await network.restart(victim);
  }
}

describe('processes killed with SIGKILL at seeded moments', () => {
  it(`lose no work, no token and no bit: ${KILL_POINTS} kills, the same digest each time (J15)`, async () => {
    const random = createRandom(SEED);
    const prepared = await smallTraining();
    const last = prepared.plan.split.subTasks.length - 1;
    const requesterStore = await DirectoryArtifactStore.open(join(directory, 'requester', 'artifacts'));
    const victims = ['dispatcher', 'chain', ...network.info().nodes.map((node) => node.name)];
    const digests: string[] = [];
    const killed: string[] = [];
    const run = async (withKills: boolean): Promise<void> => {
      const jobId = await createJob(prepared);
      await startDispatcher();
      while (!ended(jobId)) {
        if (process.env['PLEXUS_TEST_LOG'])
          process.stderr.write(`${describeJob(jobId)} killed ${killed.length} ${killed.at(-1)}\n`);
        await new Promise((resolve) => setTimeout(resolve, 500 + random.nextBelow(3_000)));
        if (!withKills || ended(jobId)) continue;
        // The requester's sender has ended: its job must lie in a dump before the chain may lose its youngest blocks.
        if (tracker.head.number < (tracker.view.job(jobId)?.createdAt ?? Infinity) + DUMP_BLOCKS) continue;
        // Victims take turns so that a short run also meets the dispatcher.
        const victim = victims[killed.length % victims.length] ?? 'dispatcher';
        killed.push(victim);
        await killAndRestart(victim, random);
      }
      const job = ended(jobId);
      expect(job?.status).toBe('completed');
      if (!job) return;
      const paid = job.paid.reduce((sum, payment) => sum + payment.amount, 0n);
      expect(paid + job.refunded).toBe(job.terms.price);
      expect((await market.readJob(jobId)).escrow).toBe(0n);
      await dispatcher?.stop(15_000);
      dispatcher = undefined;
      const stores = await Promise.all(
        network
          .info()
          .nodes.map((node) => DirectoryArtifactStore.open(join(directory, node.name, 'artifacts'))),
      );
      digests.push(await outputDigest(job, last, [requesterStore, ...stores]));
    };
    await run(false);
    while (killed.length < KILL_POINTS) await run(true);
    expect(new Set(digests).size).toBe(1);
    expect(new Set(killed).size).toBe(victims.length);
  }, 600_000);
});

async function outputDigest(
  job: JobState,
  last: number,
  stores: readonly DirectoryArtifactStore[],
): Promise<string> {
  for (const store of stores) {
    const found = await combinedOutput(job, last, createArtifactSource(store)).catch(() => undefined);
    if (found) return found;
  }
  throw new Error('no node kept the result');
}

function describeJob(jobId: bigint): string {
  const states = [...(tracker.view.job(jobId)?.subTasks.values() ?? [])].map(
    (task) => `${task.index}:${task.status}`,
  );
  return `job ${jobId} block ${tracker.head.number} ${states.join(' ')}`;
}
