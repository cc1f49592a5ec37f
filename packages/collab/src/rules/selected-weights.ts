import type { Aggregation } from './spec.ts';

const SCALE = 65_536;

/**
 * Weights of the best set, in slot order (C8). `weighted`: Borda points × 2^16 plus 2^16, whole numbers that everybody
 * recomputes from the revealed rows; the size of a participant's data is no weight, because nobody could check it.
 */
export function selectedWeights(
  aggregation: Aggregation,
  selected: readonly number[],
  points: ReadonlyMap<number, bigint>,
): readonly number[] {
  return selected.map((slot) => (aggregation === 'mean' ? 1 : Number(points.get(slot) ?? 0n) + SCALE));
}
