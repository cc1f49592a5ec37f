import { aggregateSelected } from './aggregate.ts';
import { selectedWeights } from './selected-weights.ts';
import type { SessionSpec } from './spec.ts';
import type { Update } from './update.ts';
import { clipToMedian } from './update-length.ts';

/** An update of the best set. */
export type BestUpdate = { readonly slot: number; readonly update: Update };

/**
 * The next parameters (C8): the best set in slot order, shortened and weighed as the session agreed, averaged onto those
 * before. `points` are the ranking's, asked for only where weights follow from them. Nothing selected changes nothing.
 */
export function applyBestSet(
  parameters: Float32Array,
  best: readonly BestUpdate[],
  { aggregation, clipUpdates }: Pick<SessionSpec, 'aggregation' | 'clipUpdates'>,
  points: () => ReadonlyMap<number, bigint>,
): Float32Array {
  if (best.length === 0) return parameters;
  const sent = best.map(({ update }) => update);
  const updates = clipUpdates === undefined ? sent : clipToMedian(sent);
  if (aggregation === 'mean') return aggregateSelected(parameters, updates);
  const slots = best.map(({ slot }) => slot);
  return aggregateSelected(parameters, updates, selectedWeights(aggregation, slots, points()));
}
