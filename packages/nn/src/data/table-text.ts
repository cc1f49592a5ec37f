import { toMessage } from '@plexus/core';
import { parse } from 'csv-parse/sync';
import { NnError } from '../errors.ts';
import { emptyDataset } from './dataset.ts';

/** A table as it stands in a file: cells are text without surrounding spaces. */
export type Table = {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of the first row, for messages; rows are counted as lines without empty ones. */
  readonly firstLine: number;
};

export type TableTextOptions = {
  /** The first line names the columns. Default true; without it columns are called `column1`, `column2` … */
  readonly hasHeader?: boolean;
  /** Characters read at most. Default 256 Mi. */
  readonly maxLength?: number;
};

/** The error of a CSV text that cannot be used. */
export function malformedTable(message: string, details: Readonly<Record<string, unknown>>): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message,
    hint: 'every cell but the label and categorical columns holds a number; give hasHeader: false for a file without a first line of names',
    details,
  });
}

/** Reads CSV text. Throws `NN_DATA_MALFORMED` naming the line of a ragged row, a name given twice, or what the reader says; `NN_DATA_EMPTY`. */
export function parseTable(text: string, options: TableTextOptions = {}): Table {
  const { hasHeader = true, maxLength = 2 ** 28 } = options;
  if (text.length > maxLength) {
    throw malformedTable(`the CSV text has ${text.length} characters, ${maxLength} are allowed`, {
      length: text.length,
      maxLength,
    });
  }
  const lines = readLines(text);
  const first = lines[0] ?? [];
  const names = hasHeader ? first : first.map((_, i) => `column${i + 1}`);
  const rows = hasHeader ? lines.slice(1) : lines;
  if (rows.length === 0) throw emptyDataset();
  const firstLine = hasHeader ? 2 : 1;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw malformedTable(`two columns are called ${JSON.stringify(twice)}`, { name: twice });
  const ragged = rows.findIndex((row) => row.length !== names.length);
  if (ragged >= 0) {
    const line = firstLine + ragged;
    throw malformedTable(`line ${line} has ${rows[ragged]?.length} columns, not ${names.length}`, { line });
  }
  return { names, rows, firstLine };
}

function readLines(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch (cause) {
    throw malformedTable(`the CSV text cannot be read: ${toMessage(cause)}`, { reason: toMessage(cause) });
  }
}

/** The number in a cell, finite also as float32. Throws `NN_DATA_MALFORMED` naming line and column. */
export function readNumberCell(cell: string, line: number, column: string): number {
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(Math.fround(value))) return value;
  const shown = cell.slice(0, 40);
  throw malformedTable(`line ${line}, column "${column}": ${JSON.stringify(shown)} is not a number`, {
    line,
    column,
    cell: shown,
  });
}
