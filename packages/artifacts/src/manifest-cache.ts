import type { Digest } from '@plexus/core';
import type { ChunkManifest } from './chunk-manifest.ts';

const MAX_CACHED_CHUNKS = 65_536;

/** The manifests of recently used artifacts; the oldest go when together they name too many chunks. */
export class ManifestCache {
  readonly #manifests = new Map<Digest, ChunkManifest>();
  #chunks = 0;

  get(digest: Digest): ChunkManifest | undefined {
    const manifest = this.#manifests.get(digest);
    if (manifest) {
      this.#manifests.delete(digest);
      this.#manifests.set(digest, manifest);
    }
    return manifest;
  }

  set(manifest: ChunkManifest): void {
    this.delete(manifest.digest);
    this.#manifests.set(manifest.digest, manifest);
    this.#chunks += 1 + manifest.chunkDigests.length;
    for (const oldest of this.#manifests.keys()) {
      if (this.#chunks <= MAX_CACHED_CHUNKS || oldest === manifest.digest) break;
      this.delete(oldest);
    }
  }

  delete(digest: Digest): void {
    const manifest = this.#manifests.get(digest);
    if (!manifest) return;
    this.#manifests.delete(digest);
    this.#chunks -= 1 + manifest.chunkDigests.length;
  }
}
