import { toMessage } from '@plexus/core';
import { parse } from 'csv-parse/sync';
import { NnError } from '../errors.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { createDataset, type Dataset, emptyDataset } from './dataset.ts';

export type CsvOptions = {
  /** The first line names the columns. Default true; without it columns are called `column1`, `column2` … */
  readonly hasHeader?: boolean;
  /** Column to train towards. Default: the last one; `null` for none. */
  readonly label?: string | null;
  /**
   * `class`: labels become class numbers, int64 [rows]. `number`: float32 [rows, 1]. Default: `class` when the labels
   * are text or whole numbers from 0, otherwise `number`.
   */
  readonly task?: 'class' | 'number';
  /** Name of the one input. Default `input`. */
  readonly inputName?: string;
  /** Characters read at most. Default 256 Mi. */
  readonly maxLength?: number;
};

export type CsvDataset = {
  readonly dataset: Dataset;
  /** Feature columns in order. */
  readonly columns: readonly string[];
  /** Text of each class number, in order of their code points; absent when labels are numbers. */
  readonly classes?: readonly string[];
};

const WHOLE = /^\d{1,9}$/;

function malformed(message: string, details: Readonly<Record<string, unknown>>): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message,
    hint: 'every cell but the label holds a number; give hasHeader: false for a file without a first line of names',
    details,
  });
}

function readTable(text: string, maxLength: number): string[][] {
  if (text.length > maxLength) {
    throw malformed(`the CSV text has ${text.length} characters, ${maxLength} are allowed`, {
      length: text.length,
      maxLength,
    });
  }
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch (cause) {
    throw malformed(`the CSV text cannot be read: ${toMessage(cause)}`, { reason: toMessage(cause) });
  }
}

function readNumber(cell: string, line: number, column: string): number {
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  throw malformed(`line ${line}, column "${column}": ${JSON.stringify(cell.slice(0, 40))} is not a number`, {
    line,
    column,
    cell: cell.slice(0, 40),
  });
}

/**
 * Reads a table of numbers with a label column. Throws `NN_DATA_MALFORMED` with line and column, `NN_DATA_EMPTY`.
 */
export function readCsv(text: string, options: CsvOptions = {}): CsvDataset {
  const { hasHeader = true, inputName = 'input', maxLength = 2 ** 28 } = options;
  const table = readTable(text, maxLength);
  const first = table[0] ?? [];
  const names = hasHeader ? first : first.map((_, i) => `column${i + 1}`);
  const rows = hasHeader ? table.slice(1) : table;
  if (rows.length === 0) throw emptyDataset();
  const firstLine = hasHeader ? 2 : 1;
  const label = options.label === undefined ? names.length - 1 : names.indexOf(options.label ?? '');
  if (typeof options.label === 'string' && label < 0) {
    throw malformed(`there is no column "${options.label}"; there are ${names.join(', ')}`, { names });
  }
  const features = names.map((_, i) => i).filter((i) => i !== label);
  if (features.length === 0) throw malformed('there is no column besides the label', { names });
  const values = new Float32Array(rows.length * features.length);
  for (const [i, row] of rows.entries()) {
    if (row.length !== names.length) {
      throw malformed(`line ${firstLine + i} has ${row.length} columns, not ${names.length}`, {
        line: firstLine + i,
      });
    }
    for (const [j, column] of features.entries()) {
      const name = names[column] as string;
      values[i * features.length + j] = readNumber(row[column] as string, firstLine + i, name);
    }
  }
  const input = float32Tensor([rows.length, features.length], values);
  const columns = features.map((i) => names[i] as string);
  if (label < 0) return { dataset: createDataset({ [inputName]: input }), columns };
  const cells = rows.map((row) => row[label] as string);
  const read = readLabels(cells, options.task, { firstLine, column: names[label] as string });
  return {
    dataset: createDataset({ [inputName]: input }, read.target),
    columns,
    ...(read.classes === undefined ? {} : { classes: read.classes }),
  };
}

type Labels = { readonly target: Tensor; readonly classes?: readonly string[] };
type LabelPlace = { readonly firstLine: number; readonly column: string };

function readLabels(cells: readonly string[], task: CsvOptions['task'], place: LabelPlace): Labels {
  const isWhole = cells.every((cell) => WHOLE.test(cell));
  const isNumeric = isWhole || cells.every((cell) => cell !== '' && Number.isFinite(Number(cell)));
  if (task === 'number' || (task === undefined && isNumeric && !isWhole)) {
    const numbers = cells.map((cell, i) => readNumber(cell, place.firstLine + i, place.column));
    return { target: float32Tensor([cells.length, 1], numbers) };
  }
  if (isWhole) return { target: int64Tensor([cells.length], cells.map(Number)) };
  const empty = cells.indexOf('');
  if (empty >= 0) {
    const line = place.firstLine + empty;
    throw malformed(`line ${line}, column "${place.column}": the label is empty`, {
      line,
      column: place.column,
    });
  }
  const classes = [...new Set(cells)].sort();
  const numberOf = new Map(classes.map((name, i) => [name, i]));
  return {
    target: int64Tensor(
      [cells.length],
      cells.map((cell) => numberOf.get(cell) ?? 0),
    ),
    classes,
  };
}
