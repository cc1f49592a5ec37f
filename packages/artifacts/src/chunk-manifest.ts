import {
  type Digest,
  decodeCanonical,
  digestFromBytes,
  digestOf,
  digestToBytes,
  encodeCanonical,
  toMessage,
} from '@plexus/core';
import { ArtifactError } from './errors.ts';

/** Every chunk of an artifact but the last has this many bytes. Fixed, so that an artifact has exactly one manifest. */
export const CHUNK_SIZE = 1024 * 1024;

/**
 * The parts of an artifact: its length in bytes and the SHA-256 of each chunk. A manifest from a peer is a claim:
 * chunks that match it prove nothing until the whole artifact matches `digest` (K20).
 */
export type ChunkManifest = {
  readonly digest: Digest;
  readonly size: number;
  readonly chunkDigests: readonly Digest[];
};

const MANIFEST_OVERHEAD_BYTES = 128;

export function countChunks(size: number): number {
  return Math.ceil(size / CHUNK_SIZE);
}

/** Bytes in chunk `index`; 0 outside the artifact. */
export function chunkLength(size: number, index: number): number {
  return Math.max(0, Math.min(CHUNK_SIZE, size - index * CHUNK_SIZE));
}

/** The most bytes an encoded manifest of an artifact of `maxBytes` can have. */
export function maxManifestBytes(maxBytes: number): number {
  return MANIFEST_OVERHEAD_BYTES + 32 * countChunks(maxBytes);
}

/** The manifest of bytes in memory. */
export function manifestOf(bytes: Uint8Array): ChunkManifest {
  const chunkDigests: Digest[] = [];
  for (let offset = 0; offset < bytes.byteLength; offset += CHUNK_SIZE) {
    chunkDigests.push(digestOf(bytes.subarray(offset, offset + CHUNK_SIZE)));
  }
  const digest = chunkDigests.length === 1 && chunkDigests[0] ? chunkDigests[0] : digestOf(bytes);
  return { digest, size: bytes.byteLength, chunkDigests };
}

/** Canonical DAG-CBOR of a manifest; at most `maxManifestBytes(size)` bytes. */
export function encodeManifest(manifest: ChunkManifest): Uint8Array {
  return encodeCanonical({
    v: 1,
    digest: digestToBytes(manifest.digest),
    size: manifest.size,
    chunks: Buffer.concat(manifest.chunkDigests.map(digestToBytes)),
  });
}

/** A name for exactly this manifest, so that two claims about one artifact can be told apart. */
export function manifestId(manifest: ChunkManifest): Digest {
  return digestOf(encodeManifest(manifest));
}

function malformed(reason: string, cause?: unknown): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_MANIFEST_MALFORMED',
    message: `not a chunk manifest: ${reason}`,
    hint: 'ask another provider',
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Reads an untrusted manifest of an artifact of at most `maxBytes`. Both limits are checked before anything is
 * allocated for them. Throws `ARTIFACT_MANIFEST_MALFORMED` or `ARTIFACT_TOO_LARGE`.
 */
export function decodeManifest(bytes: Uint8Array, maxBytes: number): ChunkManifest {
  let value: unknown;
  try {
    value = decodeCanonical(bytes, maxManifestBytes(maxBytes));
  } catch (cause) {
    throw malformed(toMessage(cause), cause);
  }
  if (typeof value !== 'object' || value === null) throw malformed('not a map');
  const { v, digest, size, chunks } = value as Record<string, unknown>;
  if (v !== 1) throw malformed('unknown version');
  if (Object.keys(value).length !== 4) throw malformed('unexpected fields');
  if (!(digest instanceof Uint8Array) || digest.byteLength !== 32) throw malformed('digest is not 32 bytes');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw malformed('size is not a byte count');
  }
  if (size > maxBytes) {
    throw new ArtifactError({
      code: 'ARTIFACT_TOO_LARGE',
      message: `manifest announces ${size} bytes, over the limit of ${maxBytes}`,
      hint: 'raise the limit if artifacts of this size are expected',
      details: { size, maxBytes },
    });
  }
  if (!(chunks instanceof Uint8Array) || chunks.byteLength !== 32 * countChunks(size)) {
    throw malformed('number of chunks does not fit the size');
  }
  const chunkDigests: Digest[] = [];
  for (let at = 0; at < chunks.byteLength; at += 32) {
    chunkDigests.push(digestFromBytes(chunks.subarray(at, at + 32)));
  }
  return { digest: digestFromBytes(digest), size, chunkDigests };
}

/** Throws `ARTIFACT_CHUNK_MISMATCH` unless `bytes` are chunk `index` of this manifest. */
export function assertChunk(manifest: ChunkManifest, index: number, bytes: Uint8Array): void {
  const expected = manifest.chunkDigests[index];
  const wanted = chunkLength(manifest.size, index);
  if (expected !== undefined && bytes.byteLength === wanted && digestOf(bytes) === expected) return;
  throw new ArtifactError({
    code: 'ARTIFACT_CHUNK_MISMATCH',
    message: `chunk ${index} of ${manifest.digest}: ${bytes.byteLength} bytes do not match the manifest`,
    hint: 'ask another provider for this chunk',
    details: { digest: manifest.digest, index, wanted, got: bytes.byteLength },
  });
}
