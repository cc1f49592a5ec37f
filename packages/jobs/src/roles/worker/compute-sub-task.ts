import type { Digest, Hash } from '@plexus/core';
import { resultOfTrace } from '../../computation/result-of-trace.ts';
import type { Computation } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import type { ArtifactSource, Journal } from '../../ports.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import { createTraceTree, encodeTrace, interior16, interiorHash, type TraceLeaf } from '../../rules/trace.ts';
import { decodeWork, encodeWork } from './work-record.ts';

/** What a worker commits to on chain (J8). */
export type Submission = {
  readonly resultDigest: Digest;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
};

export type ComputeOptions = {
  readonly subTask: SubTask;
  readonly computation: Computation;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  /** Fingerprint of what the computation reads; journalled segments of another are not taken up. */
  readonly input: Digest;
  /** Names this claim in the journal. */
  readonly journalKey: string;
  readonly signal: AbortSignal;
  /** Fault injection for demonstrations and tests; see `WorkerOptions.tamper`. */
  readonly tamper?: (segment: number, end: Uint8Array) => Uint8Array;
  readonly forgeLeaf?: (segment: number, leaf: TraceLeaf) => TraceLeaf;
  readonly onSegment?: (done: number, total: number, loss: number | undefined) => void;
};

/**
 * The journalled segments to go on from (J15): those before the first whose end is gone or damaged, since a checker may
 * ask for any of them. The last segment is always repeated, because what its end refers to is not in the trace.
 */
async function resumeFrom(options: ComputeOptions): Promise<TraceLeaf[]> {
  const { artifacts, computation, input, journal, journalKey } = options;
  const bytes = await journal.read(journalKey);
  const record = bytes && decodeWork(bytes);
  if (!record || record.input !== input || record.leaves.length > computation.segmentCount) return [];
  const kept: TraceLeaf[] = [];
  for (const leaf of record.leaves.slice(0, computation.segmentCount - 1)) {
    if (!(await isAtHand(leaf.endDigest, artifacts))) break;
    kept.push(leaf);
  }
  return kept;
}

async function isAtHand(digest: Digest, artifacts: ArtifactSource): Promise<boolean> {
  if (!(await artifacts.has(digest))) return false;
  try {
    await artifacts.get(digest, { deadlineMs: 0 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Computes a sub-task segment by segment (J7, J8), keeping every segment's end as an artifact and the trace so far in
 * the journal, so that a killed worker goes on from its last segment. Throws `JOBS_COMPUTE_FAILED` when aborted.
 */
export async function computeSubTask(options: ComputeOptions): Promise<Submission> {
  const { subTask, computation, artifacts, journal, journalKey } = options;
  const leaves = await resumeFrom(options);
  const resumed = leaves.at(-1);
  let end = resumed ? await artifacts.get(resumed.endDigest) : await computation.initialState();
  for (let segment = leaves.length; segment < computation.segmentCount; segment++) {
    if (options.signal.aborted) {
      throw new JobsError({
        code: 'JOBS_COMPUTE_FAILED',
        message: `computing sub-task ${subTask.index} was stopped after segment ${segment}`,
        retryable: true,
      });
    }
    const outcome = await computation.runSegment(segment, end);
    for (const bytes of outcome.also ?? []) await artifacts.put(bytes);
    end = options.tamper ? options.tamper(segment, outcome.end) : outcome.end;
    const leaf = {
      endDigest: await artifacts.put(end),
      interiorHash: interiorHash(interior16(outcome.interior)),
    };
    leaves.push(options.forgeLeaf?.(segment, leaf) ?? leaf);
    await journal.write(journalKey, encodeWork({ kind: subTask.kind, input: options.input, leaves }));
    options.onSegment?.(segment + 1, computation.segmentCount, outcome.loss);
  }
  const traceDigest = await artifacts.put(encodeTrace(leaves));
  const result = resultOfTrace(subTask, leaves, traceDigest, end);
  if (result.outputBytes) await artifacts.put(result.outputBytes);
  const resultDigest = await artifacts.put(result.recordBytes);
  return { resultDigest, traceRoot: createTraceTree(leaves).root, segmentCount: leaves.length };
}
