import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, isPlexusError } from '@plexus/core';
import { type ChunkManifest, decodeManifest } from './chunk-manifest.ts';
import {
  type DirectoryLayout,
  digestFromName,
  isNotFound,
  onDisk,
  statOrNothing,
} from './directory-files.ts';
import { DirectoryPartial, PARTIAL_DATA, PARTIAL_MANIFEST } from './directory-partial.ts';
import { busyPartial } from './partial-errors.ts';
import type { ByteQuota } from './quota.ts';
import type { PartialArtifact } from './store.ts';

/** The partial artifacts of a directory store: which are open, which lie dormant, and what they count in the quota. */
export class DirectoryPartials {
  readonly #layout: DirectoryLayout;
  readonly #quota: ByteQuota;
  readonly #onComplete: (manifest: ChunkManifest, path: string) => Promise<void>;
  readonly #open = new Set<Digest>();
  readonly #counted = new Map<Digest, number>();

  constructor(
    layout: DirectoryLayout,
    quota: ByteQuota,
    onComplete: (manifest: ChunkManifest, path: string) => Promise<void>,
  ) {
    this.#layout = layout;
    this.#quota = quota;
    this.#onComplete = onComplete;
  }

  /** Counts what earlier processes left. */
  async countDormant(): Promise<void> {
    for (const id of await this.#ids()) {
      const info = await statOrNothing(join(this.#layout.partial(id), PARTIAL_DATA));
      this.#quota.count(info?.size ?? 0);
      this.#counted.set(id, info?.size ?? 0);
    }
  }

  async open(id: Digest, manifest: ChunkManifest): Promise<PartialArtifact> {
    if (this.#open.has(id)) throw busyPartial(manifest);
    this.#quota.assertSize(manifest.size);
    this.#open.add(id);
    try {
      this.#recount(id, manifest.size);
      return await DirectoryPartial.open(this.#layout, this.#layout.partial(id), manifest, async (end) => {
        this.#open.delete(id);
        if (end.kind === 'closed') return;
        this.#uncount(id);
        if (end.kind === 'completed') await this.#onComplete(manifest, end.path);
      });
    } catch (error) {
      this.#open.delete(id);
      throw error;
    }
  }

  /** Deletes partial artifacts that nobody has open and nothing in `keep` wants. Returns the bytes freed. */
  async pruneDormant(keep: ReadonlySet<Digest>): Promise<number> {
    let freed = 0;
    for (const id of await onDisk('listing partial artifacts', () => this.#ids())) {
      if (this.#open.has(id)) continue;
      const digest = await this.#digestOf(id);
      if (digest && keep.has(digest)) continue;
      freed += this.#uncount(id);
      await onDisk('deleting a partial artifact', () =>
        rm(this.#layout.partial(id), { recursive: true, force: true }),
      );
    }
    return freed;
  }

  async #ids(): Promise<readonly Digest[]> {
    const names = await readdir(this.#layout.partials);
    return names.map(digestFromName).filter((id) => id !== undefined);
  }

  async #digestOf(id: Digest): Promise<Digest | undefined> {
    try {
      const bytes = await readFile(join(this.#layout.partial(id), PARTIAL_MANIFEST));
      return decodeManifest(bytes, Number.MAX_SAFE_INTEGER).digest;
    } catch (error) {
      if (isNotFound(error) || isPlexusError(error)) return undefined;
      throw error;
    }
  }

  #recount(id: Digest, bytes: number): void {
    const before = this.#counted.get(id) ?? 0;
    this.#quota.reserve(bytes - before);
    this.#counted.set(id, bytes);
  }

  #uncount(id: Digest): number {
    const bytes = this.#counted.get(id) ?? 0;
    this.#quota.release(bytes);
    this.#counted.delete(id);
    return bytes;
  }
}
