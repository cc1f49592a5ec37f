import type { Digest, Hash } from '@plexus/core';
import { resultOfTrace } from '../../computation/result-of-trace.ts';
import type { Computation } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import type { ArtifactSource, Journal } from '../../ports.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import {
  createTraceTree,
  decodeTrace,
  encodeTrace,
  interior16,
  interiorHash,
  type TraceLeaf,
} from '../../rules/trace.ts';

/** What a worker commits to on chain (J8). */
export type Submission = {
  readonly resultDigest: Digest;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
  /** Checkpoints that only checkers need; dropped once the sub-task is settled. */
  readonly checkpoints: readonly Digest[];
};

export type ComputeOptions = {
  readonly subTask: SubTask;
  readonly computation: Computation;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  /** Names this claim in the journal. */
  readonly journalKey: string;
  readonly signal: AbortSignal;
  /** Fault injection for demonstrations and tests; see `WorkerOptions.tamper`. */
  readonly tamper?: (segment: number, end: Uint8Array) => Uint8Array;
  readonly forgeLeaf?: (segment: number, leaf: TraceLeaf) => TraceLeaf;
  readonly onSegment?: (done: number, total: number, loss: number | undefined) => void;
};

async function readLeaves(journal: Journal, key: string): Promise<TraceLeaf[]> {
  const bytes = await journal.read(key);
  return bytes === undefined ? [] : [...decodeTrace(bytes)];
}

/** Drops journalled segments whose end is no longer at hand, so that work goes on from the last one that is (J15). */
async function resumePoint(leaves: TraceLeaf[], artifacts: ArtifactSource): Promise<TraceLeaf[]> {
  const kept = [...leaves];
  while (kept.length > 0) {
    const last = kept.at(-1);
    if (last && (await artifacts.has(last.endDigest))) return kept;
    kept.pop();
  }
  return kept;
}

/**
 * Computes a sub-task segment by segment (J7, J8), keeping every segment's end as an artifact and the trace so far in
 * the journal, so that a killed worker goes on from its last segment. Throws `JOBS_COMPUTE_FAILED` when aborted.
 */
export async function computeSubTask(options: ComputeOptions): Promise<Submission> {
  const { subTask, computation, artifacts, journal, journalKey } = options;
  const leaves = await resumePoint(await readLeaves(journal, journalKey), artifacts);
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
    await journal.write(journalKey, encodeTrace(leaves));
    options.onSegment?.(segment + 1, computation.segmentCount, outcome.loss);
  }
  const traceDigest = await artifacts.put(encodeTrace(leaves));
  const result = resultOfTrace(subTask, leaves, traceDigest, end);
  if (result.outputBytes) await artifacts.put(result.outputBytes);
  const resultDigest = await artifacts.put(result.recordBytes);
  const kept = new Set<Digest>([result.record.output, ...result.record.also]);
  return {
    resultDigest,
    traceRoot: createTraceTree(leaves).root,
    segmentCount: leaves.length,
    checkpoints: leaves.map((leaf) => leaf.endDigest).filter((digest) => !kept.has(digest)),
  };
}
