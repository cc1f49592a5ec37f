import { mkdtemp, open, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHUNK_SIZE, manifestId, manifestOf } from './chunk-manifest.ts';
import { describeArtifactStore, sampleBytes } from './compliance.ts';
import { DirectoryLayout } from './directory-files.ts';
import { DirectoryArtifactStore } from './directory-store.ts';

async function flipByte(path: string, offset: number): Promise<void> {
  const file = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, offset);
  byte[0] = (byte[0] as number) ^ 1;
  await file.write(byte, 0, 1, offset);
  await file.close();
}

const newFolder = () => mkdtemp(join(tmpdir(), 'plexus-artifacts-'));

describeArtifactStore('DirectoryArtifactStore', async () => {
  const root = await newFolder();
  const roots = new Map<object, string>();
  return {
    async open(limits) {
      const folder = join(root, String(roots.size));
      const store = await DirectoryArtifactStore.open(folder, limits);
      roots.set(store, folder);
      return store;
    },
    async damage(store, digest, offset) {
      await flipByte(new DirectoryLayout(roots.get(store) as string).artifact(digest), offset);
    },
    dispose: () => rm(root, { recursive: true }),
  };
});

describe('DirectoryArtifactStore', () => {
  let root: string;
  let layout: DirectoryLayout;
  beforeEach(async () => {
    root = await newFolder();
    layout = new DirectoryLayout(root);
  });
  afterEach(() => rm(root, { recursive: true }));

  it('has everything again after a restart, pins and used bytes included', async () => {
    const first = await DirectoryArtifactStore.open(root);
    const digest = await first.put(sampleBytes(1234, 1));
    await first.pin(digest);
    const second = await DirectoryArtifactStore.open(root);
    expect(second.usedBytes()).toBe(1234);
    expect(await second.pins()).toEqual(new Set([digest]));
    expect(digestOf(await second.get(digest))).toBe(digest);
  });

  it('moves a damaged file to quarantine and names it', async () => {
    const store = await DirectoryArtifactStore.open(root);
    const digest = await store.put(sampleBytes(1000, 2));
    await flipByte(layout.artifact(digest), 500);
    await expect(store.get(digest)).rejects.toThrow(layout.artifact(digest));
    const aside = await readdir(layout.quarantine);
    expect(aside).toHaveLength(1);
    expect(aside[0]).toContain(digest.slice(2));
    expect(store.usedBytes()).toBe(0);
    await expect(store.get(digest)).rejects.toMatchObject({ code: 'ARTIFACT_MISSING' });
  });

  it('notices a file that lost its end', async () => {
    const store = await DirectoryArtifactStore.open(root);
    const digest = await store.put(sampleBytes(2 * CHUNK_SIZE, 3));
    await store.getRange(digest, 0, 1);
    const file = await open(layout.artifact(digest), 'r+');
    await file.truncate(CHUNK_SIZE + 10);
    await file.close();
    await expect(store.getRange(digest, CHUNK_SIZE, 20)).rejects.toMatchObject({ code: 'ARTIFACT_CORRUPT' });
  });

  it('clears old temporary files but not those of a transfer under way', async () => {
    await DirectoryArtifactStore.open(root);
    await writeFile(join(layout.temporary, 'old'), 'x');
    await utimes(join(layout.temporary, 'old'), 1, 1);
    await writeFile(join(layout.temporary, 'young'), 'x');
    await DirectoryArtifactStore.open(root);
    expect(await readdir(layout.temporary)).toEqual(['young']);
  });

  it('resumes a partial artifact after a crash and forgets a chunk damaged meanwhile', async () => {
    const bytes = sampleBytes(3 * CHUNK_SIZE, 4);
    const manifest = manifestOf(bytes);
    const before = await (await DirectoryArtifactStore.open(root)).openPartial(manifest);
    await before.write(0, bytes.subarray(0, CHUNK_SIZE));
    await before.write(1, bytes.subarray(CHUNK_SIZE, 2 * CHUNK_SIZE));
    await flipByte(join(layout.partial(manifestId(manifest)), 'data'), 5);

    const store = await DirectoryArtifactStore.open(root);
    expect(store.usedBytes()).toBe(2 * CHUNK_SIZE);
    const resumed = await store.openPartial(manifest);
    expect(resumed.missing()).toEqual([0, 2]);
    await resumed.write(0, bytes.subarray(0, CHUNK_SIZE));
    await resumed.write(2, bytes.subarray(2 * CHUNK_SIZE));
    await resumed.complete();
    expect(store.usedBytes()).toBe(3 * CHUNK_SIZE);
    expect(await readdir(layout.partials)).toEqual([]);
    await before.close();
  });

  it('says what is wrong with the disk', async () => {
    await writeFile(join(root, 'artifacts'), 'a file where a folder should be');
    await expect(DirectoryArtifactStore.open(root)).rejects.toMatchObject({
      code: 'ARTIFACT_STORE_UNAVAILABLE',
      retryable: true,
    });
  });
});
