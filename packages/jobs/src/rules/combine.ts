import {
  createMerkleTree,
  type Digest,
  decodeCanonical,
  encodeCanonical,
  type Hash,
  hexToBytes,
  isDigest,
  keccak,
  type MerkleTree,
  proveMerkle,
  toMessage,
  uintToBytes,
  verifyMerkle,
} from '@plexus/core';
import { z } from 'zod';
import { JobsError } from '../errors.ts';
import { MAX_SUB_TASKS } from './split.ts';

/** The most bytes an encoded manifest may have. Checked before parsing. */
export const MAX_MANIFEST_BYTES = MAX_SUB_TASKS * 80 + 1024;

const digestSchema = z.custom<Digest>(isDigest, 'not a digest');
const finite = z.number().refine((value) => !Object.is(value, -0), 'minus zero');
const commonFields = {
  version: z.literal(1),
  /** Round that was combined; 0 for kinds without rounds. */
  round: z.int().min(0),
  /** Artifact made of the parts. */
  output: digestSchema,
  /** Accepted results of the stage in split order. */
  parts: z.array(digestSchema).min(1).max(MAX_SUB_TASKS),
  /** Merkle root over the parts: proves a part's place. */
  partsRoot: z.custom<Hash>(isDigest, 'not a hash'),
} as const;

const manifestSchema = z.discriminatedUnion('kind', [
  z.object({ ...commonFields, kind: z.literal('train') }).strict(),
  z.object({ ...commonFields, kind: z.literal('infer') }).strict(),
  z
    .object({
      ...commonFields,
      kind: z.literal('sweep'),
      /** Number of the chosen candidate. */
      choice: z.int().min(0),
      /** Validation metric of every candidate; null when it was not finite. */
      metrics: z.array(finite.nullable()).min(1).max(MAX_SUB_TASKS),
    })
    .strict(),
]);

/**
 * The result of a `combine` sub-task: what was put together, in which order, and what came out (J12). `sweep` alone has
 * `choice` and `metrics`.
 */
export type CombineManifest = {
  readonly version: 1;
  readonly kind: 'train' | 'infer' | 'sweep';
  readonly round: number;
  readonly output: Digest;
  readonly parts: readonly Digest[];
  readonly partsRoot: Hash;
  readonly choice?: number;
  readonly metrics?: readonly (number | null)[];
};

/** Merkle tree over the parts: leaf = packed (uint32 place, digest) (J12). */
export function createPartsTree(parts: readonly Digest[]): MerkleTree {
  return createMerkleTree(parts.map((part, place) => partLeaf(place, part)));
}

/** Siblings that prove which place a part has among the parts. Throws `CORE_MERKLE_INDEX`. */
export function provePart(parts: readonly Digest[], place: number): readonly Hash[] {
  return proveMerkle(createPartsTree(parts), place < parts.length ? place : -1);
}

/** True when `part` stands at `place` under `partsRoot`. */
export function verifyPart(partsRoot: Hash, place: number, part: Digest, proof: readonly Hash[]): boolean {
  return verifyMerkle(partsRoot, partLeaf(place, part), place, proof);
}

/** Canonical bytes of a manifest. Throws `JOBS_RESULT_MALFORMED` when its fields do not agree. */
export function encodeCombineManifest(manifest: CombineManifest): Uint8Array {
  return encodeCanonical(parseManifest(manifest));
}

/** Reads a manifest from a stranger; also recomputes `partsRoot`. Throws `JOBS_RESULT_MALFORMED`. */
export function decodeCombineManifest(bytes: Uint8Array): CombineManifest {
  let value: unknown;
  try {
    value = decodeCanonical(bytes, MAX_MANIFEST_BYTES);
  } catch (cause) {
    throw malformed(toMessage(cause), cause);
  }
  return parseManifest(value);
}

/**
 * The best candidate: highest accuracy or lowest loss; among equals the smaller number. Candidates without a finite
 * metric are never chosen while another has one; when none has, the first is taken.
 */
export function chooseCandidate(metrics: readonly (number | null)[], metric: 'accuracy' | 'loss'): number {
  let choice = 0;
  let best: number | undefined;
  metrics.forEach((value, candidate) => {
    if (value === null || !Number.isFinite(value)) return;
    const score = metric === 'accuracy' ? value : -value;
    if (best === undefined || score > best) {
      choice = candidate;
      best = score;
    }
  });
  return choice;
}

function partLeaf(place: number, part: Digest): Hash {
  return keccak(uintToBytes(place, 4), hexToBytes(part));
}

function parseManifest(value: unknown): z.infer<typeof manifestSchema> {
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw malformed(`"${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown reason'}`);
  }
  const manifest = parsed.data;
  if (createPartsTree(manifest.parts).root !== manifest.partsRoot)
    throw malformed('"partsRoot": not the root of the parts');
  if (manifest.kind === 'sweep') {
    if (manifest.metrics.length !== manifest.parts.length)
      throw malformed('"metrics": not one for each part');
    if (typeof manifest.metrics[manifest.choice] !== 'number')
      throw malformed('"choice": a candidate without metric');
  }
  return manifest;
}

function malformed(message: string, cause?: unknown): JobsError {
  return new JobsError({
    code: 'JOBS_RESULT_MALFORMED',
    message: `not a combined result: ${message}`,
    hint: 'the worker published a broken result: reject it',
    cause,
  });
}
