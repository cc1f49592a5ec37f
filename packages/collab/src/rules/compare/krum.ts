import { CollabError } from '../../errors.ts';
import { type Aggregator, meanOf, moved, squaredDistance } from './aggregator.ts';

/**
 * The one change whose m − f − 2 nearest neighbours are closest, f the number of liars expected (Blanchard et al.,
 * "Machine learning with adversaries", 2017). Throws `COLLAB_AGGREGATE_IMPOSSIBLE` for m < f + 3.
 */
export function krum(liars: number): Aggregator {
  return multiKrum(liars, 1);
}

/** Mean of the `kept` changes that Krum scores best. */
export function multiKrum(liars: number, kept: number): Aggregator {
  return (model, changes) => {
    const best = krumOrder(changes, liars).slice(0, kept);
    return moved(model, meanOf(best.map((k) => changes[k] as Float32Array)));
  };
}

function krumOrder(changes: readonly Float32Array[], liars: number): readonly number[] {
  const neighbours = changes.length - liars - 2;
  if (neighbours < 1) {
    throw new CollabError({
      code: 'COLLAB_AGGREGATE_IMPOSSIBLE',
      message: `Krum against ${liars} liars needs at least ${liars + 3} updates, there are ${changes.length}`,
      hint: 'expect fewer liars, or take more participants',
      details: { liars, updates: changes.length },
    });
  }
  const distances = changes.map(() => new Float64Array(changes.length));
  for (let a = 0; a < changes.length; a++) {
    for (let b = a + 1; b < changes.length; b++) {
      const distance = squaredDistance(changes[a] as Float32Array, changes[b] as Float32Array);
      (distances[a] as Float64Array)[b] = distance;
      (distances[b] as Float64Array)[a] = distance;
    }
  }
  const scores = distances.map((row, a) => {
    const others = row.filter((_, b) => b !== a).sort();
    return others.subarray(0, neighbours).reduce((sum, distance) => sum + distance, 0);
  });
  return [...changes.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number) || a - b);
}
