import { permutationOf } from '@plexus/core';
import { NnError } from '../errors.ts';
import { type Dataset, takeRows } from './dataset.ts';

export type SplitOptions = {
  /** Between 0 and 1. */
  readonly testShare: number;
  readonly seed: number | bigint;
};

/** Row numbers of the two parts, each shuffled. */
export type SplitRows = { readonly train: Uint32Array; readonly test: Uint32Array };

/**
 * Splits rows so that every label has, to within one row, its share in the test part; the shares add up to `testShare` of
 * all rows, rounded. A label that occurs once stays in training. The same seed gives the same split. Throws
 * `NN_SPEC_INVALID` when a part would be empty.
 */
export function splitByLabel(
  labels: ArrayLike<string | number | bigint>,
  { testShare, seed }: SplitOptions,
): SplitRows {
  const order = permutationOf(labels.length, seed);
  const groups = new Map<string | number | bigint, number[]>();
  for (const row of order) {
    const label = labels[row] as string | number | bigint;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [row]);
    else group.push(row);
  }
  const counts = testShare > 0 && testShare < 1 ? apportion([...groups.values()], testShare) : [];
  const tested = new Set([...groups.values()].flatMap((rows, i) => rows.slice(0, counts[i])));
  const isTest = (row: number): boolean => tested.has(row);
  const split = { train: order.filter((row) => !isTest(row)), test: order.filter(isTest) };
  if (split.train.length > 0 && split.test.length > 0) return split;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `${labels.length} rows of ${groups.size} labels cannot be split with a test share of ${testShare}`,
    hint: 'give labels with two rows or more, and a share between 0 and 1, such as 0.2',
    details: { rows: labels.length, labels: groups.size, testShare },
  });
}

/** Whole numbers with the right sum, by largest remainders; each leaves at least one row of its group. */
function apportion(groups: readonly (readonly number[])[], share: number): readonly number[] {
  const total = groups.reduce((sum, rows) => sum + rows.length, 0);
  const counts = groups.map((rows) => Math.min(rows.length - 1, Math.floor(rows.length * share)));
  let left = Math.max(1, Math.round(total * share)) - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = groups
    .map((rows, i) => ({ i, remainder: rows.length * share - (counts[i] as number), most: rows.length - 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i, most } of byRemainder) {
    if (left <= 0) break;
    if ((counts[i] as number) >= most) continue;
    counts[i] = (counts[i] as number) + 1;
    left--;
  }
  return counts;
}

/** `splitByLabel` of a dataset with class numbers. Throws `NN_BATCH_SHAPE` for targets that are not one class a row. */
export function splitStratified(
  dataset: Dataset,
  options: SplitOptions,
): { readonly train: Dataset; readonly test: Dataset } {
  const { target, count } = dataset;
  if (target?.dtype !== 'int64' || target.data.length !== count) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `the target is ${target === undefined ? 'missing' : `${target.dtype} [${target.shape.join(', ')}]`}, not one class number a row`,
      hint: 'use splitDataset for targets that are numbers',
      details: { dtype: target?.dtype, shape: target?.shape },
    });
  }
  const rows = splitByLabel(target.data as BigInt64Array, options);
  return { train: takeRows(dataset, rows.train), test: takeRows(dataset, rows.test) };
}
