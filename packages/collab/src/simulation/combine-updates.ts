import type { Aggregator } from '../rules/compare/aggregator.ts';
import { centredClipping } from '../rules/compare/centred-clipping.ts';
import { coordinateMedian, trimmedMean } from '../rules/compare/coordinate-wise.ts';
import { fedAvg } from '../rules/compare/fed-avg.ts';
import { krum, multiKrum } from '../rules/compare/krum.ts';
import { lengthOf, medianLength } from '../rules/update-length.ts';
import type { Comparison } from './options.ts';

/**
 * The published rule with what it has to be told: how many attackers to expect among the changes, and for centred
 * clipping a radius, the median length of the changes.
 */
export function comparisonOf(
  name: Comparison,
  changes: readonly Float32Array[],
  expected: number,
): Aggregator {
  const liars = Math.max(0, Math.min(Math.round(expected * changes.length), changes.length - 3));
  switch (name) {
    case 'fed-avg':
      return fedAvg;
    case 'median':
      return coordinateMedian;
    case 'trimmed-mean':
      return trimmedMean(expected);
    case 'krum':
      return changes.length < 3 ? fedAvg : krum(liars);
    case 'multi-krum':
      return changes.length < 3 ? fedAvg : multiKrum(liars, changes.length - liars);
    case 'centred-clipping':
      return centredClipping(medianLength(changes.map(lengthOf)));
  }
}
