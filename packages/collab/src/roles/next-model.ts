import { type Digest, digestOf } from '@plexus/core';
import type { Model } from '@plexus/nn';
import { applyBestSet } from '../rules/apply-best-set.ts';
import { slotsOf } from '../rules/masks.ts';
import { rankUpdates } from '../rules/rank.ts';
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
  const usable = slotsOf(round.selected).flatMap((slot) => {
    const found = opened.get(slot);
    return found?.type === 'opened' ? [{ slot, update: found.update }] : [];
  });
  const parameters = applyBestSet(base.parameters, usable, plan.spec, () => pointsOf(round));
  const bytes = plan.layout.exportModel(base.model, parameters);
  return { digest: digestOf(bytes), bytes };
}

/** Borda points, which are the same by every rule. */
function pointsOf(round: Pick<RoundState, 'updates' | 'reveals'>): ReadonlyMap<number, bigint> {
  const options = { rule: 'borda', trimBps: 0, selected: 0 } as const;
  return rankUpdates(rowsOfRound(round), updatedSlots(round), options).points;
}
