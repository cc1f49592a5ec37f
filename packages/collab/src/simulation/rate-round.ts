import { createRandom } from '@plexus/core';
import { type LieKind, lieAboutRatings } from '../attacks/lie-about-ratings.ts';
import { discountedRepeats, type Judged } from '../rules/discount-repeats.ts';
import type { Row } from '../rules/rank.ts';
import { decodeScores, encodeRow } from '../rules/row-bytes.ts';
import { INVALID_SCORE, type RatingMetric, scoreOf } from '../rules/score.ts';
import type { Quality } from './options.ts';
import type { Received } from './poison-round.ts';

export type RatingContext = {
  readonly metric: RatingMetric;
  readonly lie: LieKind | undefined;
  readonly attackers: ReadonlySet<number>;
  readonly liars: ReadonlySet<number>;
  /** Slots of updates that say again what the last round changed. */
  readonly repeats: ReadonlySet<number>;
  readonly seed: number;
  readonly round: number;
};

/**
 * Rows as revealed, through their bytes (C6): everybody who sent an update rates all others; liars lie. `qualities` has a list
 * for each update with an entry for each rater, in the order of `updates`.
 */
export function rowsOfRound(
  updates: readonly Received[],
  qualities: readonly (readonly Quality[] | undefined)[],
  { metric, lie, attackers, liars, repeats, seed, round }: RatingContext,
): readonly Row[] {
  const slots = updates.map(({ slot }) => slot);
  const friends = new Set(
    updates.flatMap(({ slot, participant }) =>
      attackers.has(participant) || liars.has(participant) ? [slot] : [],
    ),
  );
  return updates.map(({ slot: rater, participant }, r) => {
    const judged = new Map<number, Judged>();
    updates.forEach(({ slot }, u) => {
      const quality = qualities[u]?.[r];
      if (slot === rater || quality === undefined) return;
      judged.set(slot, { score: scoreOf(metric, quality), repeats: repeats.has(slot) });
    });
    const discounted = discountedRepeats(judged);
    const found = new Map<number, number>();
    for (const slot of slots) {
      const score = discounted.includes(slot) ? 0 : (judged.get(slot)?.score ?? INVALID_SCORE);
      if (slot !== rater) found.set(slot, score);
    }
    const random = createRandom((BigInt(seed) << 32n) ^ BigInt(round * 65_536 + participant) ^ (1n << 60n));
    const scores =
      lie !== undefined && liars.has(participant) ? lieAboutRatings(lie, found, friends, random) : found;
    const { scores: bytes } = encodeRow({ rater, scores }, slots);
    return { rater, weight: 1n, scores: decodeScores(bytes, rater, slots) };
  });
}
