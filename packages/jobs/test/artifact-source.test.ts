import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArtifactSource } from '../src/adapters/artifact-source.ts';
import { FileJournal } from '../src/adapters/file-journal.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plexus-jobs-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function* filesOf(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else yield path;
  }
}

describe('an artifact source over a directory', () => {
  it('fetches an artifact again whose local copy is damaged', async () => {
    const bytes = new TextEncoder().encode('a checkpoint that the disk will spoil');
    const store = await DirectoryArtifactStore.open(join(directory, 'store'));
    const digest = await store.put(bytes);
    let fetched = 0;
    const source = createArtifactSource(store, {
      fetch: async () => {
        fetched++;
        await store.put(bytes);
      },
      reachablePeers: () => 1,
    });
    for await (const path of filesOf(join(directory, 'store')))
      if (path.includes(digest.slice(4))) await writeFile(path, 'spoilt');
    expect(await source.get(digest)).toEqual(Buffer.from(bytes));
    expect(fetched).toBe(1);
  });
});

describe('FileJournal', () => {
  const bytes = Uint8Array.of(1, 2, 3);

  it('keeps records across instances, replaces and removes them', async () => {
    const folder = join(directory, 'journal');
    const journal = new FileJournal(folder);
    expect(await journal.keys()).toEqual([]);
    expect(await journal.read('claim-1-0-0')).toBeUndefined();
    await journal.write('claim-1-0-0', Uint8Array.of(9));
    await journal.write('claim-1-0-0', bytes);
    await journal.write('endorse-1-0-0-21-abcdef', bytes);
    const again = new FileJournal(folder);
    expect(Uint8Array.from((await again.read('claim-1-0-0'))!)).toEqual(bytes);
    expect([...(await again.keys())].sort()).toEqual(['claim-1-0-0', 'endorse-1-0-0-21-abcdef']);
    await again.remove('claim-1-0-0');
    await again.remove('claim-1-0-0');
    expect(await journal.keys()).toEqual(['endorse-1-0-0-21-abcdef']);
  });

  it('ignores what a killed process left half written, and clears it away with the next write', async () => {
    const folder = join(directory, 'leftovers');
    const journal = new FileJournal(folder);
    await journal.write('claim-1-0-0', bytes);
    await writeFile(join(folder, 'claim-1-0-1.77.0.tmp'), 'half');
    expect(await journal.keys()).toEqual(['claim-1-0-0']);
    const next = new FileJournal(folder);
    await next.write('claim-1-0-2', bytes);
    expect((await readdir(folder)).sort()).toEqual(['claim-1-0-0', 'claim-1-0-2']);
  });

  it('writes the same key many times at once and ends with one whole record', async () => {
    const folder = join(directory, 'race');
    const journal = new FileJournal(folder);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => journal.write('claim-1-0-0', new Uint8Array(100).fill(i))),
    );
    const record = await journal.read('claim-1-0-0');
    expect(new Set(record).size).toBe(1);
    expect(record).toHaveLength(100);
    expect(await readdir(folder)).toEqual(['claim-1-0-0']);
  });

  it('refuses keys that are no plain names, and says what the disk says', async () => {
    const journal = new FileJournal(join(directory, 'journal'));
    for (const key of ['', '../secrets', 'a/b', 'A', 'x.tmp', 'a'.repeat(201)])
      await expect(journal.write(key, bytes)).rejects.toMatchObject({ code: 'JOBS_JOURNAL_BROKEN' });
    await writeFile(join(directory, 'a-file'), '');
    const blocked = new FileJournal(join(directory, 'a-file', 'journal'));
    await expect(blocked.write('claim-1-0-0', bytes)).rejects.toMatchObject({ code: 'JOBS_JOURNAL_BROKEN' });
    await expect(blocked.keys()).rejects.toMatchObject({ code: 'JOBS_JOURNAL_BROKEN' });
  });
});
