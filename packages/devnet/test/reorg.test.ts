import { createChainTesting } from '@plexus/chain/testing';
import { waitUntil } from '@plexus/core';
import { combinedOutput, type JobState, type PlacedEvent, verifyJob } from '@plexus/jobs';
import { afterEach, describe, expect, it } from 'vitest';
import { type InProcessNetwork, offerJob, startInProcessNetwork, untilJobEnds } from '../src/index.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { digitsInference, testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 200;
const DEPTH = 6;
const SHARDS = 2;

let network: InProcessNetwork | undefined;
afterEach(async () => {
  await network?.stop();
  network = undefined;
});

type Moment =
  | 'SubTaskClaimed'
  | 'ResultSubmitted'
  | 'EndorsementCommitted'
  | 'EndorsementRevealed'
  | 'SubTaskAccepted';

/** Runs one small job; once an event of each given kind lies in them, the youngest blocks are replaced by empty ones. */
async function runWith(moments: readonly Moment[]): Promise<{
  readonly net: InProcessNetwork;
  readonly job: JobState;
  readonly undone: readonly PlacedEvent[];
}> {
  const net = await startInProcessNetwork({
    nodes: 7,
    blockTimeMs: BLOCK_TIME_MS,
    logger: testLogger,
  });
  network = net;
  const testing = createChainTesting(net.chain);
  const undone: PlacedEvent[] = [];
  const lastSeen = new Map<string, number>();
  net.tracker.onEvent((placed, isUndone) => {
    if (isUndone) undone.push(placed);
    else lastSeen.set(placed.event.name, placed.blockNumber);
  });
  const { prepared } = await digitsInference(await net.backend.fingerprint('reproducible'), {
    rows: 128,
    shards: SHARDS,
  });
  const jobId = await offerJob(net, prepared, {
    blockTimeMs: BLOCK_TIME_MS,
    samples: 2,
    commitMs: 8_000,
    revealMs: 3_000,
    baseMs: 10_000,
  });
  const created = net.tracker.view.job(jobId)?.createdAt ?? net.tracker.head.number;
  for (const moment of moments) {
    // Among the blocks to be replaced, while the job's creation is not.
    const isYoung = () => {
      const { number } = net.tracker.head;
      return number > created + DEPTH && (lastSeen.get(moment) ?? 0) > number - DEPTH + 2;
    };
    await waitUntil(isYoung, { what: `a young ${moment}`, timeoutMs: 60_000, intervalMs: 5 });
    await testing.reorganise(DEPTH);
    const isUndone = () => undone.some(({ event }) => event.name === moment);
    await waitUntil(isUndone, { what: `${moment} to be undone`, timeoutMs: 20_000 });
    lastSeen.delete(moment);
  }
  return { net, job: await untilJobEnds(net, jobId, 100_000), undone };
}

async function verify(net: InProcessNetwork, job: JobState): Promise<string> {
  const { artifacts } = net.requester;
  await verifyJob({
    job,
    log: net.tracker.view.log(job.jobId),
    chain: net.market,
    artifacts,
    backend: net.backend,
    sample: 1,
    seed: 3n,
  });
  return combinedOutput(job, SHARDS, artifacts);
}

describe('a job whose chain is reorganised', () => {
  let honest: string | undefined;

  it('gives its digest when nothing is undone', async () => {
    const { net, job, undone } = await runWith([]);
    expect(job.status).toBe('completed');
    expect(undone).toEqual([]);
    honest = await verify(net, job);
  });

  it('completes with the same digest and every token when claim and result are undone (J11)', async () => {
    const { net, job, undone } = await runWith(['SubTaskClaimed', 'ResultSubmitted']);
    expect(job.status).toBe('completed');
    expect(undone.map(({ event }) => event.name)).toEqual(
      expect.arrayContaining(['SubTaskClaimed', 'ResultSubmitted']),
    );
    expect(await verify(net, job)).toBe(honest);
    await assertNothingLost(net, job);
  });

  it('completes with the same digest and every token when commitments, reveals and settlements are undone (J11)', async () => {
    const { net, job, undone } = await runWith([
      'EndorsementCommitted',
      'EndorsementRevealed',
      'SubTaskAccepted',
    ]);
    expect(job.status).toBe('completed');
    expect(undone.map(({ event }) => event.name)).toEqual(
      expect.arrayContaining(['EndorsementCommitted', 'EndorsementRevealed', 'SubTaskAccepted']),
    );
    expect(await verify(net, job)).toBe(honest);
    await assertNothingLost(net, job);
    const records = await Promise.all(net.nodes.map(({ account }) => net.recordOf(account)));
    expect(records.map(({ stake }) => stake)).toEqual(net.nodes.map(() => 1000n * 10n ** 9n));
  });
});
