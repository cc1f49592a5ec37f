import { type Digest, digestOf } from '@plexus/core';
import { assertChunk, type ChunkManifest } from './chunk-manifest.ts';
import { busyPartial, closedPartial, incompletePartial, lyingManifest } from './partial-errors.ts';
import type { PartialArtifact } from './store.ts';

/** One array with the content of all, nobody else's. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** A partial artifact in memory; `onEnd` gets the bytes of a complete one, or nothing when it is discarded. */
export class MemoryPartial implements PartialArtifact {
  readonly manifest: ChunkManifest;
  readonly #chunks = new Map<number, Uint8Array>();
  readonly #onEnd: (bytes: Uint8Array | undefined) => void;
  #open = true;
  #ended = false;

  constructor(manifest: ChunkManifest, onEnd: (bytes: Uint8Array | undefined) => void) {
    this.manifest = manifest;
    this.#onEnd = onEnd;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  reopen(): void {
    if (this.#open) throw busyPartial(this.manifest);
    this.#open = true;
  }

  missing(): readonly number[] {
    return this.manifest.chunkDigests.map((_, index) => index).filter((index) => !this.#chunks.has(index));
  }

  async write(index: number, bytes: Uint8Array): Promise<void> {
    if (!this.#open) throw closedPartial(this.manifest);
    assertChunk(this.manifest, index, bytes);
    this.#chunks.set(index, new Uint8Array(bytes));
  }

  async complete(): Promise<Digest> {
    const missing = this.missing();
    if (missing.length > 0) throw incompletePartial(this.manifest, missing.length);
    const bytes = joinBytes(
      this.manifest.chunkDigests.map((_, index) => this.#chunks.get(index) as Uint8Array),
    );
    const found = digestOf(bytes);
    if (found !== this.manifest.digest) {
      await this.discard();
      throw lyingManifest(this.manifest, found);
    }
    this.#end(bytes);
    return found;
  }

  async close(): Promise<void> {
    this.#open = false;
  }

  async discard(): Promise<void> {
    this.#end(undefined);
  }

  #end(bytes: Uint8Array | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#open = false;
    this.#chunks.clear();
    this.#onEnd(bytes);
  }
}
