import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Clock, type Digest, digestFromBytes, digestOf, systemClock } from '@plexus/core';
import { CHUNK_SIZE, type ChunkManifest, chunkLength, manifestId } from './chunk-manifest.ts';
import {
  DirectoryLayout,
  digestFromName,
  isNotFound,
  onDisk,
  readFully,
  renameDurably,
  statOrNothing,
  writeFully,
} from './directory-files.ts';
import { DirectoryPartials } from './directory-partials.ts';
import { ArtifactError, corruptArtifact, missingArtifact } from './errors.ts';
import { ManifestCache } from './manifest-cache.ts';
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

/**
 * Artifacts as files. A put is a temporary file, fsync, rename, so a process killed at any point leaves either the
 * whole artifact or nothing. Damaged files move to `quarantine/` and are named in the error.
 */
export class DirectoryArtifactStore implements ArtifactStore {
  readonly #layout: DirectoryLayout;
  readonly #quota: ByteQuota;
  readonly #clock: Clock;
  readonly #manifests = new ManifestCache();
  readonly #partials: DirectoryPartials;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(layout: DirectoryLayout, quota: ByteQuota, clock: Clock) {
    this.#layout = layout;
    this.#quota = quota;
    this.#clock = clock;
    this.#partials = new DirectoryPartials(layout, quota, async (manifest, path) => {
      await this.#adopt(path, manifest.digest, manifest.size);
      this.#manifests.set(manifest);
    });
  }

  /** Opens or creates the store under `root`. Throws `ARTIFACT_STORE_UNAVAILABLE`. */
  static async open(
    root: string,
    options: StoreLimits & { readonly clock?: Clock } = {},
  ): Promise<DirectoryArtifactStore> {
    const layout = new DirectoryLayout(root);
    const clock = options.clock ?? systemClock;
    const store = new DirectoryArtifactStore(layout, new ByteQuota(options), clock);
    await onDisk(`opening the artifact store in ${root}`, async () => {
      await layout.create();
      await layout.removeStaleTemporaries(clock.now());
      for await (const entry of store.list()) store.#quota.count(entry.size);
      await store.#partials.countDormant();
    });
    return store;
  }

  async put(bytes: Uint8Array): Promise<Digest> {
    const digest = digestOf(bytes);
    if (await this.#hasIntact(digest, bytes)) return digest;
    await this.putStream([bytes], { expected: digest });
    return digest;
  }

  async putStream(
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options: PutStreamOptions = {},
  ): Promise<{ readonly digest: Digest; readonly size: number }> {
    const temporary = this.#layout.newTemporary();
    const hash = createHash('sha256');
    let size = 0;
    let file: FileHandle | undefined;
    try {
      file = await onDisk('creating a temporary file', () => open(temporary, 'wx'));
      for await (const chunk of chunks) {
        this.#quota.assertSize(size + chunk.byteLength, options.maxBytes);
        this.#quota.reserve(chunk.byteLength);
        const position = size;
        size += chunk.byteLength;
        hash.update(chunk);
        await onDisk('writing an artifact', () => writeFully(file as FileHandle, chunk, position));
      }
      const digest = digestFromBytes(hash.digest());
      if (options.expected !== undefined && options.expected !== digest) {
        throw new ArtifactError({
          code: 'ARTIFACT_DIGEST_MISMATCH',
          message: `expected ${options.expected}, the bytes that came are ${digest}`,
          hint: 'ask another provider',
          details: { expected: options.expected, found: digest, size },
        });
      }
      await onDisk(`storing ${digest}`, async () => {
        await file?.sync();
        await this.#adopt(temporary, digest, size);
      });
      return { digest, size };
    } finally {
      this.#quota.release(size);
      await file?.close();
      await rm(temporary, { force: true });
    }
  }

  async get(digest: Digest, options: { readonly maxBytes?: number } = {}): Promise<Uint8Array> {
    const path = this.#layout.artifact(digest);
    const bytes = await onDisk(`reading ${path}`, async () => {
      this.#quota.assertSize(await this.size(digest), options.maxBytes);
      try {
        return await readFile(path);
      } catch (error) {
        if (isNotFound(error)) throw missingArtifact(digest);
        throw error;
      }
    });
    const found = digestOf(bytes);
    if (found !== digest) return this.#quarantine(digest, found);
    return bytes;
  }

  async getRange(digest: Digest, offset: number, length: number): Promise<Uint8Array> {
    const manifest = await this.manifest(digest);
    assertRange(digest, manifest.size, offset, length);
    const { first, end } = chunksOfRange(offset, length);
    const start = first * CHUNK_SIZE;
    const wanted = Math.min(manifest.size, end * CHUNK_SIZE) - start;
    const bytes = await this.#withFile(digest, (file) => readFully(file, start, Math.max(0, wanted)));
    for (let index = first; index < end; index++) {
      const at = (index - first) * CHUNK_SIZE;
      const found = digestOf(bytes.subarray(at, at + chunkLength(manifest.size, index)));
      if (found !== manifest.chunkDigests[index]) return this.#quarantine(digest, found);
    }
    return bytes.subarray(offset - start, offset - start + length);
  }

  async manifest(digest: Digest): Promise<ChunkManifest> {
    const known = this.#manifests.get(digest);
    if (known) return known;
    const manifest = await this.#withFile(digest, async (file): Promise<ChunkManifest> => {
      const { size } = await file.stat();
      const whole = createHash('sha256');
      const chunkDigests: Digest[] = [];
      for (let offset = 0; offset < size; offset += CHUNK_SIZE) {
        const chunk = await readFully(file, offset, Math.min(CHUNK_SIZE, size - offset));
        whole.update(chunk);
        chunkDigests.push(digestOf(chunk));
      }
      return { digest: digestFromBytes(whole.digest()), size, chunkDigests };
    });
    if (manifest.digest !== digest) return this.#quarantine(digest, manifest.digest);
    this.#manifests.set(manifest);
    return manifest;
  }

  async has(digest: Digest): Promise<boolean> {
    return (
      (await onDisk(`looking up ${digest}`, () => statOrNothing(this.#layout.artifact(digest)))) !== undefined
    );
  }

  async size(digest: Digest): Promise<number> {
    const info = await onDisk(`looking up ${digest}`, () => statOrNothing(this.#layout.artifact(digest)));
    if (!info) throw missingArtifact(digest);
    return info.size;
  }

  async delete(digest: Digest): Promise<boolean> {
    if (await onDisk('reading pins', () => statOrNothing(this.#layout.pin(digest)))) {
      throw new ArtifactError({
        code: 'ARTIFACT_PINNED',
        message: `artifact ${digest} is pinned`,
        hint: 'unpin it first',
        details: { digest },
      });
    }
    return (await this.#inTurn(() => this.#remove(digest))) !== undefined;
  }

  async *list(): AsyncIterable<ArtifactEntry> {
    for (const shard of await onDisk('listing artifacts', () => readdir(this.#layout.artifacts))) {
      for (const name of await onDisk('listing artifacts', () =>
        readdir(join(this.#layout.artifacts, shard)),
      )) {
        const digest = digestFromName(name);
        const info = digest && (await statOrNothing(this.#layout.artifact(digest)));
        if (digest && info) yield { digest, size: info.size, storedAtMs: Math.round(info.mtimeMs) };
      }
    }
  }

  async pin(digest: Digest): Promise<void> {
    await onDisk(`pinning ${digest}`, () => writeFile(this.#layout.pin(digest), ''));
  }

  async unpin(digest: Digest): Promise<void> {
    await onDisk(`unpinning ${digest}`, () => rm(this.#layout.pin(digest), { force: true }));
  }

  async pins(): Promise<ReadonlySet<Digest>> {
    const names = await onDisk('reading pins', () => readdir(this.#layout.pins));
    return new Set(names.map(digestFromName).filter((digest) => digest !== undefined));
  }

  async prune(options: PruneOptions): Promise<PruneReport> {
    const before = options.storedBeforeMs ?? this.#clock.now() + 1;
    const keep = new Set([...options.keep, ...(await this.pins())]);
    const deleted: Digest[] = [];
    let freedBytes = await this.#partials.pruneDormant(keep);
    for await (const { digest } of this.list()) {
      if (keep.has(digest)) continue;
      const size = await this.#inTurn(async () => {
        const info = await statOrNothing(this.#layout.artifact(digest));
        return info && Math.round(info.mtimeMs) < before ? this.#remove(digest) : undefined;
      });
      if (size === undefined) continue;
      freedBytes += size;
      deleted.push(digest);
    }
    return { deleted, freedBytes };
  }

  async openPartial(manifest: ChunkManifest): Promise<PartialArtifact> {
    return this.#partials.open(manifestId(manifest), manifest);
  }

  usedBytes(): number {
    return this.#quota.used;
  }

  /** Moves a finished, synced file to its name. Its bytes become part of the store's used bytes. */
  async #adopt(path: string, digest: Digest, size: number): Promise<void> {
    await this.#inTurn(async () => {
      const target = this.#layout.artifact(digest);
      const replaced = await statOrNothing(target);
      await utimes(path, this.#clock.now() / 1000, this.#clock.now() / 1000);
      await renameDurably(path, target);
      this.#quota.count(size - (replaced?.size ?? 0));
    });
  }

  async #hasIntact(digest: Digest, bytes: Uint8Array): Promise<boolean> {
    const path = this.#layout.artifact(digest);
    return onDisk(`checking ${path}`, async () => {
      const info = await statOrNothing(path);
      if (info?.size !== bytes.byteLength) return false;
      if (Buffer.compare(await readFile(path), bytes) !== 0) return false;
      await utimes(path, this.#clock.now() / 1000, this.#clock.now() / 1000);
      return true;
    });
  }

  async #withFile<T>(digest: Digest, work: (file: FileHandle) => Promise<T>): Promise<T> {
    const path = this.#layout.artifact(digest);
    return onDisk(`reading ${path}`, async () => {
      let file: FileHandle;
      try {
        file = await open(path, 'r');
      } catch (error) {
        if (isNotFound(error)) throw missingArtifact(digest);
        throw error;
      }
      try {
        return await work(file);
      } finally {
        await file.close();
      }
    });
  }

  async #quarantine(digest: Digest, found: Digest): Promise<never> {
    const path = this.#layout.artifact(digest);
    const aside = join(this.#layout.quarantine, `${basename(path)}-${basename(this.#layout.newTemporary())}`);
    await onDisk(`setting ${path} aside`, () =>
      this.#inTurn(async () => {
        const info = await statOrNothing(path);
        if (!info) return;
        await rename(path, aside);
        this.#manifests.delete(digest);
        this.#quota.release(info.size);
      }),
    );
    throw corruptArtifact(digest, found, `${path} (now ${aside})`);
  }

  async #remove(digest: Digest): Promise<number | undefined> {
    const path = this.#layout.artifact(digest);
    const info = await onDisk(`deleting ${path}`, () => statOrNothing(path));
    if (!info) return undefined;
    await onDisk(`deleting ${path}`, () => rm(path, { force: true }));
    this.#manifests.delete(digest);
    this.#quota.release(info.size);
    return info.size;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
