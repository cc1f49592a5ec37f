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
export const MAX_MANIFEST_BYTES = MAX_SUB_TASKS * 40 + 1024;

const digestSchema = z.custom<Digest>(isDigest, 'not a digest');
const commonFields = {
  version: z.literal(1),
  round: z.int().min(0),
  output: digestSchema,
  parts: z.array(digestSchema).min(1).max(MAX_SUB_TASKS),
  partsRoot: z.custom<Hash>(isDigest, 'not a hash'),
} as const;

const manifestSchema = z.discriminatedUnion('kind', [
  z.object({ ...commonFields, kind: z.literal('train') }).strict(),
  z.object({ ...commonFields, kind: z.literal('infer') }).strict(),
  z
    .object({
      ...commonFields,
      kind: z.literal('sweep'),
      choice: z.int().min(0),
      accuracy: z.number(),
      loss: z.number(),
    })
    .strict(),
]);

/** The result of a `combine` sub-task: what was put together, in which order, and what came out (J12). */
export type CombineManifest = {
  readonly version: 1;
  readonly kind: 'train' | 'infer' | 'sweep';
  /** Round that was combined; 0 for kinds without rounds. */
  readonly round: number;
  /** Artifact made of the parts: mean state, joined outputs, or the best candidate's state. */
  readonly output: Digest;
  /** Accepted results of the stage in split order. */
  readonly parts: readonly Digest[];
  /** Merkle root over the parts: proves a part's place. */
  readonly partsRoot: Hash;
  /** `sweep` only: number of the best candidate, and how well it does on the validation shard. */
  readonly choice?: number;
  readonly accuracy?: number;
  readonly loss?: number;
};

/** A manifest from its facts, with the root over its parts. Throws `JOBS_RESULT_MALFORMED` when they do not agree. */
export function createCombineManifest(
  facts: Omit<CombineManifest, 'version' | 'partsRoot'>,
): CombineManifest {
  if (facts.parts.length === 0) throw malformed('"parts": nothing was combined');
  return parseManifest({ ...facts, version: 1, partsRoot: createPartsTree(facts.parts).root });
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

/**
 * The best candidate: highest accuracy or lowest loss; among equals the smaller number. Candidates whose metric is not
 * finite are never chosen. Throws `JOBS_RESULT_MALFORMED` when no candidate has a finite one.
 */
export function chooseCandidate(
  evaluations: readonly { readonly accuracy: number; readonly loss: number }[],
  metric: 'accuracy' | 'loss',
): number {
  let choice = -1;
  let best = Number.NEGATIVE_INFINITY;
  evaluations.forEach((evaluation, candidate) => {
    const score = metric === 'accuracy' ? evaluation.accuracy : -evaluation.loss;
    if (!Number.isFinite(score) || score <= best) return;
    choice = candidate;
    best = score;
  });
  if (choice < 0) throw malformed(`none of ${evaluations.length} candidates has a finite ${metric}`);
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
  if (createPartsTree(manifest.parts).root !== manifest.partsRoot) {
    throw malformed('"partsRoot": not the root of the parts');
  }
  if (manifest.kind === 'sweep' && manifest.choice >= manifest.parts.length) {
    throw malformed(`"choice": ${manifest.choice} of ${manifest.parts.length} parts`);
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
