import { type Digest, decodeCanonical, encodeCanonical, isDigest } from '@plexus/core';
import { z } from 'zod';
import type { SubTask } from '../../rules/sub-task.ts';
import { decodeTrace, encodeTrace, type TraceLeaf } from '../../rules/trace.ts';

const recordSchema = z
  .object({
    version: z.literal(1),
    kind: z.enum(['train', 'infer', 'candidate', 'combine']),
    input: z.custom<Digest>(isDigest, 'not a digest'),
    trace: z.instanceof(Uint8Array),
  })
  .strict();

/** How far a worker is with a sub-task: what it computed from, and the trace of the segments that are done (J15). */
export type WorkRecord = {
  readonly kind: SubTask['kind'];
  /** Fingerprint of what the sub-task reads; a trace computed from anything else is worthless. */
  readonly input: Digest;
  readonly leaves: readonly TraceLeaf[];
};

export function encodeWork({ kind, input, leaves }: WorkRecord): Uint8Array {
  return encodeCanonical({ version: 1, kind, input, trace: encodeTrace(leaves) });
}

/** The record, or undefined when the bytes are damaged: then the work begins anew. */
export function decodeWork(bytes: Uint8Array): WorkRecord | undefined {
  try {
    const { kind, input, trace } = recordSchema.parse(decodeCanonical(bytes));
    return { kind, input, leaves: decodeTrace(trace) };
  } catch {
    return undefined;
  }
}

/** Segment ends that only checkers need: those that are no part of the result. */
export function checkpointsOf(kind: SubTask['kind'], leaves: readonly TraceLeaf[]): readonly Digest[] {
  if (kind === 'infer' || kind === 'combine') return [];
  const ends = leaves.map((leaf) => leaf.endDigest);
  // A candidate's result names its evaluation, the last end, and the state that was evaluated, the one before.
  const kept = new Set(ends.slice(kind === 'candidate' ? -2 : -1));
  return [...new Set(ends)].filter((digest) => !kept.has(digest));
}
