import { assertWeights } from '../aggregate.ts';

/**
 * A way to make one change out of those of all participants, for comparison with rating (C11). Changes are dense, of
 * the model's size, one for each participant; the result is the model after it. Throws `COLLAB_AGGREGATE_IMPOSSIBLE`.
 */
export type Aggregator = (
  model: Float32Array,
  changes: readonly Float32Array[],
  weights?: readonly number[],
) => Float32Array;

/** The model plus a change in float64. */
export function moved(model: Float32Array, change: Float64Array): Float32Array {
  const next = new Float32Array(model.length);
  for (let i = 0; i < model.length; i++) next[i] = (model[i] as number) + (change[i] as number);
  return next;
}

/** Weighted mean of the changes in float64. */
export function meanOf(
  changes: readonly Float32Array[],
  weights: readonly number[] = changes.map(() => 1),
): Float64Array {
  assertWeights(changes.length, weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(changes[0]?.length ?? 0);
  changes.forEach((change, k) => {
    const weight = (weights[k] as number) / total;
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + weight * (change[i] as number);
  });
  return mean;
}

/** Squared Euclidean distance. */
export function squaredDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return sum;
}
