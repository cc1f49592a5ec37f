import { type Digest, digestOf } from '@plexus/core';
import type { Model } from '@plexus/nn';
import { aggregateSelected } from '../rules/aggregate.ts';
import { slotsOf } from '../rules/masks.ts';
import { rankUpdates } from '../rules/rank.ts';
import { selectedWeights } from '../rules/selected-weights.ts';
import type { Update } from '../rules/update.ts';
import { clipToMedian } from '../rules/update-length.ts';
import { rowsOfRound, updatedSlots } from '../view/rows-of-round.ts';
import type { RoundState } from '../view/session-state.ts';
import type { OpenedUpdate } from './open-update.ts';
import type { SessionPlan } from './session-plan.ts';

export type NextModel = { readonly digest: Digest; readonly bytes: Uint8Array };

/**
 * The model that follows from a round (C8): the best set's updates averaged onto the model the round began with. Bytes
 * and digest are the same for everybody. Selected updates that are refused by their own bytes are left out, which needs
 * a majority of raters to have called them valid; when none is left the values stay.
 */
export function nextModel(
  plan: SessionPlan,
  base: { readonly model: Model; readonly parameters: Float32Array },
  round: Pick<RoundState, 'updates' | 'reveals' | 'selected'>,
  opened: ReadonlyMap<number, OpenedUpdate>,
): NextModel {
  const usable: { readonly slot: number; readonly update: Update }[] = [];
  for (const slot of slotsOf(round.selected)) {
    const found = opened.get(slot);
    if (found?.type === 'opened') usable.push({ slot, update: found.update });
  }
  const parameters = usable.length === 0 ? base.parameters : average(plan, base.parameters, round, usable);
  const bytes = plan.layout.exportModel(base.model, parameters);
  return { digest: digestOf(bytes), bytes };
}

function average(
  { spec }: SessionPlan,
  from: Float32Array,
  round: Pick<RoundState, 'updates' | 'reveals'>,
  usable: readonly { readonly slot: number; readonly update: Update }[],
): Float32Array {
  const sent = usable.map(({ update }) => update);
  const updates = spec.clipUpdates === undefined ? sent : clipToMedian(sent);
  if (spec.aggregation === 'mean') return aggregateSelected(from, updates);
  const options = { rule: 'borda', trimBps: 0, selected: 0 } as const;
  const { points } = rankUpdates(rowsOfRound(round), updatedSlots(round), options);
  const slots = usable.map(({ slot }) => slot);
  return aggregateSelected(from, updates, selectedWeights(spec.aggregation, slots, points));
}
