import { NnError } from '../errors.ts';
import type { Tensor } from '../graph/types.ts';

/** What an empty cell becomes: the mean or the median of the cells of its column that hold a number, 0, or a number. */
export type FillRule = 'mean' | 'median' | 'zero' | number;

/** The number a rule puts into a column with these cells. Throws `NN_DATA_MALFORMED` where there is none to take. */
export function fillOf(column: string, values: readonly number[], rule: FillRule): number {
  if (typeof rule === 'number') return rule;
  if (rule === 'zero') return 0;
  if (values.length === 0) {
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `column "${column}" has no number in any row to train on, so that its empty cells have no ${rule}`,
      hint: 'leave the column out, or fill empty cells with a number of your choice',
      details: { column, rule },
    });
  }
  if (rule === 'mean') return meanOf(values);
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[below] as number) + (sorted[above] as number)) / 2;
}

/** Mean in one pass (Welford), which does not overflow. */
function meanOf(values: readonly number[]): number {
  let mean = 0;
  for (const [i, value] of values.entries()) mean += (value - mean) / (i + 1);
  return mean;
}

/**
 * What empty cells (NaN) of a table float32 [rows, columns] become, a number for each column. Give the rows to train on alone,
 * so that nothing of the others leaks into training. Throws `NN_DATA_MALFORMED`.
 */
export function findFills(
  columns: readonly string[],
  table: Tensor,
  rule: FillRule,
): Readonly<Record<string, number>> {
  const data = table.data as Float32Array;
  const fills = columns.map((name, column) => {
    const values: number[] = [];
    for (let at = column; at < data.length; at += columns.length) {
      const value = data[at] as number;
      if (!Number.isNaN(value)) values.push(value);
    }
    return [name, fillOf(name, values, rule)] as const;
  });
  return Object.fromEntries(fills);
}

/** The table float32 [rows, columns] with its empty cells (NaN) filled. */
export function fillMissing(
  columns: readonly string[],
  table: Tensor,
  fills: Readonly<Record<string, number>>,
): Tensor {
  const numbers = columns.map((name) => fills[name] ?? 0);
  const data = (table.data as Float32Array).map((value, at) =>
    Number.isNaN(value) ? (numbers[at % numbers.length] as number) : value,
  );
  return { ...table, data };
}
