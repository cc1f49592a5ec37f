import { type Clock, type Digest, digestOf, systemClock } from '@plexus/core';
import { CHUNK_SIZE, type ChunkManifest, manifestId, manifestOf } from './chunk-manifest.ts';
import { ArtifactError, corruptArtifact, missingArtifact } from './errors.ts';
import { joinBytes, MemoryPartial } from './memory-partial.ts';
import { ByteQuota } from './quota.ts';
import { assertRange, chunksOfRange } from './range.ts';
import type {
  ArtifactEntry,
  ArtifactStore,
  PartialArtifact,
  PruneOptions,
  PruneReport,
  PutStreamOptions,
  StoreLimits,
} from './store.ts';

/** What a memory store keeps under a digest. */
export type KeptArtifact = { readonly bytes: Uint8Array; readonly storedAtMs: number };

/** Artifacts in memory, for tests and short-lived nodes. Same promises as the directory store, except outliving the process. */
export class MemoryArtifactStore implements ArtifactStore {
  readonly #kept: Map<Digest, KeptArtifact>;
  readonly #manifests = new Map<Digest, ChunkManifest>();
  readonly #pins = new Set<Digest>();
  readonly #partials = new Map<Digest, MemoryPartial>();
  readonly #quota: ByteQuota;
  readonly #clock: Clock;

  /** `shelf` is where the artifacts are kept: pass one to carry them from one store to the next. */
  constructor(
    options: StoreLimits & { readonly clock?: Clock; readonly shelf?: Map<Digest, KeptArtifact> } = {},
  ) {
    this.#kept = options.shelf ?? new Map();
    this.#quota = new ByteQuota(options);
    this.#clock = options.clock ?? systemClock;
    for (const { bytes } of this.#kept.values()) this.#quota.count(bytes.byteLength);
  }

  async put(bytes: Uint8Array): Promise<Digest> {
    this.#quota.assertSize(bytes.byteLength);
    const copy = new Uint8Array(bytes);
    return this.#keep(digestOf(copy), copy);
  }

  async putStream(
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options: PutStreamOptions = {},
  ): Promise<{ readonly digest: Digest; readonly size: number }> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      this.#quota.assertSize(size, options.maxBytes);
      parts.push(new Uint8Array(chunk));
    }
    const bytes = joinBytes(parts);
    const digest = digestOf(bytes);
    if (options.expected !== undefined && options.expected !== digest) {
      throw new ArtifactError({
        code: 'ARTIFACT_DIGEST_MISMATCH',
        message: `expected ${options.expected}, the bytes that came are ${digest}`,
        hint: 'ask another provider',
        details: { expected: options.expected, found: digest, size },
      });
    }
    this.#keep(digest, bytes);
    return { digest, size };
  }

  async get(digest: Digest, options: { readonly maxBytes?: number } = {}): Promise<Uint8Array> {
    const bytes = this.#verified(digest);
    this.#quota.assertSize(bytes.byteLength, options.maxBytes);
    return new Uint8Array(bytes);
  }

  async getRange(digest: Digest, offset: number, length: number): Promise<Uint8Array> {
    const manifest = await this.manifest(digest);
    const kept = this.#kept.get(digest);
    if (!kept) throw missingArtifact(digest);
    assertRange(digest, manifest.size, offset, length);
    const { first, end } = chunksOfRange(offset, length);
    for (let index = first; index < end; index++) {
      const start = index * CHUNK_SIZE;
      const found = digestOf(kept.bytes.subarray(start, start + CHUNK_SIZE));
      if (found === manifest.chunkDigests[index]) continue;
      this.#remove(digest);
      throw corruptArtifact(digest, found, `chunk ${index} in memory`);
    }
    return kept.bytes.slice(offset, offset + length);
  }

  async manifest(digest: Digest): Promise<ChunkManifest> {
    const known = this.#manifests.get(digest);
    if (known) return known;
    const manifest = manifestOf(this.#verified(digest));
    this.#manifests.set(digest, manifest);
    return manifest;
  }

  async has(digest: Digest): Promise<boolean> {
    return this.#kept.has(digest);
  }

  async size(digest: Digest): Promise<number> {
    const kept = this.#kept.get(digest);
    if (!kept) throw missingArtifact(digest);
    return kept.bytes.byteLength;
  }

  async delete(digest: Digest): Promise<boolean> {
    if (this.#pins.has(digest)) {
      throw new ArtifactError({
        code: 'ARTIFACT_PINNED',
        message: `artifact ${digest} is pinned`,
        hint: 'unpin it first',
        details: { digest },
      });
    }
    return this.#remove(digest) !== undefined;
  }

  async *list(): AsyncIterable<ArtifactEntry> {
    for (const [digest, { bytes, storedAtMs }] of [...this.#kept]) {
      yield { digest, size: bytes.byteLength, storedAtMs };
    }
  }

  async pin(digest: Digest): Promise<void> {
    this.#pins.add(digest);
  }

  async unpin(digest: Digest): Promise<void> {
    this.#pins.delete(digest);
  }

  async pins(): Promise<ReadonlySet<Digest>> {
    return new Set(this.#pins);
  }

  async prune(options: PruneOptions): Promise<PruneReport> {
    const before = options.storedBeforeMs ?? this.#clock.now() + 1;
    const keep = new Set([...options.keep, ...this.#pins]);
    const deleted: Digest[] = [];
    let freedBytes = 0;
    for (const [digest, kept] of [...this.#kept]) {
      if (keep.has(digest) || kept.storedAtMs >= before) continue;
      freedBytes += this.#remove(digest) ?? 0;
      deleted.push(digest);
    }
    for (const partial of [...this.#partials.values()]) {
      if (partial.isOpen || keep.has(partial.manifest.digest)) continue;
      freedBytes += partial.manifest.size;
      await partial.discard();
    }
    return { deleted, freedBytes };
  }

  async openPartial(manifest: ChunkManifest): Promise<PartialArtifact> {
    const id = manifestId(manifest);
    const known = this.#partials.get(id);
    if (known) {
      known.reopen();
      return known;
    }
    this.#quota.assertSize(manifest.size);
    this.#quota.reserve(manifest.size);
    const partial = new MemoryPartial(manifest, (bytes) => {
      this.#partials.delete(id);
      this.#quota.release(manifest.size);
      if (bytes) this.#keep(manifest.digest, bytes);
    });
    this.#partials.set(id, partial);
    return partial;
  }

  usedBytes(): number {
    return this.#quota.used;
  }

  /** `bytes` are nobody else's and have this digest. */
  #keep(digest: Digest, bytes: Uint8Array): Digest {
    if (!this.#kept.has(digest)) this.#quota.reserve(bytes.byteLength);
    this.#kept.set(digest, { bytes, storedAtMs: this.#clock.now() });
    return digest;
  }

  #verified(digest: Digest): Uint8Array {
    const kept = this.#kept.get(digest);
    if (!kept) throw missingArtifact(digest);
    const found = digestOf(kept.bytes);
    if (found === digest) return kept.bytes;
    this.#remove(digest);
    throw corruptArtifact(digest, found, 'memory');
  }

  #remove(digest: Digest): number | undefined {
    const kept = this.#kept.get(digest);
    if (!kept) return undefined;
    this.#kept.delete(digest);
    this.#manifests.delete(digest);
    this.#quota.release(kept.bytes.byteLength);
    return kept.bytes.byteLength;
  }
}
