import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ChainError } from '../errors.ts';
import type { JournalRecord, TransactionJournal } from './journal.ts';

const TYPES: ReadonlySet<unknown> = new Set(['chain', 'signed', 'mined', 'final', 'dropped']);

/**
 * A journal in a file of JSON lines, one file for each account and chain. A last line torn by a kill is ignored: its
 * transaction was not sent yet. Throws `CHAIN_JOURNAL_BROKEN` for any other line that cannot be read.
 */
export function openFileJournal(path: string): TransactionJournal {
  return {
    async load() {
      mkdirSync(dirname(path), { recursive: true });
      if (!existsSync(path)) return [];
      const text = readFileSync(path, 'utf8');
      const complete = text.slice(0, text.lastIndexOf('\n') + 1);
      if (complete.length !== text.length) writeFileSync(path, complete);
      return complete
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => parseRecord(path, line, index + 1));
    },
    append: (record) => appendFileSync(path, toLine(record)),
    async replace(records, asideAs) {
      const temporary = `${path}.tmp`;
      writeFileSync(temporary, records.map(toLine).join(''));
      if (asideAs !== undefined && existsSync(path)) renameSync(path, `${path}.${asideAs}`);
      renameSync(temporary, path);
    },
  };
}

function toLine(record: JournalRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function parseRecord(path: string, line: string, lineNumber: number): JournalRecord {
  try {
    const record = JSON.parse(line) as JournalRecord;
    if (TYPES.has(record.type)) return record;
  } catch {
    // Reported below, together with unknown record types.
  }
  throw new ChainError({
    code: 'CHAIN_JOURNAL_BROKEN',
    message: `line ${lineNumber} of ${path} is not a record of a transaction`,
    hint: 'move the file away and check on chain what this account has done',
    details: { path, lineNumber },
  });
}
