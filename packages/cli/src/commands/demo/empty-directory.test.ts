import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDirectory } from './empty-directory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-empty-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the folder of the demonstration', () => {
  it('is emptied again however early the demonstration was stopped', async () => {
    const directory = join(folder, 'demo');
    await emptyDirectory(directory);
    const marks = await readdir(directory);
    await writeFile(join(directory, 'speed.json'), '{}');
    await emptyDirectory(directory);
    expect(await readdir(directory)).toEqual(marks);
  });

  it('may be an empty folder, and is never one with something else in it', async () => {
    await mkdir(join(folder, 'empty'));
    await emptyDirectory(join(folder, 'empty'));
    await writeFile(join(folder, 'thesis.txt'), 'all of it');
    await expect(emptyDirectory(folder)).rejects.toMatchObject({ code: 'CLI_FILE_EXISTS' });
    expect(await readdir(folder)).toContain('thesis.txt');
  });
});
