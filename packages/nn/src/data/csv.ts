import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { type CellPlace, numberLabels } from './number-labels.ts';
import { malformedTable, parseTable, readNumberCell, type TableTextOptions } from './table-text.ts';

export type CsvOptions = TableTextOptions & {
  /** Column to train towards. Default: the last one; `null` for none. */
  readonly label?: string | null;
  /**
   * `class`: labels become class numbers, int64 [rows]. `number`: float32 [rows, 1]. Default: `class` when the labels
   * are text or whole numbers from 0, otherwise `number`.
   */
  readonly task?: 'class' | 'number';
  /** Name of the one input. Default `input`. */
  readonly inputName?: string;
  /** What an empty cell of a feature is: an error (the default), or NaN, which `fillMissing` takes. */
  readonly missing?: 'refuse' | 'nan';
  /** Names of the classes in the order in which other rows numbered them, for labels that are text. Default: those that occur. */
  readonly classes?: readonly string[];
};

export type CsvDataset = {
  readonly dataset: Dataset;
  /** Feature columns in order. */
  readonly columns: readonly string[];
  /** Text of each class number, in order of their code points; absent when labels are numbers. */
  readonly classes?: readonly string[];
};

const WHOLE = /^\d{1,9}$/;

/**
 * Reads a table of numbers with a label column. Throws `NN_DATA_MALFORMED` with line and column, `NN_DATA_EMPTY`,
 * `NN_LABEL_RANGE` for a class that is not among the `classes` given.
 */
export function readCsv(text: string, options: CsvOptions = {}): CsvDataset {
  const { inputName = 'input', missing = 'refuse' } = options;
  const { names, rows, firstLine } = parseTable(text, options);
  const label = options.label === undefined ? names.length - 1 : names.indexOf(options.label ?? '');
  if (typeof options.label === 'string' && label < 0) {
    throw malformedTable(`there is no column "${options.label}"; there are ${names.join(', ')}`, { names });
  }
  const features = names.map((_, i) => i).filter((i) => i !== label);
  if (features.length === 0) throw malformedTable('there is no column besides the label', { names });
  const values = new Float32Array(rows.length * features.length);
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of features.entries()) {
      const name = names[column] as string;
      const cell = row[column] as string;
      const isMissing = cell === '' && missing === 'nan';
      values[i * features.length + j] = isMissing ? Number.NaN : readNumberCell(cell, firstLine + i, name);
    }
  }
  const input = float32Tensor([rows.length, features.length], values);
  const columns = features.map((i) => names[i] as string);
  if (label < 0) return { dataset: createDataset({ [inputName]: input }), columns };
  const cells = rows.map((row) => row[label] as string);
  const place = { firstLine, column: names[label] as string };
  const read =
    options.classes === undefined
      ? readLabels(cells, options.task, place)
      : { target: numberLabels(cells, options.classes, toCells(place)), classes: options.classes };
  return {
    dataset: createDataset({ [inputName]: input }, read.target),
    columns,
    ...(read.classes === undefined ? {} : { classes: read.classes }),
  };
}

export type Labels = { readonly target: Tensor; readonly classes?: readonly string[] };
type LabelPlace = { readonly firstLine: number; readonly column: string };

/** Labels as class numbers, or as numbers to regress to. Throws `NN_DATA_MALFORMED`. */
export function readLabels(cells: readonly string[], task: CsvOptions['task'], place: LabelPlace): Labels {
  const isWhole = cells.every((cell) => WHOLE.test(cell));
  const isNumeric = isWhole || cells.every((cell) => cell !== '' && Number.isFinite(Number(cell)));
  if (task === 'number' || (task === undefined && isNumeric && !isWhole)) {
    const numbers = cells.map((cell, i) => readNumberCell(cell, place.firstLine + i, place.column));
    return { target: float32Tensor([cells.length, 1], numbers) };
  }
  if (isWhole) return { target: int64Tensor([cells.length], cells.map(Number)) };
  const empty = cells.indexOf('');
  if (empty >= 0) {
    const line = place.firstLine + empty;
    throw malformedTable(`line ${line}, column "${place.column}": the label is empty`, {
      line,
      column: place.column,
    });
  }
  const classes = [...new Set(cells)].sort();
  return { target: numberLabels(cells, classes, toCells(place)), classes };
}

const toCells = ({ firstLine, column }: LabelPlace): CellPlace => ({ column, lineOf: (i) => firstLine + i });
