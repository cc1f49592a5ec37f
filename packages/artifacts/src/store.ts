import type { Digest } from '@plexus/core';
import type { ChunkManifest } from './chunk-manifest.ts';

export type ArtifactEntry = {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch of the latest put. */
  readonly storedAtMs: number;
};

export type StoreLimits = {
  /** Bytes all artifacts and partial artifacts together may take. Default: no limit. */
  readonly maxTotalBytes?: number;
  /** Bytes one artifact may have. Default: no limit. */
  readonly maxArtifactBytes?: number;
};

export type PutStreamOptions = {
  /** Stop with `ARTIFACT_TOO_LARGE` as soon as more bytes than this have come. */
  readonly maxBytes?: number;
  /** Keep the bytes only if they have this digest, else `ARTIFACT_DIGEST_MISMATCH`. */
  readonly expected?: Digest;
};

export type PruneOptions = {
  /** Artifacts that stay although nothing pins them. */
  readonly keep: Iterable<Digest>;
  /** Only artifacts last put before this moment go, so that one put while `keep` was computed stays. Default: now. */
  readonly storedBeforeMs?: number;
};

export type PruneReport = {
  readonly deleted: readonly Digest[];
  /** Bytes, partial artifacts included. */
  readonly freedBytes: number;
};

/**
 * Immutable bytes named by their SHA-256 digest. Bytes that come out are always the bytes of that digest: every read
 * is verified, and damaged bytes are set aside and reported as `ARTIFACT_CORRUPT`, never returned (J14).
 */
export interface ArtifactStore {
  /** Keeps a copy of `bytes`. Putting the same bytes again is cheap and repairs damage. */
  put(bytes: Uint8Array): Promise<Digest>;
  /** Keeps the concatenation of `chunks` without holding it in memory. Nothing is kept on any error. */
  putStream(
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options?: PutStreamOptions,
  ): Promise<{ readonly digest: Digest; readonly size: number }>;
  /** Throws `ARTIFACT_MISSING`, `ARTIFACT_CORRUPT`, or `ARTIFACT_TOO_LARGE` when over `maxBytes`. */
  get(digest: Digest, options?: { readonly maxBytes?: number }): Promise<Uint8Array>;
  /** `length` bytes from `offset`, verified chunk by chunk. Throws `ARTIFACT_RANGE_INVALID` outside the artifact. */
  getRange(digest: Digest, offset: number, length: number): Promise<Uint8Array>;
  /** The chunk manifest of a stored artifact, computed from verified bytes. */
  manifest(digest: Digest): Promise<ChunkManifest>;
  has(digest: Digest): Promise<boolean>;
  /** Bytes. Throws `ARTIFACT_MISSING`. */
  size(digest: Digest): Promise<number>;
  /** False when there was nothing to delete. Throws `ARTIFACT_PINNED`. */
  delete(digest: Digest): Promise<boolean>;
  /** Every artifact, in no particular order. */
  list(): AsyncIterable<ArtifactEntry>;
  /** Protects an artifact, also one that is not stored yet, from `delete` and `prune`. */
  pin(digest: Digest): Promise<void>;
  unpin(digest: Digest): Promise<void>;
  pins(): Promise<ReadonlySet<Digest>>;
  /** Deletes every artifact that is neither pinned nor in `keep`, and abandoned partial artifacts. */
  prune(options: PruneOptions): Promise<PruneReport>;
  /**
   * Opens the chunks that have already come of an artifact with this manifest, to go on. Throws
   * `ARTIFACT_PARTIAL_BUSY` while it is open elsewhere, `ARTIFACT_QUOTA_EXCEEDED`, `ARTIFACT_TOO_LARGE`.
   */
  openPartial(manifest: ChunkManifest): Promise<PartialArtifact>;
  /** Bytes taken by artifacts and partial artifacts. */
  usedBytes(): number;
}

/** An artifact of which only some chunks are here. Verified chunks outlive the process. */
export interface PartialArtifact {
  readonly manifest: ChunkManifest;
  /** Indexes of chunks that are not here, ascending. */
  missing(): readonly number[];
  /** Keeps one verified chunk. Throws `ARTIFACT_CHUNK_MISMATCH`. */
  write(index: number, bytes: Uint8Array): Promise<void>;
  /**
   * Makes the artifact part of the store. Throws `ARTIFACT_INCOMPLETE`; or `ARTIFACT_DIGEST_MISMATCH` when the chunks
   * match the manifest but not the digest: then the manifest was a lie and the chunks are discarded.
   */
  complete(): Promise<Digest>;
  /** Lets go of it and keeps the chunks for another time. */
  close(): Promise<void>;
  /** Lets go of it and of its chunks. */
  discard(): Promise<void>;
}
