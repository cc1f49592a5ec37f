import { jobMarketAbi, sendContractCall, type TransactionSender } from '@plexus/chain';
import { type Digest, digestOf, proveMerkle, sameAddress, waitUntil } from '@plexus/core';
import {
  encodeJobSpec,
  type JobState,
  type JobTerms,
  type PreparedJob,
  planJob,
  sendCreateJob,
  termsFor,
} from '@plexus/jobs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InProcessNetwork, offerJob, startInProcessNetwork, untilJobEnds } from '../src/index.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { digitsInference, testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 150;
const GWEI = 10n ** 9n;
/** Blocks in which nobody claims, after which we believe that nobody will. */
const PATIENCE_BLOCKS = 25;
const GARBAGE = new TextEncoder().encode('neither a model nor a dataset');

let network: InProcessNetwork;
let prepared: PreparedJob;

beforeAll(async () => {
  network = await startInProcessNetwork({ nodes: 5, blockTimeMs: BLOCK_TIME_MS, logger: testLogger });
  const engine = await network.backend.fingerprint('reproducible');
  ({ prepared } = await digitsInference(engine, { rows: 64, shards: 2 }));
}, 60_000);
afterAll(() => network?.stop());

function termsOf(changes: Partial<JobTerms> = {}): JobTerms {
  const terms = termsFor(prepared.plan, {
    price: 10n ** 18n,
    headNumber: network.tracker.head.number,
    blockTimeMs: BLOCK_TIME_MS,
  });
  return { ...terms, ...changes };
}

async function create(name: string, terms: JobTerms, artifacts: readonly Uint8Array[]): Promise<bigint> {
  for (const bytes of artifacts) await network.requester.artifacts.put(bytes);
  const { jobMarket } = network.deployment.addresses;
  const created = await sendCreateJob(
    network.requester.sender,
    jobMarket,
    { call: 'createJob', terms },
    name,
  );
  return created.jobId;
}

/** Everybody's stake, locks and credit, and the requester's tokens. */
async function holdings(): Promise<readonly unknown[]> {
  const accounts = [network.requester, ...network.nodes].map(({ account }) => account);
  return Promise.all([
    ...accounts.map((account) => network.recordOf(account)),
    ...accounts.map((account) => network.balanceOf(account)),
    network.escrowHeld(),
  ]);
}

async function passBlocks(count: number): Promise<void> {
  const until = network.tracker.head.number + count;
  await waitUntil(() => network.tracker.head.number >= until, { what: `${count} blocks`, timeoutMs: 60_000 });
}

/** Nobody claims anything of the job; its requester closes it and has the whole price back. */
async function expectLeftAlone(jobId: bigint): Promise<void> {
  const { requester, tracker, deployment } = network;
  const before = await network.recordOf(requester.account);
  await passBlocks(PATIENCE_BLOCKS);
  const claims = tracker.view.log(jobId).filter(({ event }) => event.name === 'SubTaskClaimed');
  expect(claims).toEqual([]);
  await sendContractCall(requester.sender, {
    address: deployment.addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'beginClosing',
    args: [jobId],
  });
  const job: JobState = await untilJobEnds(network, jobId, 20_000);
  expect(job.status).toBe('closed');
  expect(job.refunded).toBe(job.terms.price);
  const after = await network.recordOf(requester.account);
  expect((after.credit - before.credit) * GWEI).toBe(job.terms.price);
  await assertNothingLost(network, job);
}

describe('a job that cannot be computed', () => {
  it('is left alone when its model is malformed, and refunded', async () => {
    const spec = { ...prepared.plan.spec, model: digestOf(GARBAGE), modelBytes: GARBAGE.byteLength };
    const bytes = encodeJobSpec(spec);
    const terms = termsOf({ specDigest: digestOf(bytes) });
    await expectLeftAlone(await create('bad-model', terms, [bytes, GARBAGE]));
  });

  it('is left alone when its data is malformed, and refunded', async () => {
    const shard = { digest: digestOf(GARBAGE), bytes: GARBAGE.byteLength };
    const { spec, modelBytes } = prepared.plan;
    const broken = { ...spec, shards: spec.shards.map((ref) => ({ ...ref, ...shard })) };
    const plan = planJob(broken, modelBytes);
    const bytes = encodeJobSpec(broken);
    const terms = termsOf({
      specDigest: digestOf(bytes),
      subTaskRoot: plan.tree.root as Digest,
      subTaskCount: plan.split.subTasks.length,
      totalDifficulty: plan.split.totalDifficulty,
    });
    await expectLeftAlone(await create('bad-data', terms, [bytes, modelBytes, GARBAGE]));
  });

  it('is left alone when its spec splits into something else than its root, and refunded', async () => {
    const root = digestOf(new Uint8Array(3)) as unknown as JobTerms['subTaskRoot'];
    const terms = termsOf({ subTaskRoot: root });
    await expectLeftAlone(await create('bad-root', terms, prepared.artifacts));
  });

  it('is left alone when it needs another engine, and refunded', async () => {
    const spec = { ...prepared.plan.spec, engine: 'another engine' };
    const bytes = encodeJobSpec(spec);
    const terms = termsOf({ specDigest: digestOf(bytes) });
    await expectLeftAlone(await create('bad-engine', terms, [bytes, ...prepared.artifacts]));
  });
});

describe('an escrow that is too small', () => {
  it('is refused by the client before anything is sent, and by the contract before anything is taken', async () => {
    const before = await holdings();
    await expect(
      offerJob(network, prepared, { blockTimeMs: BLOCK_TIME_MS, price: GWEI }),
    ).rejects.toMatchObject({
      code: 'JOBS_ESCROW_TOO_SMALL',
    });
    const jobs = network.tracker.view.jobs().length;
    await expect(create('small-escrow', termsOf({ price: GWEI }), [])).rejects.toMatchObject({
      code: 'JobMarket_EscrowTooSmall',
    });
    await passBlocks(2);
    expect(network.tracker.view.jobs()).toHaveLength(jobs);
    expect(await holdings()).toEqual(before);
  });
});

describe('a claim that is not its sender’s to make', () => {
  async function claimOf(jobId: bigint, index: number) {
    await waitUntil(() => (network.tracker.view.job(jobId)?.published ?? 0) > index, {
      what: 'publication',
      timeoutMs: 20_000,
    });
    const { split, tree } = prepared.plan;
    const { difficulty, dependsOn } = split.subTasks[index]!;
    const leaf = { index, difficulty, dependsOn, proof: proveMerkle(tree, index) };
    return (nonce: number, sender: TransactionSender) =>
      sendContractCall(sender, {
        address: network.deployment.addresses.jobMarket,
        abi: jobMarketAbi,
        functionName: 'claim',
        args: [jobId, leaf, nonce],
      });
  }

  it('is refused in a slot that is not won, is still to come or long past, and no money moves', async () => {
    const jobId = await offerJob(network, prepared, {
      blockTimeMs: BLOCK_TIME_MS,
      slotRatePermille: 1,
      price: 10n ** 18n,
    });
    const claim = await claimOf(jobId, 0);
    const before = await holdings();
    const { sender } = network.nodes[0]!;
    const now = network.tracker.head.number;
    await expect(claim(now + 1000, sender)).rejects.toMatchObject({ code: 'JobMarket_NonceInFuture' });
    await expect(claim(1, sender)).rejects.toMatchObject({ code: 'JobMarket_NonceTooOld' });
    await expect(claim(now, sender)).rejects.toMatchObject({ code: 'JobMarket_TicketLost' });
    await expect(claim(now, network.requester.sender)).rejects.toMatchObject({
      code: 'NodeRegistry_NotRegistered',
    });
    expect(await holdings()).toEqual(before);
  });

  it('is refused when another account sends the very claim that won', async () => {
    const jobId = await offerJob(network, prepared, { blockTimeMs: BLOCK_TIME_MS, price: 10n ** 18n });
    const { tracker, nodes } = network;
    const claim = await claimOf(jobId, 0);
    const won = await waitUntil(
      () => {
        const task = tracker.view.job(jobId)?.subTasks.get(0);
        return task?.worker === undefined ? undefined : task;
      },
      { what: 'a claim', timeoutMs: 60_000, intervalMs: 10 },
    );
    const thief = nodes.find(({ account }) => !sameAddress(account, won.worker!))!;
    await expect(claim(won.nonce, thief.sender)).rejects.toMatchObject({ code: 'JobMarket_WrongStatus' });
    const job = await untilJobEnds(network, jobId, 60_000);
    expect(job.status).toBe('completed');
    expect(job.links.find(({ index }) => index === 0)?.worker).toBe(won.worker);
    await assertNothingLost(network, job);
  });
});
