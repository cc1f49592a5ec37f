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
  readNodeRecord,
  readWeight,
} from '@plexus/chain';
import { type Address, sameAddress, waitUntil } from '@plexus/core';
import {
  createInProcessBackend,
  JobTracker,
  type MarketChain,
  openMarketChain,
  type PlacedEvent,
  type PreparedJob,
  sendCreateJob,
  termsFor,
} from '@plexus/jobs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProcessNetwork, startProcessNetwork } from '../src/index.ts';
import { type NodeProcess, startNodeProcess } from '../src/processes/node-process.ts';
import { writeNodeSettings } from '../src/processes/node-settings.ts';
import { digitsInference } from './digits-inference.ts';

const BLOCK_TIME_MS = 200;
const NODES = 6;
/** The first nodes keep the jobs moving and stay. */
const FIRST_VICTIM = 3;

let directory: string;
let network: ProcessNetwork;
let client: ChainClient;
let market: MarketChain;
let tracker: JobTracker;
let dispatcher: NodeProcess | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plexus-jailed-'));
  network = await startProcessNetwork({ directory, nodes: NODES, blockTimeMs: BLOCK_TIME_MS });
  const { rpcUrl, deployment, requester, bootstrap } = network.info();
  client = createChainClient({ rpcUrls: [rpcUrl], pollIntervalMs: 50, finalityDepth: 30 });
  const { addresses, blockNumber } = network.deployment;
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

/** Creates a job while no dispatcher runs, since an account has one sender at a time, and starts the dispatcher. */
async function runJob(prepared: PreparedJob): Promise<bigint> {
  await dispatcher?.stop(15_000);
  const folder = join(directory, 'requester');
  const store = await DirectoryArtifactStore.open(join(folder, 'artifacts'));
  for (const bytes of prepared.artifacts) await store.put(bytes);
  const sender = createTransactionSender({ client, account: devAccount(1) });
  const { addresses } = network.deployment;
  const price = 10n ** 20n;
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: price });
  const terms = termsFor(prepared.plan, {
    price,
    samples: 1,
    blockTimeMs: BLOCK_TIME_MS,
    headNumber: tracker.head.number,
    commitMs: 20_000,
    revealMs: 5_000,
    baseMs: 20_000,
  });
  const call = { call: 'createJob', terms } as const;
  const { jobId } = await sendCreateJob(sender, addresses.jobMarket, call, `create-${terms.expiresAt}`);
  await sender.stop();
  dispatcher = await startNodeProcess({ name: 'requester', directory: folder, readyTimeoutMs: 60_000 });
  return jobId;
}

const recordOf = (account: Address) => readNodeRecord(client, network.deployment.addresses, { account });

function hasEnded(jobId: bigint): boolean {
  const status = tracker.view.job(jobId)?.status;
  return status === 'completed' || status === 'closed';
}

type Victim = { readonly name: string; readonly account: Address; readonly pid: number };

/**
 * Freezes the first node that commits to a verdict before it can open it. It stays a process: the jail term is counted in
 * blocks, and starting another one may take longer than that on a busy machine.
 */
function silenceSomebody(): { readonly victim: () => Victim | undefined; readonly stop: () => void } {
  const { nodes } = network.info();
  let victim: Victim | undefined;
  const stop = tracker.onEvent(({ event }: PlacedEvent) => {
    if (victim || event.name !== 'EndorsementCommitted') return;
    const { endorser } = event.args;
    victim = nodes.find((node, i) => i >= FIRST_VICTIM && sameAddress(node.account, endorser));
    if (victim) process.kill(victim.pid, 'SIGSTOP');
  });
  return { victim: () => victim, stop };
}

describe('a node that fell silent after it had committed to a verdict', () => {
  it('is jailed, returns by itself when the term is over, and works again', async () => {
    const engine = await createInProcessBackend().fingerprint('reproducible');
    let jailed: Victim | undefined;
    for (let seed = 1; !jailed; seed++) {
      expect(seed).toBeLessThan(5);
      const silenced = silenceSomebody();
      const { prepared } = await digitsInference(engine, { rows: 160, shards: 5, seed });
      const jobId = await runJob(prepared);
      // The job may end without a verdict of one of them, and the last transaction of a frozen one may have been the
      // opening; then nobody was silent, and another takes its turn.
      jailed = await waitUntil(
        async () => {
          const victim = silenced.victim();
          if (victim && (await recordOf(victim.account)).jailedUntil > 0) return victim;
          return hasEnded(jobId) && null;
        },
        { what: 'a frozen node to be jailed or the job to end', timeoutMs: 120_000 },
      ).then((found) => found ?? undefined);
      silenced.stop();
      const frozen = silenced.victim();
      if (frozen) process.kill(frozen.pid, 'SIGCONT');
    }
    const { name, account } = jailed;
    const { addresses } = network.deployment;
    expect((await readWeight(client, addresses, { node: account })).stakeGwei).toBe(0n);
    const status = async () => {
      const { http } = network.info().nodes.find((node) => node.name === name) ?? { http: '' };
      const { parts } = (await (await fetch(`${http}/healthz`)).json()) as {
        parts: { name: string; reason?: string }[];
      };
      return parts.find((part) => part.name === 'stake')?.reason;
    };
    await waitUntil(async () => (await status())?.includes('returns by itself'), {
      what: 'the node to say so',
      timeoutMs: 30_000,
    });
    await waitUntil(async () => (await recordOf(account)).jailedUntil === 0, {
      what: 'the node to return',
      timeoutMs: 60_000,
    });
    expect((await readWeight(client, addresses, { node: account })).stakeGwei).toBeGreaterThan(0n);

    let works = false;
    tracker.onEvent(({ event }) => {
      const who =
        event.name === 'SubTaskClaimed'
          ? event.args.worker
          : event.name === 'EndorsementRevealed'
            ? event.args.endorser
            : undefined;
      if (who !== undefined && sameAddress(who, account)) works = true;
    });
    for (let seed = 10; !works && seed < 13; seed++) {
      const { prepared } = await digitsInference(engine, { rows: 160, shards: 5, seed });
      const jobId = await runJob(prepared);
      await waitUntil(() => works || hasEnded(jobId), { what: 'work for the node', timeoutMs: 120_000 });
    }
    expect(works).toBe(true);
  }, 600_000);
});
