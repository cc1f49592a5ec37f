import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeBytes, openDataDirectory } from './data-directory.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-data-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a data directory', () => {
  it('has a place for everything, for its owner only', async () => {
    const directory = await openDataDirectory(root);
    expect((await readdir(root)).sort()).toEqual(['artifacts', 'format.json', 'journal', 'logs', 'work']);
    expect((await stat(directory.journal)).mode & 0o777).toBe(0o700);
    expect(await freeBytes(root)).toBeGreaterThan(0);
  });

  it('keeps journal and artifacts when it is opened again, and drops unfinished files', async () => {
    const directory = await openDataDirectory(root);
    for (const folder of [directory.journal, directory.artifacts, directory.work]) {
      await writeFile(join(folder, 'a'), '');
    }
    await openDataDirectory(root);
    expect(await readdir(directory.journal)).toEqual(['a']);
    expect(await readdir(directory.artifacts)).toEqual(['a']);
    expect(await readdir(directory.work)).toEqual([]);
  });

  it.each(['{"format":2}', '{}', 'x'])('of another version is left alone: %s', async (text) => {
    await writeFile(join(root, 'format.json'), text);
    await mkdir(join(root, 'work'));
    await expect(openDataDirectory(root)).rejects.toMatchObject({ code: 'NODE_DATA_VERSION' });
    expect((await readdir(root)).sort()).toEqual(['format.json', 'work']);
  });

  it('that is a file says so', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(openDataDirectory(join(root, 'file'))).rejects.toMatchObject({ code: 'NODE_DATA_UNUSABLE' });
  });
});
