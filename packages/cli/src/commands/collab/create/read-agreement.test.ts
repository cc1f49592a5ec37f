import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAgreement } from './read-agreement.ts';

const plain = { loss: 'softmax-cross-entropy', scale: true } as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-agreement-'));
  await writeFile(join(folder, 'named.csv'), 'age,salary,kind\n20,10,b\n40,30,a\n');
  await writeFile(join(folder, 'numbered.csv'), 'kind,age\n0,20\n3,40\n');
  await writeFile(join(folder, 'numbers.csv'), 'age,price\n20,1.5\n40,2.5\n');
  await writeFile(join(folder, 'words.csv'), 'town,kind\nBonn,a\nKiel,b\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const mismatch = (code: string) => expect.objectContaining({ code });

describe('what tables of a session have in common', () => {
  it('is read off an example: columns, label, classes, scale and outputs', async () => {
    expect(await readAgreement({ ...plain, like: 'named.csv' }, folder)).toEqual({
      columns: ['age', 'salary'],
      label: 'kind',
      classes: ['a', 'b'],
      outputs: 2,
      scale: { mean: [30, 20], deviation: [10, 10] },
    });
  });

  it('is what options say before that', async () => {
    const choice = {
      ...plain,
      like: 'named.csv',
      columns: ['salary'],
      classes: ['b', 'a', 'c'],
      scale: false,
    };
    expect(await readAgreement(choice, folder)).toEqual({
      columns: ['salary'],
      label: 'kind',
      classes: ['b', 'a', 'c'],
      outputs: 3,
    });
    expect(await readAgreement({ ...plain, classes: ['no', 'yes'] }, folder)).toEqual({
      classes: ['no', 'yes'],
      outputs: 2,
    });
  });

  it('has no names for classes that are numbers, and as many outputs as the greatest needs', async () => {
    expect(
      await readAgreement({ ...plain, like: 'numbered.csv', label: 'kind', scale: false }, folder),
    ).toEqual({ columns: ['age'], label: 'kind', outputs: 4 });
  });

  it('has one output where numbers are told', async () => {
    const found = await readAgreement({ ...plain, loss: 'mse', like: 'numbers.csv' }, folder);
    expect([found.outputs, found.classes]).toEqual([1, undefined]);
  });

  it('is refused where the example does not fit', async () => {
    await expect(readAgreement({ ...plain, like: 'numbers.csv' }, folder)).rejects.toThrow(
      mismatch('CLI_DATA_MISMATCH'),
    );
    await expect(readAgreement({ ...plain, like: 'named.csv', columns: ['height'] }, folder)).rejects.toThrow(
      mismatch('CLI_DATA_MISMATCH'),
    );
    await expect(readAgreement({ ...plain, like: 'words.csv' }, folder)).rejects.toThrow(
      mismatch('NN_DATA_MALFORMED'),
    );
  });
});
