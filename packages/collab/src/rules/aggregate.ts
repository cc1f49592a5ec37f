import { CollabError } from '../errors.ts';
import { assertSameSize, type Update } from './update.ts';

/**
 * The next model (C8): for each entry the weighted sum of the updates in the order given, in float64, divided by the
 * sum of weights, added to the entry and rounded to float32 once. An entry that this would make infinite stays as it was.
 * Same inputs, same bits, everywhere. Weights are 1 unless given. Throws `COLLAB_AGGREGATE_IMPOSSIBLE` for no updates, other sizes or weights that are not above 0.
 */
export function aggregateSelected(
  model: Float32Array,
  updates: readonly Update[],
  weights: readonly number[] = updates.map(() => 1),
): Float32Array {
  assertWeights(updates.length, weights);
  const sums = new Float64Array(model.length);
  let total = 0;
  updates.forEach((update, i) => {
    assertSameSize(model, update);
    const weight = weights[i] as number;
    total += weight;
    const { indices, values } = update;
    for (let k = 0; k < indices.length; k++) {
      const at = indices[k] as number;
      sums[at] = (sums[at] as number) + weight * (values[k] as number);
    }
  });
  const next = new Float32Array(model.length);
  for (let i = 0; i < model.length; i++) {
    const own = model[i] as number;
    next[i] = own + (sums[i] as number) / total;
    if (!Number.isFinite(next[i])) next[i] = own;
  }
  return next;
}

/** As many weights as updates, at least one, all above 0. Throws `COLLAB_AGGREGATE_IMPOSSIBLE`. */
export function assertWeights(count: number, weights: readonly number[]): void {
  if (
    count > 0 &&
    weights.length === count &&
    weights.every((weight) => weight > 0 && Number.isFinite(weight))
  )
    return;
  throw new CollabError({
    code: 'COLLAB_AGGREGATE_IMPOSSIBLE',
    message: `${count} updates with ${weights.length} weights cannot be averaged`,
    hint: 'give at least one update, and a weight above 0 for each',
    details: { updates: count, weights: weights.length },
  });
}
