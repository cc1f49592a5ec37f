import { type Address, type Digest, digestOf, hasCode, isPlexusError, toMessage } from '@plexus/core';
import { decodeResultRecord } from '../../computation/record.ts';
import { resultOfTrace } from '../../computation/result-of-trace.ts';
import { isWithinTolerance } from '../../computation/tolerance.ts';
import type { Computation, ComputeBackend } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import type { JobPlan } from '../../plan/job-plan.ts';
import { loadInput } from '../../plan/load-input.ts';
import type { ArtifactSource } from '../../ports.ts';
import { NO_SEGMENT } from '../../rules/commitments.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import {
  createTraceTree,
  decodeTrace,
  type Interior,
  interior16,
  interiorHash,
  type TraceLeaf,
} from '../../rules/trace.ts';
import type { JobState, SubmissionState } from '../../view/job-state.ts';

/** One repeated segment: what the checker itself computed. */
export type RepeatedSegment = {
  readonly segment: number;
  readonly endDigest: Digest;
  readonly interior: Interior;
};

/** A checker's opinion of a submission. `segment` is the first that failed, `NO_SEGMENT` for a missing or malformed submission. */
export type Verdict = {
  readonly accept: boolean;
  readonly segment: number;
  readonly reason: string;
  readonly repeated: readonly RepeatedSegment[];
};

export type CheckRequest = {
  readonly job: JobState;
  readonly plan: JobPlan;
  readonly subTask: SubTask;
  readonly submission: SubmissionState;
  readonly worker: Address;
  /** Segments to repeat, ascending. */
  readonly segments: readonly number[];
  readonly artifacts: ArtifactSource;
  readonly backend: ComputeBackend;
  /** Longest to wait for one artifact before it counts as withheld. */
  readonly fetchDeadlineMs: number;
};

type Fault = { readonly segment: number; readonly reason: string };

function fault(segment: number, reason: string): Fault {
  return { segment, reason };
}

/**
 * Judges a submission (J9): its record, trace and every artifact it names must be there and follow from one another,
 * and each asked segment, repeated from the worker's own checkpoint, must give the committed end digest and interior.
 * Throws only for the checker's own troubles (`JOBS_COMPUTE_FAILED`, inputs it cannot get): those are no verdict.
 */
export async function checkSubmission(request: CheckRequest): Promise<Verdict> {
  const repeated: RepeatedSegment[] = [];
  const found = (await judge(request, repeated)) ?? undefined;
  if (found) return { accept: false, segment: found.segment, reason: found.reason, repeated };
  return { accept: true, segment: NO_SEGMENT, reason: 'everything checked agrees', repeated };
}

async function judge(request: CheckRequest, repeated: RepeatedSegment[]): Promise<Fault | undefined> {
  const { job, plan, subTask, submission } = request;
  const input = await loadInput(job, plan, subTask, request.artifacts);
  if (submission.segmentCount !== subTask.segmentCount) {
    return fault(
      NO_SEGMENT,
      `trace of ${submission.segmentCount} segments, the sub-task has ${subTask.segmentCount}`,
    );
  }
  let leaves: readonly TraceLeaf[];
  try {
    leaves = await fetchTrace(request);
  } catch (error) {
    if (isWorkersFault(error)) return fault(NO_SEGMENT, toMessage(error));
    throw error;
  }
  if (request.segments.length === 0) return undefined;
  const computation = await request.backend.open(input);
  try {
    for (const segment of request.segments) {
      const problem = await repeatSegment(request, computation, leaves, segment, repeated);
      if (problem) return problem;
    }
  } finally {
    await computation.close();
  }
  return undefined;
}

/** A missing or malformed artifact of the submission speaks against the worker, unless we reach nobody at all. */
function isWorkersFault(error: unknown): boolean {
  if (!isPlexusError(error)) return false;
  return (
    error.code === 'JOBS_ARTIFACT_UNAVAILABLE' ||
    error.code.endsWith('_MALFORMED') ||
    error.code === 'JOBS_ARTIFACT_WRONG'
  );
}

async function fetchFromWorker(request: CheckRequest, digest: Digest): Promise<Uint8Array> {
  const { artifacts, worker, fetchDeadlineMs } = request;
  try {
    return await artifacts.get(digest, { from: worker, deadlineMs: fetchDeadlineMs });
  } catch (cause) {
    if (!hasCode(cause, 'JOBS_ARTIFACT_UNAVAILABLE') || artifacts.reachablePeers() > 0) throw cause;
    throw new JobsError({
      code: 'JOBS_COMPUTE_FAILED',
      message: 'cannot judge the submission: this node reaches no peer at all',
      hint: 'check the network of this node',
      retryable: true,
      cause,
    });
  }
}

/** Fetches record, trace and all the record names, and holds them against each other and the chain. */
async function fetchTrace(request: CheckRequest): Promise<readonly TraceLeaf[]> {
  const { submission, subTask } = request;
  const recordBytes = await fetchFromWorker(request, submission.resultDigest);
  const record = decodeResultRecord(recordBytes);
  const leaves = decodeTrace(await fetchFromWorker(request, record.trace), subTask.segmentCount);
  if (createTraceTree(leaves).root !== submission.traceRoot) {
    throw new JobsError({
      code: 'JOBS_TRACE_MALFORMED',
      message: 'the trace is not the one whose root is on chain',
    });
  }
  const last = leaves.at(-1);
  const lastEnd = last ? await fetchFromWorker(request, last.endDigest) : new Uint8Array(0);
  const expected = resultOfTrace(subTask, leaves, record.trace, lastEnd);
  if (digestOf(expected.recordBytes) !== submission.resultDigest) {
    throw new JobsError({
      code: 'JOBS_RESULT_MALFORMED',
      message: 'the result does not follow from its trace',
    });
  }
  for (const digest of [record.output, ...record.also]) await fetchFromWorker(request, digest);
  return leaves;
}

async function repeatSegment(
  request: CheckRequest,
  computation: Computation,
  leaves: readonly TraceLeaf[],
  segment: number,
  repeated: RepeatedSegment[],
): Promise<Fault | undefined> {
  const leaf = leaves[segment];
  if (!leaf) return fault(NO_SEGMENT, `the trace has no segment ${segment}`);
  const before = leaves[segment - 1];
  const isChained = request.subTask.kind === 'train' || request.subTask.kind === 'candidate';
  let start: Uint8Array;
  try {
    start =
      isChained && before
        ? await fetchFromWorker(request, before.endDigest)
        : await computation.initialState();
  } catch (error) {
    if (isWorkersFault(error)) return fault(segment, `the state before segment ${segment} was withheld`);
    throw error;
  }
  let outcome: Awaited<ReturnType<Computation['runSegment']>>;
  try {
    outcome = await computation.runSegment(segment, start);
  } catch (error) {
    if (isPlexusError(error) && (error.code === 'NN_STATE_MALFORMED' || error.code === 'NN_NOT_FINITE')) {
      return fault(segment, `segment ${segment} cannot be repeated from its start: ${error.message}`);
    }
    throw error;
  }
  const endDigest = digestOf(outcome.end);
  const interior = interior16(outcome.interior);
  repeated.push({ segment, endDigest, interior });
  if (request.job.terms.exact) {
    if (endDigest !== leaf.endDigest)
      return fault(segment, `segment ${segment} ends in ${endDigest}, the worker says ${leaf.endDigest}`);
    if (interiorHash(interior) !== leaf.interiorHash)
      return fault(segment, `the interior of segment ${segment} is not the committed one`);
    return undefined;
  }
  let theirs: Uint8Array;
  try {
    theirs = await fetchFromWorker(request, leaf.endDigest);
  } catch (error) {
    if (isWorkersFault(error)) return fault(segment, `the state after segment ${segment} was withheld`);
    throw error;
  }
  const { tolerance } = request.plan.spec;
  if (isWithinTolerance(request.subTask.kind, outcome.end, theirs, tolerance)) return undefined;
  return fault(segment, `segment ${segment} differs from the worker's by more than ${tolerance}`);
}
