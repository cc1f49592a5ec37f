import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestFromBytes } from '@plexus/core';
import {
  assertChunk,
  CHUNK_SIZE,
  type ChunkManifest,
  chunkLength,
  encodeManifest,
} from './chunk-manifest.ts';
import { type DirectoryLayout, onDisk, readFully, writeAtomically, writeFully } from './directory-files.ts';
import { ArtifactError } from './errors.ts';
import { closedPartial, incompletePartial, lyingManifest } from './partial-errors.ts';
import type { PartialArtifact } from './store.ts';

export const PARTIAL_MANIFEST = 'manifest';
export const PARTIAL_DATA = 'data';

export type PartialEnd =
  | { readonly kind: 'completed'; readonly path: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'discarded' };

/**
 * A partial artifact as one file with chunks at their final offsets. There is no list of chunks to keep in step:
 * on opening, a chunk is here when its bytes match the manifest.
 */
export class DirectoryPartial implements PartialArtifact {
  readonly manifest: ChunkManifest;
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #have: Set<number>;
  readonly #onEnd: (end: PartialEnd) => Promise<void>;
  #open = true;

  private constructor(
    manifest: ChunkManifest,
    folder: string,
    file: FileHandle,
    have: Set<number>,
    onEnd: (end: PartialEnd) => Promise<void>,
  ) {
    this.manifest = manifest;
    this.#folder = folder;
    this.#file = file;
    this.#have = have;
    this.#onEnd = onEnd;
  }

  static async open(
    layout: DirectoryLayout,
    folder: string,
    manifest: ChunkManifest,
    onEnd: (end: PartialEnd) => Promise<void>,
  ): Promise<DirectoryPartial> {
    return onDisk(`opening the partial artifact ${manifest.digest}`, async () => {
      await mkdir(folder, { recursive: true });
      await writeAtomically(layout, join(folder, PARTIAL_MANIFEST), encodeManifest(manifest));
      await (await open(join(folder, PARTIAL_DATA), 'a')).close();
      const file = await open(join(folder, PARTIAL_DATA), 'r+');
      const have = await readVerifiedChunks(file, manifest);
      return new DirectoryPartial(manifest, folder, file, have, onEnd);
    });
  }

  missing(): readonly number[] {
    return this.manifest.chunkDigests.map((_, index) => index).filter((index) => !this.#have.has(index));
  }

  async write(index: number, bytes: Uint8Array): Promise<void> {
    if (!this.#open) throw closedPartial(this.manifest);
    assertChunk(this.manifest, index, bytes);
    await onDisk(`writing chunk ${index} of ${this.manifest.digest}`, () =>
      writeFully(this.#file, bytes, index * CHUNK_SIZE),
    );
    this.#have.add(index);
  }

  async complete(): Promise<Digest> {
    if (!this.#open) throw closedPartial(this.manifest);
    const missing = this.missing();
    if (missing.length > 0) throw incompletePartial(this.manifest, missing.length);
    const path = join(this.#folder, PARTIAL_DATA);
    const found = await onDisk(`completing ${this.manifest.digest}`, async () => {
      await this.#file.truncate(this.manifest.size);
      return digestOfFile(this.#file, this.manifest.size);
    });
    if (found !== this.manifest.digest) {
      await this.discard();
      throw lyingManifest(this.manifest, found);
    }
    await onDisk(`completing ${this.manifest.digest}`, async () => {
      this.#open = false;
      await this.#file.sync();
      await this.#file.close();
      await this.#onEnd({ kind: 'completed', path });
      await rm(this.#folder, { recursive: true, force: true });
    });
    return found;
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#file.close();
    await this.#onEnd({ kind: 'closed' });
  }

  async discard(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
    await this.#onEnd({ kind: 'discarded' });
  }
}

async function readVerifiedChunks(file: FileHandle, manifest: ChunkManifest): Promise<Set<number>> {
  const have = new Set<number>();
  const { size } = await file.stat();
  for (let index = 0; index * CHUNK_SIZE < size && index < manifest.chunkDigests.length; index++) {
    const bytes = await readFully(file, index * CHUNK_SIZE, chunkLength(manifest.size, index));
    try {
      assertChunk(manifest, index, bytes);
      have.add(index);
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
    }
  }
  return have;
}

async function digestOfFile(file: FileHandle, size: number): Promise<Digest> {
  const hash = createHash('sha256');
  for (let offset = 0; offset < size; offset += CHUNK_SIZE) {
    hash.update(await readFully(file, offset, Math.min(CHUNK_SIZE, size - offset)));
  }
  return digestFromBytes(hash.digest());
}
