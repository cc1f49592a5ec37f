import { uintToBytes } from '@plexus/core';
import { maskOf } from './masks.ts';
import type { Ranking } from './rank.ts';

/** Participants beyond whom the contract cannot rank a round itself: somebody claims the ranking, anybody can refute it. */
export const MOST_RANKED = 64;
/** Slots a session can have. */
export const MOST_PARTICIPANTS = 255;

const KEY_BYTES = 6;
const INVALID_KEY = (1n << 48n) - 1n;
const MOST_POINTS = (1n << 24n) - 1n;

/** A ranking as `claimRanking` takes it: mask of the best set, and a key for each slot that sent an update. */
export type RankingClaim = { readonly selected: bigint; readonly keys: Uint8Array };

export function ranksByClaim(terms: { readonly maxParticipants: number }): boolean {
  return terms.maxParticipants > MOST_RANKED;
}

/**
 * Spells a ranking of equally weighing raters as a claim. A key has six bytes: what the rule orders by, then 2^24 − 1 − Borda
 * value; all bits are set for an invalid update. Slots are given in rising order.
 */
export function encodeClaim(ranking: Ranking, slots: readonly number[]): RankingClaim {
  const invalid = new Set(ranking.invalid);
  const keyOf = (slot: number): bigint =>
    ((ranking.keys.get(slot) ?? 0n) << 24n) | (MOST_POINTS - (ranking.points.get(slot) ?? 0n));
  const keys = slots.map((slot) => uintToBytes(invalid.has(slot) ? INVALID_KEY : keyOf(slot), KEY_BYTES));
  return { selected: maskOf(ranking.selected), keys: Uint8Array.from(keys.flatMap((key) => [...key])) };
}

/** Slots whose claimed key is not the expected one, or is missing. */
export function wrongSlots(
  claimed: Uint8Array,
  expected: Uint8Array,
  slots: readonly number[],
): readonly number[] {
  return slots.filter((_, i) => {
    for (let at = KEY_BYTES * i; at < KEY_BYTES * (i + 1); at++)
      if (claimed[at] !== expected[at]) return true;
    return false;
  });
}
