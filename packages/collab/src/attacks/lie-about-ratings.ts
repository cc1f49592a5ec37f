import type { RandomSource } from '@plexus/core';
import { BEST_SCORE } from '../rules/score.ts';

/**
 * How a rater lies. `invert`: what it finds best gets the lowest score. `promote-friends`: liars and attackers get
 * the best score, everybody else the inverted one. `random`: any score.
 */
export const lieKinds = ['invert', 'promote-friends', 'random'] as const;
export type LieKind = (typeof lieKinds)[number];

/** The row a liar reveals in place of what it found. `friends` are slots. */
export function lieAboutRatings(
  kind: LieKind,
  scores: ReadonlyMap<number, number>,
  friends: ReadonlySet<number>,
  random: RandomSource,
): ReadonlyMap<number, number> {
  const lie = (slot: number, score: number): number => {
    if (kind === 'random') return random.nextBelow(BEST_SCORE + 1);
    const inverted = Math.max(0, BEST_SCORE - score);
    if (kind === 'invert') return inverted;
    return friends.has(slot) ? BEST_SCORE : Math.min(BEST_SCORE - 1, inverted);
  };
  return new Map([...scores].map(([slot, score]) => [slot, lie(slot, score)]));
}
