import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFileJournal } from './file-journal.ts';
import { createMemoryJournal, foldJournal, type JournalRecord, type TransactionJournal } from './journal.ts';

const hash = `0x${'ab'.repeat(32)}` as const;
const chain: JournalRecord = { type: 'chain', chainId: 5, genesis: hash };
const signed = (nonce: number, key: string | undefined, raw: `0x${string}` = '0x01'): JournalRecord => ({
  type: 'signed',
  key,
  nonce,
  hash,
  raw,
});
const folder = mkdtempSync(join(tmpdir(), 'plexus-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('foldJournal', () => {
  it('keeps all attempts for a nonce until it is final', () => {
    const records = [chain, signed(3, 'b'), signed(2, 'a'), signed(2, 'a', '0x02')];
    expect(foldJournal(records)).toMatchObject({
      chain: { chainId: 5 },
      open: [
        { nonce: 2, key: 'a', raws: ['0x01', '0x02'] },
        { nonce: 3, key: 'b', raws: ['0x01'] },
      ],
    });
    const after = foldJournal([...records, { type: 'final', nonce: 2, key: 'a', hash }]);
    expect(after.open.map(({ nonce }) => nonce)).toEqual([3]);
    expect(after.finished).toEqual(new Map([['a', hash]]));
  });

  it('forgets a nonce that was given up, and the key of one that was refused', () => {
    const folded = foldJournal([
      chain,
      signed(1, 'a'),
      { type: 'dropped', nonce: 1 },
      signed(2, 'a'),
      { type: 'mined', nonce: 2, hash, succeeded: false },
    ]);
    expect(folded.open).toEqual([{ nonce: 2, key: undefined, raws: ['0x01'] }]);
  });
});

const journals: readonly (readonly [string, () => TransactionJournal])[] = [
  ['in memory', createMemoryJournal],
  ['in a file', () => openFileJournal(join(folder, 'new', 'journal.jsonl'))],
];

describe.each(journals)('a journal %s', (_, open) => {
  it('gives back what was appended, in order, and only the rest after replacing', async () => {
    const journal = open();
    expect(await journal.load()).toEqual([]);
    const records = [chain, signed(0, 'a'), signed(1, 'b')];
    for (const record of records) journal.append(record);
    expect(await journal.load()).toEqual(records);
    await journal.replace([chain]);
    journal.append(signed(2, 'c'));
    expect(await journal.load()).toEqual([chain, signed(2, 'c')]);
  });
});

describe('a journal file', () => {
  it('ignores a last line torn by a kill and goes on after it', async () => {
    const path = join(folder, 'torn.jsonl');
    writeFileSync(path, `${JSON.stringify(chain)}\n{"type":"sig`);
    const journal = openFileJournal(path);
    expect(await journal.load()).toEqual([chain]);
    journal.append(signed(0, 'a'));
    expect(await journal.load()).toEqual([chain, signed(0, 'a')]);
  });

  it('refuses a line in the middle that cannot be read', async () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, `${JSON.stringify(chain)}\n{"type":"sig\n`);
    appendFileSync(path, `${JSON.stringify(chain)}\n`);
    await expect(openFileJournal(path).load()).rejects.toMatchObject({
      code: 'CHAIN_JOURNAL_BROKEN',
      details: { lineNumber: 2 },
    });
  });

  it('keeps the old records under another name when asked', async () => {
    const path = join(folder, 'aside.jsonl');
    const journal = openFileJournal(path);
    await journal.load();
    journal.append(signed(0, 'a'));
    await journal.replace([chain], 'old');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['aside.jsonl', 'aside.jsonl.old']));
    expect(readFileSync(`${path}.old`, 'utf8')).toContain('"signed"');
  });
});
