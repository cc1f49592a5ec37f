import type { Digest } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { tinySweepJob, tinyTrainJob } from '../../../test/support/small-jobs.ts';
import { compute, storeOf } from '../../../test/support/tiny-worker.ts';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import { createInProcessBackend } from '../../computation/in-process-backend.ts';
import { checkpointsOf, decodeWork, encodeWork } from './work-record.ts';

const backend = createInProcessBackend();
afterAll(() => backend.close());
const KEY = 'claim-1-0-0';

async function setUp() {
  const prepared = tinyTrainJob(await backend.fingerprint('reproducible'));
  const { store, source } = await storeOf(prepared);
  return { prepared, store, source, journal: new MemoryJournal() };
}

/** Computes until `segments` are done, then stops as if killed. */
async function computePartly(at: Awaited<ReturnType<typeof setUp>>, segments: number): Promise<void> {
  const abort = new AbortController();
  const stopped = compute(at.prepared, backend, at.source, {
    journal: at.journal,
    signal: abort.signal,
    onSegment: (done) => done === segments && abort.abort(),
  });
  await stopped.catch((error: unknown) =>
    expect(error).toMatchObject({ code: 'JOBS_COMPUTE_FAILED', retryable: true }),
  );
}

async function leavesOf(journal: MemoryJournal) {
  return decodeWork((await journal.read(KEY))!)!.leaves;
}

describe('computeSubTask', () => {
  it('gives the same submission when it was killed after any segment (J15)', async () => {
    const whole = await setUp();
    const expected = await compute(whole.prepared, backend, whole.source);
    const { segmentCount } = whole.prepared.plan.split.subTasks[0]!;
    expect(segmentCount).toBeGreaterThan(2);
    for (let segments = 1; segments <= segmentCount; segments++) {
      const at = await setUp();
      await computePartly(at, segments);
      const computed: number[] = [];
      const again = await compute(at.prepared, backend, at.source, {
        journal: at.journal,
        onSegment: (done) => computed.push(done),
      });
      expect(again).toEqual(expected);
      expect(computed[0]).toBe(Math.min(segments, segmentCount - 1) + 1);
    }
  });

  it('goes back to before a checkpoint that is missing or damaged', async () => {
    const whole = await setUp();
    const expected = await compute(whole.prepared, backend, whole.source);
    const at = await setUp();
    await computePartly(at, 2);
    const [first] = await leavesOf(at.journal);
    await at.store.delete(first!.endDigest);
    const computed: number[] = [];
    const again = await compute(at.prepared, backend, at.source, {
      journal: at.journal,
      onSegment: (done) => computed.push(done),
    });
    expect(computed[0]).toBe(1);
    expect(again).toEqual(expected);

    const damaged = await setUp();
    await computePartly(damaged, 2);
    const [, second] = await leavesOf(damaged.journal);
    const source = {
      ...damaged.source,
      get: (digest: Digest, options?: object) =>
        digest === second!.endDigest && isFirstRead()
          ? Promise.reject(new Error('damaged'))
          : damaged.source.get(digest, options),
    };
    let reads = 0;
    const isFirstRead = () => reads++ === 0;
    const steps: number[] = [];
    const third = await compute(damaged.prepared, backend, source, {
      journal: damaged.journal,
      onSegment: (done) => steps.push(done),
    });
    expect(steps[0]).toBe(2);
    expect(third).toEqual(expected);
  });

  it('begins anew when the journal is damaged, or speaks of another input', async () => {
    const whole = await setUp();
    const expected = await compute(whole.prepared, backend, whole.source);
    for (const spoil of [
      () => Uint8Array.of(1, 2, 3),
      (bytes: Uint8Array) => encodeWork({ ...decodeWork(bytes)!, input: expected.resultDigest }),
    ]) {
      const at = await setUp();
      await computePartly(at, 2);
      await at.journal.write(KEY, spoil((await at.journal.read(KEY))!));
      const computed: number[] = [];
      const again = await compute(at.prepared, backend, at.source, {
        journal: at.journal,
        onSegment: (done) => computed.push(done),
      });
      expect(computed[0]).toBe(1);
      expect(again).toEqual(expected);
    }
  });
});

describe('checkpointsOf', () => {
  it('are the ends that are no part of the result', async () => {
    const { prepared, source, journal } = await setUp();
    await compute(prepared, backend, source, { journal });
    const ends = (await leavesOf(journal)).map(({ endDigest }) => endDigest);
    expect(checkpointsOf('train', await leavesOf(journal))).toEqual(ends.slice(0, -1));
    expect(checkpointsOf('infer', await leavesOf(journal))).toEqual([]);
    const sweep = tinySweepJob(await backend.fingerprint('reproducible'));
    const stored = await storeOf(sweep);
    const own = new MemoryJournal();
    await compute(sweep, backend, stored.source, { journal: own });
    const leaves = await leavesOf(own);
    expect(checkpointsOf('candidate', leaves)).toEqual(leaves.slice(0, -2).map(({ endDigest }) => endDigest));
  });
});
