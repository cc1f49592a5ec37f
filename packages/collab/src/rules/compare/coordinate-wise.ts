import { assertWeights } from '../aggregate.ts';
import { type Aggregator, moved } from './aggregator.ts';

/** Median of each entry, the mean of the two middle ones for even counts (Yin et al., 2018). Weights are not used. */
export const coordinateMedian: Aggregator = (model, changes) =>
  moved(
    model,
    eachEntry(changes, (sorted) => {
      const middle = sorted.length >> 1;
      const upper = sorted[middle] as number;
      return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
    }),
  );

/**
 * Mean of each entry without its ⌊share·m⌋ smallest and largest values (Yin et al., "Byzantine-robust distributed
 * learning", 2018). `share` lies in [0, ½). Weights are not used.
 */
export function trimmedMean(share: number): Aggregator {
  return (model, changes) => {
    const cut = Math.min(Math.floor(share * changes.length), Math.ceil(changes.length / 2) - 1);
    return moved(
      model,
      eachEntry(changes, (sorted) => {
        let sum = 0;
        for (let i = cut; i < sorted.length - cut; i++) sum += sorted[i] as number;
        return sum / (sorted.length - 2 * cut);
      }),
    );
  };
}

function eachEntry(changes: readonly Float32Array[], of: (sorted: Float64Array) => number): Float64Array {
  assertWeights(
    changes.length,
    changes.map(() => 1),
  );
  const size = changes[0]?.length ?? 0;
  const column = new Float64Array(changes.length);
  const result = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < changes.length; k++) column[k] = changes[k]?.[i] as number;
    result[i] = of(column.sort());
  }
  return result;
}
