import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchiveSources } from './archive-source.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: string;
let archives: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-archives-'));
  archives = ['anna', 'ben', 'requester'].map((name) => join(folder, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(archive: number, named: string, content = named): Promise<void> {
  const digest = digestOf(bytesOf(named));
  const shard = join(archives[archive] ?? '', 'artifacts', digest.slice(2, 4));
  await mkdir(shard, { recursive: true });
  await writeFile(join(shard, digest.slice(2)), content);
}

describe('several directories of artifacts', () => {
  it('are asked one after the other, and the last is named when none has it', async () => {
    await put(1, 'of ben');
    await put(2, 'of the requester');
    const source = createArchiveSources(archives);
    for (const text of ['of ben', 'of the requester'])
      expect(await source.get(digestOf(bytesOf(text)))).toEqual(Buffer.from(text));
    await expect(source.get(digestOf(bytesOf('of nobody')))).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
      message: expect.stringContaining(archives[2] ?? ''),
    });
  });

  it('are believed only by the digest', async () => {
    await put(0, 'changed', 'something else');
    await expect(createArchiveSources(archives).get(digestOf(bytesOf('changed')))).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_WRONG',
    });
  });
});
