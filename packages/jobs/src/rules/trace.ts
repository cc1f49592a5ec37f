import {
  createMerkleTree,
  type Digest,
  decodeCanonical,
  digestFromBytes,
  digestOf,
  digestToBytes,
  encodeCanonical,
  type Hash,
  hexToBytes,
  keccak,
  type MerkleTree,
  proveMerkle,
  toMessage,
  uintToBytes,
  verifyMerkle,
} from '@plexus/core';
import { z } from 'zod';
import { JobsError } from '../errors.ts';

/** What a worker commits to for one segment: the digest of its state at the end, and the hash of a state inside it. */
export type TraceLeaf = { readonly endDigest: Digest; readonly interiorHash: Hash };

/** 16 bytes that only someone who computed a state inside the segment knows. */
export type Interior = `0x${string}`;

/** The most segments a sub-task may have. */
export const MAX_SEGMENTS = 131_072;
const INTERIOR_BYTES = 16;
const LEAF_BYTES = 64;
/** The most bytes an encoded trace may have. Checked before parsing. */
export const MAX_TRACE_BYTES = MAX_SEGMENTS * LEAF_BYTES + 64;

/** First 16 bytes of the SHA-256 of a state inside a segment (J9). */
export function interior16(state: Uint8Array): Interior {
  return digestOf(state).slice(0, 2 + 2 * INTERIOR_BYTES) as Interior;
}

/** keccak256 of the 16 bytes: what the trace shows of them. */
export function interiorHash(interior: Interior): Hash {
  return keccak(hexToBytes(interior));
}

/** Leaf of the trace tree: packed (uint32 segment, endDigest, interiorHash) (J8). */
export function traceLeafHash(segment: number, leaf: TraceLeaf): Hash {
  return keccak(uintToBytes(segment, 4), hexToBytes(leaf.endDigest), hexToBytes(leaf.interiorHash));
}

/** The Merkle tree whose root a worker submits (J8). Throws `JOBS_TRACE_MALFORMED` without segments or with too many. */
export function createTraceTree(leaves: readonly TraceLeaf[]): MerkleTree {
  assertSegmentCount(leaves.length);
  return createMerkleTree(leaves.map((leaf, segment) => traceLeafHash(segment, leaf)));
}

/** Siblings that lead from a segment's leaf to the trace root. Throws `CORE_MERKLE_INDEX`. */
export function proveSegment(tree: MerkleTree, segment: number): readonly Hash[] {
  if (segment >= tree.leafCount) return proveMerkle(tree, -1);
  return proveMerkle(tree, segment);
}

/** True when `leaf` stands at `segment` under the trace root. */
export function verifySegment(root: Hash, segment: number, leaf: TraceLeaf, proof: readonly Hash[]): boolean {
  return verifyMerkle(root, traceLeafHash(segment, leaf), segment, proof);
}

const traceSchema = z.object({ version: z.literal(1), leaves: z.instanceof(Uint8Array) }).strict();

/** The trace as an artifact: canonical bytes, 64 for each segment. Throws `JOBS_TRACE_MALFORMED`. */
export function encodeTrace(leaves: readonly TraceLeaf[]): Uint8Array {
  assertSegmentCount(leaves.length);
  const packed = new Uint8Array(leaves.length * LEAF_BYTES);
  leaves.forEach((leaf, i) => {
    packed.set(digestToBytes(leaf.endDigest), i * LEAF_BYTES);
    packed.set(hexToBytes(leaf.interiorHash), i * LEAF_BYTES + 32);
  });
  return encodeCanonical({ version: 1, leaves: packed });
}

/**
 * Reads a trace from a stranger. Throws `JOBS_TRACE_MALFORMED` for anything but the canonical spelling of one with
 * exactly `segmentCount` segments (when given).
 */
export function decodeTrace(bytes: Uint8Array, segmentCount?: number): TraceLeaf[] {
  const { leaves: packed } = parseTrace(bytes);
  const count = packed.length / LEAF_BYTES;
  assertSegmentCount(count);
  if (segmentCount !== undefined && count !== segmentCount) {
    throw malformed(`trace has ${count} segments, the sub-task ${segmentCount}`);
  }
  return Array.from({ length: count }, (_, i) => {
    const at = i * LEAF_BYTES;
    return {
      endDigest: digestFromBytes(packed.subarray(at, at + 32)),
      interiorHash: digestFromBytes(packed.subarray(at + 32, at + 64)) as Hash,
    };
  });
}

function parseTrace(bytes: Uint8Array): z.infer<typeof traceSchema> {
  try {
    return traceSchema.parse(decodeCanonical(bytes, MAX_TRACE_BYTES));
  } catch (cause) {
    throw malformed(`not a trace: ${toMessage(cause)}`, cause);
  }
}

function assertSegmentCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= MAX_SEGMENTS) return;
  throw malformed(`a trace has 1 to ${MAX_SEGMENTS} segments, not ${count}`);
}

function malformed(message: string, cause?: unknown): JobsError {
  return new JobsError({
    code: 'JOBS_TRACE_MALFORMED',
    message,
    hint: 'the worker published a broken trace: reject the result',
    cause,
  });
}
