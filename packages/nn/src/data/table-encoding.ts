import type { Tensor } from '../graph/types.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { type FillRule, fillOf } from './fill-missing.ts';
import { numberLabels } from './number-labels.ts';
import { malformedTable, readNumberCell, type Table } from './table-text.ts';

export type TableChoice = {
  /** Column to train towards. Default: the last one; `null` for none. */
  readonly label?: string | null;
  /** Default: `class` when the labels are text or whole numbers from 0, otherwise `number`. */
  readonly task?: 'class' | 'number';
  /** Columns of names rather than numbers. Default: those in which some cell is no number. */
  readonly categorical?: readonly string[];
  /** Columns to leave out, such as row numbers. */
  readonly ignore?: readonly string[];
  /** What an empty numeric cell is: an error (the default), or what a rule makes of its column. */
  readonly missing?: 'refuse' | FillRule;
};

/** How cells become numbers, found on the training rows alone. Plain data: keep it beside the model. */
export type TableEncoding = {
  readonly label:
    | { readonly name: string; readonly kind: 'class'; readonly classes: readonly string[] }
    | { readonly name: string; readonly kind: 'number' }
    | null;
  /** Numeric columns: (x − mean) / scale. Of an empty cell x is `fill`, and the mean where there is none. */
  readonly numbers: readonly NumberEncoding[];
  /** Categorical columns: the place in `values` plus 1; 0 for a value that was not among the training rows. */
  readonly categories: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly missing: 'refuse' | FillRule;
};

type NumberEncoding = {
  readonly name: string;
  readonly mean: number;
  readonly scale: number;
  readonly fill?: number;
};

type Cells = (column: number, row: number) => string;

const isNumeric = (cell: string): boolean => cell === '' || Number.isFinite(Number(cell));
const isWhole = (cell: string): boolean => /^\d{1,9}$/.test(cell);

function columnOf(table: Table, name: string): number {
  const column = table.names.indexOf(name);
  if (column >= 0) return column;
  throw malformedTable(`there is no column ${JSON.stringify(name)}; there are ${table.names.join(', ')}`, {
    name,
    names: table.names,
  });
}

/**
 * Finds classes, categories, means and scales from these rows of a table and no others, so that nothing of the test rows
 * leaks into training. Throws `NN_DATA_MALFORMED` naming line and column.
 */
export function findTableEncoding(
  table: Table,
  rows: ArrayLike<number>,
  choice: TableChoice = {},
): TableEncoding {
  const { missing = 'refuse', ignore = [] } = choice;
  const given = Array.from(rows);
  const cells: Cells = (column, row) => table.rows[row]?.[column] ?? '';
  const labelName = choice.label === undefined ? table.names.at(-1) : (choice.label ?? undefined);
  const label = labelName === undefined ? -1 : columnOf(table, labelName);
  const ignored = new Set(ignore.map((name) => columnOf(table, name)));
  const stated = choice.categorical && new Set(choice.categorical.map((name) => columnOf(table, name)));
  const features = [...table.names.keys()].filter((column) => column !== label && !ignored.has(column));
  const numbers: NumberEncoding[] = [];
  const categories: { name: string; values: string[] }[] = [];
  for (const column of features) {
    const name = table.names[column] as string;
    const isCategory = stated?.has(column) ?? !given.every((row) => isNumeric(cells(column, row)));
    if (isCategory) {
      categories.push({ name, values: [...new Set(given.map((row) => cells(column, row)))].sort() });
    } else {
      const values = given.flatMap((row) => readFeature(table, cells, column, row, missing) ?? []);
      const fill = missing === 'refuse' ? undefined : fillOf(name, values, missing);
      const isStated = fill !== undefined && missing !== 'mean';
      numbers.push({ name, ...spreadOf(values), ...(isStated ? { fill } : {}) });
    }
  }
  if (numbers.length + categories.length === 0) {
    throw malformedTable('there is no column besides the label', { names: table.names });
  }
  return {
    label:
      labelName === undefined ? null : findLabel(labelName, given, (row) => cells(label, row), choice.task),
    numbers,
    categories,
    missing,
  };
}

function readFeature(
  table: Table,
  cells: Cells,
  column: number,
  row: number,
  missing: 'refuse' | FillRule,
): number | undefined {
  const cell = cells(column, row);
  if (cell === '' && missing !== 'refuse') return undefined;
  return readNumberCell(cell, table.firstLine + row, table.names[column] as string);
}

/** Mean and population standard deviation in one pass (Welford); a constant column is only shifted. */
function spreadOf(values: readonly number[]): { mean: number; scale: number } {
  let [mean, squares] = [0, 0];
  for (const [i, value] of values.entries()) {
    const distance = value - mean;
    mean += distance / (i + 1);
    squares += distance * (value - mean);
  }
  const scale = Math.sqrt(squares / Math.max(1, values.length));
  return { mean, scale: scale > 0 ? scale : 1 };
}

function findLabel(
  name: string,
  rows: readonly number[],
  cellOf: (row: number) => string,
  task: 'class' | 'number' | undefined,
): NonNullable<TableEncoding['label']> {
  const cells = rows.map(cellOf);
  const isClass = task === undefined ? cells.every(isWhole) || !cells.every(isNumeric) : task === 'class';
  if (!isClass) return { name, kind: 'number' };
  const classes = [...new Set(cells)];
  const sorted = classes.every(isWhole) ? classes.sort((a, b) => Number(a) - Number(b)) : classes.sort();
  return { name, kind: 'class', classes: sorted };
}

/**
 * Rows of a table as `categories` int64 [rows, columns], `numbers` float32 [rows, columns] (each only where there are such
 * columns: what `createTabular` reads) and a target: class numbers int64 [rows], or float32 [rows, 1]. Throws
 * `NN_DATA_MALFORMED` and `NN_LABEL_RANGE` (a class the training rows did not have), each naming line and column.
 */
export function encodeTable(table: Table, encoding: TableEncoding, rows?: ArrayLike<number>): Dataset {
  const chosen = rows === undefined ? table.rows.map((_, i) => i) : Array.from(rows);
  const cells: Cells = (column, row) => table.rows[row]?.[column] ?? '';
  const { label, missing } = encoding;
  const inputs: Record<string, Tensor> = {};
  if (encoding.categories.length > 0) {
    const columns = encoding.categories.map(({ name, values }) => ({
      column: columnOf(table, name),
      codes: new Map(values.map((value, i) => [value, BigInt(i + 1)])),
    }));
    const data = BigInt64Array.from(
      chosen.flatMap((row) => columns.map(({ column, codes }) => codes.get(cells(column, row)) ?? 0n)),
    );
    inputs['categories'] = { dtype: 'int64', shape: [chosen.length, columns.length], data };
  }
  if (encoding.numbers.length > 0) {
    const columns = encoding.numbers.map((facts) => ({ ...facts, column: columnOf(table, facts.name) }));
    const data = Float32Array.from(
      chosen.flatMap((row) =>
        columns.map(
          ({ column, mean, scale, fill = mean }) =>
            ((readFeature(table, cells, column, row, missing) ?? fill) - mean) / scale,
        ),
      ),
    );
    inputs['numbers'] = { dtype: 'float32', shape: [chosen.length, columns.length], data };
  }
  return createDataset(inputs, label === null ? undefined : encodeLabels(table, label, chosen));
}

function encodeLabels(
  table: Table,
  label: NonNullable<TableEncoding['label']>,
  rows: readonly number[],
): Tensor {
  const column = columnOf(table, label.name);
  const cellOf = (row: number): string => table.rows[row]?.[column] ?? '';
  if (label.kind === 'number') {
    const data = Float32Array.from(rows, (row) =>
      readNumberCell(cellOf(row), table.firstLine + row, label.name),
    );
    return { dtype: 'float32', shape: [rows.length, 1], data };
  }
  const lineOf = (i: number): number => table.firstLine + (rows[i] as number);
  return numberLabels(rows.map(cellOf), label.classes, { column: label.name, lineOf });
}
