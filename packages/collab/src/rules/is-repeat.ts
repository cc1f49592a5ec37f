import { assertSameSize, type Update } from './update.ts';

/** Of fewer entries nothing is concluded: the directions of few numbers are alike by chance, and in small models by training. */
export const FEWEST_ENTRIES = 64;

/**
 * Whether an update says again what the last round changed of the model (C6): the cosine between the two, both looked at
 * where the update has entries, is above `limit`. Never when the last round changed nothing there, or of updates with fewer
 * than 64 entries. Same inputs, same answer, everywhere: only sums, products, quotients and a square root.
 */
export function isRepeat(update: Update, lastMove: Float32Array, limit: number): boolean {
  assertSameSize(lastMove, update);
  const { indices, values } = update;
  if (indices.length < FEWEST_ENTRIES) return false;
  let along = 0;
  let ownSquare = 0;
  let lastSquare = 0;
  for (let i = 0; i < indices.length; i++) {
    const own = values[i] as number;
    const last = lastMove[indices[i] as number] as number;
    along += own * last;
    ownSquare += own * own;
    lastSquare += last * last;
  }
  return along > 0 && along / Math.sqrt(ownSquare * lastSquare) > limit;
}
