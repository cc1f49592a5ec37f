import type { Update } from './update.ts';

/** Euclidean length, summed in float64 from the first to the last. */
export function lengthOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) ** 2;
  return Math.sqrt(sum);
}

/** The lower median; 0 of none. */
export function medianLength(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length / 2) - 1)] ?? 0;
}

/**
 * The best set with every update shortened to the median length of the set (C8): whoever sends ten times as much counts
 * no more than others. Same inputs, same bits, everywhere: only sums, products, quotients and square roots.
 */
export function clipToMedian(updates: readonly Update[]): readonly Update[] {
  const lengths = updates.map(({ values }) => lengthOf(values));
  const limit = medianLength(lengths);
  return updates.map((update, i) => {
    const length = lengths[i] as number;
    if (length <= limit) return update;
    return { ...update, values: update.values.map((value) => (value * limit) / length) };
  });
}
