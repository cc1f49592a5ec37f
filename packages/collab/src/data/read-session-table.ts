import {
  createDataset,
  type Dataset,
  float32Tensor,
  int64Tensor,
  lossKindOf,
  parseTable,
  readNumberCell,
  type Table,
  type Tensor,
} from '@plexus/nn';
import { CollabError } from '../errors.ts';
import type { SessionSpec } from '../rules/spec.ts';

export type SessionTableOptions = {
  /** The first line names the columns. Default true. */
  readonly hasHeader?: boolean;
  /** Column to train towards. Default: the session's, or the last one. */
  readonly label?: string;
};

export type SessionTable = {
  /** One input `input`, float32 [rows, columns], and the target the session's loss wants. */
  readonly dataset: Dataset;
  /** Columns of the file the session has no use for. */
  readonly leftOut: readonly string[];
};

type Agreed = Pick<SessionSpec, 'training' | 'columns' | 'label' | 'classes'>;
type Place = { readonly line: (row: number) => number; readonly column: string };

const WHOLE = /^\d{1,9}$/;

/**
 * Reads a participant's CSV text as its session agreed: columns by name in the model's order, classes by name or number.
 * Throws `COLLAB_DATA_MISMATCH` naming the line and what the session has, `NN_DATA_MALFORMED`, `NN_DATA_EMPTY`.
 */
export function readSessionTable(
  text: string,
  spec: Agreed,
  options: SessionTableOptions = {},
): SessionTable {
  const { hasHeader = true } = options;
  const table = parseTable(text, { hasHeader });
  const label = findLabel(table, spec, options);
  const features = findFeatures(table, label, spec, hasHeader);
  const values = new Float32Array(table.rows.length * features.length);
  for (const [i, row] of table.rows.entries()) {
    for (const [j, column] of features.entries()) {
      const name = table.names[column] ?? '';
      values[i * features.length + j] = readNumberCell(row[column] ?? '', table.firstLine + i, name);
    }
  }
  const cells = table.rows.map((row) => row[label] ?? '');
  const place = { line: (row: number) => table.firstLine + row, column: table.names[label] ?? '' };
  const input = float32Tensor([table.rows.length, features.length], values);
  const used = new Set([label, ...features]);
  return {
    dataset: createDataset({ input }, readTarget(cells, spec, place)),
    leftOut: table.names.filter((_, i) => !used.has(i)),
  };
}

function findLabel(table: Table, spec: Agreed, { hasHeader = true, label }: SessionTableOptions): number {
  const wanted = label ?? (hasHeader ? spec.label : undefined);
  if (wanted === undefined) return table.names.length - 1;
  const found = table.names.indexOf(wanted);
  if (found >= 0) return found;
  throw mismatch(
    `there is no column ${JSON.stringify(wanted)} to train towards; there are ${list(table.names)}`,
    'name the column with the answers like that, or say which it is with --label',
    { label: wanted, found: table.names },
  );
}

function findFeatures(
  table: Table,
  label: number,
  { columns }: Agreed,
  hasHeader: boolean,
): readonly number[] {
  const others = table.names.map((_, i) => i).filter((i) => i !== label);
  if (columns === undefined) return others;
  if (!hasHeader) {
    if (others.length === columns.length) return others;
    throw mismatch(
      `there are ${others.length} columns besides the label, the session has ${columns.length}: ${list(columns)}`,
      'give these columns in this order, the label last; or a first line of names, in any order',
      { found: others.length, wanted: columns },
    );
  }
  const missing = columns.filter((name) => table.names.indexOf(name) < 0);
  if (missing.length === 0) return columns.map((name) => table.names.indexOf(name));
  throw mismatch(
    `${missing.length === 1 ? 'column' : 'columns'} ${list(missing)} of the session ${missing.length === 1 ? 'is' : 'are'} not in the table, which has ${list(table.names)}`,
    `name the columns like the session does: ${list(columns)}`,
    { missing, found: table.names, wanted: columns },
  );
}

function readTarget(cells: readonly string[], { training, classes }: Agreed, place: Place): Tensor {
  const kind = lossKindOf(training.loss);
  if (kind === 'softmax-cross-entropy')
    return int64Tensor([cells.length], readClasses(cells, classes, place));
  const numbers =
    kind === 'bce' && classes !== undefined
      ? readClasses(cells, classes, place)
      : cells.map((cell, row) => readNumberCell(cell, place.line(row), place.column));
  return float32Tensor([cells.length, 1], numbers);
}

function readClasses(
  cells: readonly string[],
  classes: readonly string[] | undefined,
  place: Place,
): readonly number[] {
  const numberOf = new Map(classes?.map((name, i) => [name, i]));
  const isNamed = classes !== undefined && (classes.some(isWhole) || !cells.every(isWhole));
  const most = classes?.length ?? Number.POSITIVE_INFINITY;
  return cells.map((cell, row) => {
    const known = isNamed
      ? numberOf.get(cell)
      : isWhole(cell) && Number(cell) < most
        ? Number(cell)
        : undefined;
    if (known !== undefined) return known;
    const shown = JSON.stringify(cell.slice(0, 40));
    const line = place.line(row);
    const details = { line, column: place.column, label: cell.slice(0, 40), classes: classes ?? null };
    const where = `line ${line}, column ${JSON.stringify(place.column)}`;
    if (classes === undefined) {
      throw mismatch(
        `${where}: ${shown} is no class number, and the session gives classes no names`,
        'number the classes from 0 like the other participants do, or ask the opener for a session with --classes',
        details,
      );
    }
    throw mismatch(
      `${where}: ${shown} is no class of the session; its classes are ${list(classes)}`,
      isNamed
        ? 'spell the classes like the session does'
        : `number the classes from 0 to ${classes.length - 1}, or write their names`,
      details,
    );
  });
}

function isWhole(cell: string): boolean {
  return WHOLE.test(cell);
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>>): CollabError {
  return new CollabError({ code: 'COLLAB_DATA_MISMATCH', message, hint, details });
}
