import { type Digest, digestOf } from '@plexus/core';
import { JobsError } from '../errors.ts';
import { decodeCombineManifest } from '../rules/combine.ts';
import type { SubTask } from '../rules/sub-task.ts';
import type { TraceLeaf } from '../rules/trace.ts';
import { decodeEvaluation, encodeChunkList, encodeResultRecord, type ResultRecord } from './record.ts';

/** A result follows from its trace: the record it must have, and artifacts beyond the segments' ends that belong to it. */
export type TracedResult = {
  readonly record: ResultRecord;
  readonly recordBytes: Uint8Array;
  /** The output's bytes where they are none of the segments' ends. */
  readonly outputBytes: Uint8Array | undefined;
};

/**
 * The one result record a trace allows. `lastEnd` are the bytes of the last segment's end. Worker and checkers call the
 * same function, so a result that does not follow from its trace is found without repeating anything.
 */
export function resultOfTrace(
  subTask: SubTask,
  leaves: readonly TraceLeaf[],
  traceDigest: Digest,
  lastEnd: Uint8Array,
): TracedResult {
  const last = leaves.at(-1);
  if (!last || leaves.length !== subTask.segmentCount || digestOf(lastEnd) !== last.endDigest) {
    throw new JobsError({
      code: 'JOBS_TRACE_MALFORMED',
      message: `sub-task ${subTask.index} has ${subTask.segmentCount} segments, its trace ${leaves.length}, or the last end is other bytes`,
    });
  }
  const toResult = (output: Digest, also: readonly Digest[], outputBytes?: Uint8Array): TracedResult => {
    const record: ResultRecord = { version: 1, output, trace: traceDigest, also: [...also] };
    return { record, recordBytes: encodeResultRecord(record), outputBytes };
  };
  switch (subTask.kind) {
    case 'train':
      return toResult(last.endDigest, []);
    case 'candidate':
      return toResult(last.endDigest, [decodeEvaluation(lastEnd).state]);
    case 'combine':
      return toResult(last.endDigest, [decodeCombineManifest(lastEnd).output]);
    case 'infer': {
      const chunks = leaves.map((leaf) => leaf.endDigest);
      const bytes = encodeChunkList({ version: 1, chunks });
      return toResult(digestOf(bytes), chunks, bytes);
    }
  }
}
