import type { Digest } from '@plexus/core';
import type { JobSpec } from '../rules/spec.ts';
import type { SubTask } from '../rules/sub-task.ts';

/** Everything a computation may read, as verified bytes: it does no I/O of its own. */
export type ComputationInput = {
  readonly spec: JobSpec;
  readonly subTask: SubTask;
  /** ONNX artifact; absent for `combine`. */
  readonly model?: Uint8Array;
  /** Encoded dataset shards: the part's shard for `train` and `infer`; all shards then validation for `candidate`. */
  readonly shards: readonly Uint8Array[];
  /** Combined state of the round before; absent in round 0 and for other kinds. */
  readonly start?: Uint8Array;
  /** For `combine`: outputs of the stage's accepted parts in split order, with their digests. */
  readonly parts: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[];
  /** For `infer`'s `combine`: the chunks each part's output names, in order. */
  readonly chunks: readonly Uint8Array[];
};

export type SegmentOutcome = {
  /** The bytes whose digest is the segment's end digest. */
  readonly end: Uint8Array;
  /** Bytes from inside the segment that the worker never publishes; their first 16 SHA-256 bytes are the interior (J9). */
  readonly interior: Uint8Array;
  /** Further artifacts the end refers to, which must be stored with it. */
  readonly also?: readonly Uint8Array[];
  /** Mean loss over the segment, for progress; absent where there is none. */
  readonly loss?: number;
};

/** A sub-task made runnable, segment by segment, from any segment's start. Deterministic in the reproducible profile. */
export interface Computation {
  readonly segmentCount: number;
  /** Bytes before segment 0. Empty for kinds whose segments are independent. */
  initialState(): Promise<Uint8Array>;
  /** Repeats one segment. `start` is the end of the segment before it (or `initialState`). Throws `JOBS_COMPUTE_FAILED`. */
  runSegment(segment: number, start: Uint8Array): Promise<SegmentOutcome>;
  close(): Promise<void>;
}

/** Makes computations runnable: in this process, or in a child with memory and time limits. */
export interface ComputeBackend {
  /** Fingerprint of the engine this backend runs for a profile (J7). */
  fingerprint(profile: JobSpec['profile']): Promise<string>;
  open(input: ComputationInput): Promise<Computation>;
  close(): Promise<void>;
}
