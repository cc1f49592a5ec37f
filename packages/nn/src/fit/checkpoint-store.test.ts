import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testCheckpointStore } from './checkpoint-store-compliance.ts';
import { DirectoryCheckpointStore } from './directory-checkpoint-store.ts';
import { MemoryCheckpointStore } from './memory-checkpoint-store.ts';

let root: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-checkpoints-'));
});
afterAll(() => rm(root, { recursive: true }));
const newDirectory = (): string => join(root, String(count++), 'deep');

describe('a store in memory', () => testCheckpointStore(async () => new MemoryCheckpointStore()));

describe('a store in a directory', () => {
  testCheckpointStore(async () => new DirectoryCheckpointStore(newDirectory()));

  it('keeps the newest few, and never removes the one just written', async () => {
    const store = new DirectoryCheckpointStore(newDirectory(), { keep: 2 });
    for (const step of [1, 2, 3, 50]) await store.put(step, Uint8Array.of(step));
    expect(await store.list()).toEqual([3, 50]);
    await store.put(4, Uint8Array.of(4));
    await store.put(5, Uint8Array.of(5));
    expect(await store.list()).toEqual([4, 5, 50]);
  });

  it('leaves other files alone and removes what a killed process left half-written', async () => {
    const directory = newDirectory();
    const store = new DirectoryCheckpointStore(directory);
    await store.put(1, Uint8Array.of(1));
    await writeFile(join(directory, 'notes.txt'), 'mine');
    await writeFile(join(directory, 'abc.temporary'), 'half');
    expect(await store.list()).toEqual([1]);
    await store.put(2, Uint8Array.of(2));
    expect((await readdir(directory)).sort()).toEqual([
      'notes.txt',
      'step-00000001.plexus-checkpoint',
      'step-00000002.plexus-checkpoint',
    ]);
  });

  it('says when the disk refuses, and leaves nothing behind', async () => {
    const directory = newDirectory();
    const file = join(root, 'a-file');
    await writeFile(file, '');
    const blocked = new DirectoryCheckpointStore(join(file, 'inside'));
    await expect(blocked.put(1, Uint8Array.of(1))).rejects.toMatchObject({
      code: 'NN_CHECKPOINT_UNAVAILABLE',
      retryable: true,
    });
    expect(await new DirectoryCheckpointStore(directory).list()).toEqual([]);
  });
});
