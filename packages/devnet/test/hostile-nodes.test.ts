import { sameAddress } from '@plexus/core';
import type { JobState } from '@plexus/jobs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type InProcessNetwork,
  type NodeFaults,
  offerJob,
  startInProcessNetwork,
  untilJobEnds,
} from '../src/index.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { digitsInference, testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 150;
const STAKE = 1000n * 10n ** 9n;
const HOSTILE = 0;

let network: InProcessNetwork | undefined;
afterEach(async () => {
  await network?.stop();
  network = undefined;
});

/** Seven nodes, of which the first has the fault and most of the stake, so that it soon gets its turn. */
async function runWith(
  faults: NodeFaults,
  options: { shards?: number; roles?: 'worker' | 'endorser' } = {},
): Promise<{
  readonly net: InProcessNetwork;
  readonly job: JobState;
  readonly hostile: `0x${string}`;
}> {
  const net = await startInProcessNetwork({
    nodes: 8,
    blockTimeMs: BLOCK_TIME_MS,
    stakeOf: (node) => (node === HOSTILE ? 3000n : 1000n),
    faultsOf: (node) => (node === HOSTILE ? faults : {}),
    logger: testLogger,
  });
  network = net;
  const { prepared } = await digitsInference(await net.backend.fingerprint('reproducible'), {
    shards: options.shards ?? 6,
  });
  const jobId = await offerJob(net, prepared, {
    blockTimeMs: BLOCK_TIME_MS,
    samples: 4,
    commitMs: 9_000,
    revealMs: 3_000,
    baseMs: 12_000,
  });
  const job = await untilJobEnds(net, jobId, 180_000);
  return { net, job, hostile: net.nodes[HOSTILE]!.account };
}

function linksOf(job: JobState, account: `0x${string}`) {
  return job.links.filter((link) => sameAddress(link.worker, account));
}

describe('a worker that cheats', () => {
  it('is found when it returns a wrong result, loses its bond, and others do its work', async () => {
    const { net, job, hostile } = await runWith({
      tamper: (_, end) => {
        const changed = Uint8Array.from(end);
        changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
        return changed;
      },
    });
    expect(job.status).toBe('completed');
    expect(linksOf(job, hostile)).toHaveLength(0);
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });

  it('is found when its result is right but its trace is not', async () => {
    const { net, job, hostile } = await runWith({
      forgeLeaf: (segment, leaf) => ({ ...leaf, interiorHash: `0x${String(segment % 10).repeat(64)}` }),
    });
    expect(job.status).toBe('completed');
    expect(linksOf(job, hostile)).toHaveLength(0);
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });

  it('is slashed when it withholds the bytes of its result', async () => {
    const { net, job, hostile } = await runWith({ withholds: true });
    expect(job.status).toBe('completed');
    expect(linksOf(job, hostile)).toHaveLength(0);
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });
});

describe('an endorser that cheats', () => {
  it('is proved false when it always agrees without having done the work', async () => {
    const { net, job, hostile } = await runWith({
      corrupt: (verdict) => ({
        ...verdict,
        accept: true,
        segment: 0xffff_ffff,
        repeated: verdict.repeated.map((entry) => ({ ...entry, interior: `0x${'ab'.repeat(16)}` })),
      }),
    });
    expect(job.status).toBe('completed');
    const log = net.tracker.view.log(job.jobId);
    const proved = log.filter(
      ({ event }) => event.name === 'EndorsementFalsified' && sameAddress(event.args.endorser, hostile),
    );
    expect(proved.length).toBeGreaterThan(0);
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });

  it('loses its bond when it rejects good work', async () => {
    const { net, job, hostile } = await runWith({
      corrupt: (verdict) => ({ ...verdict, accept: false, segment: verdict.repeated[0]?.segment ?? 0 }),
    });
    expect(job.status).toBe('completed');
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });

  it('loses its bond when it never opens its commitment', async () => {
    const { net, job, hostile } = await runWith({ silent: true });
    expect(job.status).toBe('completed');
    expect((await net.recordOf(hostile)).stake).toBeLessThan(3n * STAKE);
    await assertNothingLost(net, job);
  });
});
