import { digestOf } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { digestNamed, hashOf } from '../../../test/support/market-log.ts';
import { tinyInferJob, tinyTrainJob } from '../../../test/support/small-jobs.ts';
import { compute, jobStateOf, storeOf, without, worker } from '../../../test/support/tiny-worker.ts';
import type { PreparedJob } from '../../client/prepare-job.ts';
import { createInProcessBackend } from '../../computation/in-process-backend.ts';
import { decodeResultRecord, encodeResultRecord } from '../../computation/record.ts';
import type { ArtifactSource } from '../../ports.ts';
import { NO_SEGMENT } from '../../rules/commitments.ts';
import { decodeTrace } from '../../rules/trace.ts';
import type { ComputeOptions } from '../worker/compute-sub-task.ts';
import { type CheckRequest, checkSubmission } from './check-submission.ts';

const backend = createInProcessBackend();
afterAll(() => backend.close());

async function submitted(prepared: PreparedJob, faults: Partial<ComputeOptions> = {}, exact = true) {
  const { source } = await storeOf(prepared);
  const { resultDigest, traceRoot, segmentCount } = await compute(prepared, backend, source, faults);
  const { trace } = decodeResultRecord(await source.get(resultDigest));
  const leaves = decodeTrace(await source.get(trace));
  const request: CheckRequest = {
    job: jobStateOf(prepared, exact),
    plan: prepared.plan,
    subTask: prepared.plan.split.subTasks[0]!,
    submission: { resultDigest, traceRoot, segmentCount, drawBlock: 21 },
    worker,
    segments: leaves.map((_, segment) => segment),
    artifacts: source,
    backend,
    fetchDeadlineMs: 0,
  };
  return { request, source, trace, leaves, resultDigest };
}

const trainJob = async () => tinyTrainJob(await backend.fingerprint('reproducible'));
/** Changes the lowest bits of the last weight. */
const nudge = (at: number) => (segment: number, end: Uint8Array) => {
  const changed = Uint8Array.from(end);
  if (segment === at) changed[changed.length - 4] = (changed.at(-4) ?? 0) ^ 1;
  return changed;
};

describe('checkSubmission', () => {
  it('accepts honest work of every kind and shows the interiors', async () => {
    for (const prepared of [await trainJob(), tinyInferJob(await backend.fingerprint('reproducible'))]) {
      const { request, leaves } = await submitted(prepared);
      const verdict = await checkSubmission(request);
      expect(verdict).toMatchObject({ accept: true, segment: NO_SEGMENT });
      expect(verdict.repeated.map(({ endDigest }) => endDigest)).toEqual(
        leaves.map(({ endDigest }) => endDigest),
      );
    }
  });

  it('rejects the very segment whose end is one bit wrong', async () => {
    const { request } = await submitted(await trainJob(), { tamper: nudge(1) });
    expect(await checkSubmission(request)).toMatchObject({ accept: false, segment: 1 });
    expect(await checkSubmission({ ...request, segments: [0] })).toMatchObject({ accept: true });
    expect(await checkSubmission({ ...request, segments: [2] })).toMatchObject({ accept: true });
  });

  it('rejects the very segment whose inside was not computed', async () => {
    const forgeLeaf: ComputeOptions['forgeLeaf'] = (segment, leaf) =>
      segment === 2 ? { ...leaf, interiorHash: hashOf('made up') } : leaf;
    const { request } = await submitted(await trainJob(), { forgeLeaf });
    expect(await checkSubmission(request)).toMatchObject({ accept: false, segment: 2 });
  });

  it('rejects a start that is no state or not finite, at the segment that begins with it', async () => {
    const honest = await submitted(await trainJob());
    const state = await honest.source.get(honest.leaves[0]!.endDigest);
    const notFinite = Uint8Array.from(state);
    notFinite.set([0, 0, 0xc0, 0x7f], notFinite.length - 4);
    for (const start of [state.subarray(0, state.length >> 1), notFinite, new Uint8Array()]) {
      const prepared = await trainJob();
      const { request } = await submitted(
        { ...prepared, artifacts: [...prepared.artifacts, start] },
        { forgeLeaf: (segment, leaf) => (segment === 0 ? { ...leaf, endDigest: digestOf(start) } : leaf) },
      );
      expect(await checkSubmission({ ...request, segments: [1] })).toMatchObject({
        accept: false,
        segment: 1,
      });
      expect(await checkSubmission({ ...request, segments: [0] })).toMatchObject({
        accept: false,
        segment: 0,
      });
    }
  });

  it('rejects without a segment what is malformed as a whole', async () => {
    const { request, source, trace } = await submitted(await trainJob());
    const { submission } = request;
    const stranger = await source.put(
      encodeResultRecord({ version: 1, output: digestNamed('other'), trace, also: [] }),
    );
    const wrong: readonly Partial<typeof submission>[] = [
      { segmentCount: submission.segmentCount + 1 },
      { traceRoot: hashOf('another trace') },
      { resultDigest: trace },
      { resultDigest: stranger },
    ];
    for (const change of wrong) {
      const verdict = await checkSubmission({ ...request, submission: { ...submission, ...change } });
      expect(verdict, JSON.stringify(change)).toMatchObject({
        accept: false,
        segment: NO_SEGMENT,
        repeated: [],
      });
    }
  });

  it('rejects what is withheld, naming the segment where one lacks its start', async () => {
    const { request, source, trace, leaves, resultDigest } = await submitted(await trainJob());
    const check = (artifacts: ArtifactSource, segments = request.segments) =>
      checkSubmission({ ...request, artifacts, segments });
    for (const digest of [resultDigest, trace, leaves.at(-1)!.endDigest])
      expect(await check(without(source, [digest]))).toMatchObject({ accept: false, segment: NO_SEGMENT });
    expect(await check(without(source, [leaves[0]!.endDigest]), [1])).toMatchObject({
      accept: false,
      segment: 1,
    });
  });

  it('gives no verdict when this node reaches nobody, or lacks the inputs', async () => {
    const { request, source, trace } = await submitted(await trainJob());
    const alone = { ...without(source, [trace]), reachablePeers: () => 0 };
    await expect(checkSubmission({ ...request, artifacts: alone })).rejects.toMatchObject({
      code: 'JOBS_COMPUTE_FAILED',
      retryable: true,
    });
    const shard = request.plan.spec.shards[0]!.digest;
    await expect(checkSubmission({ ...request, artifacts: without(source, [shard]) })).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
    });
  });

  it('allows the stated tolerance and no more where the job is not exact, and still rejects what is withheld', async () => {
    const prepared = tinyTrainJob(await backend.fingerprint('native'), 'native');
    const near = await submitted(prepared, { tamper: nudge(0) }, false);
    expect(await checkSubmission({ ...near.request, segments: [0] })).toMatchObject({ accept: true });
    const far = await submitted(
      prepared,
      {
        tamper: (_, end) => {
          const changed = Uint8Array.from(end);
          changed.set([0, 0, 0x80, 0x41], changed.length - 4);
          return changed;
        },
      },
      false,
    );
    expect(await checkSubmission({ ...far.request, segments: [0] })).toMatchObject({
      accept: false,
      segment: 0,
    });
    const gone = without(near.source, [near.leaves[0]!.endDigest]);
    expect(await checkSubmission({ ...near.request, artifacts: gone, segments: [0] })).toMatchObject({
      accept: false,
      segment: 0,
    });
  });
});
