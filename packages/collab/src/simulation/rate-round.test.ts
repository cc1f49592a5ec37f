import { describe, expect, it } from 'vitest';
import { BEST_SCORE, INVALID_SCORE } from '../rules/score.ts';
import type { Received } from './poison-round.ts';
import { type RatingContext, rowsOfRound } from './rate-round.ts';

const update = { size: 1, indices: Uint32Array.of(0), values: Float32Array.of(1) };
/** Slots 0, 2, 3: slot 1 sent nothing. */
const received: readonly Received[] = [0, 2, 3].map((slot) => ({
  ...{ slot, participant: 10 + slot, bytes: new Uint8Array(), update },
}));
const context: RatingContext = {
  ...{ metric: 'accuracy', lie: undefined, attackers: new Set(), liars: new Set() },
  ...{ repeats: new Set(), seed: 1, round: 0 },
};
const quality = (accuracy: number) => ({ accuracy, loss: 0 });
/** By update, for each rater. */
const qualities = [0.2, 0.5, 1].map((accuracy) => received.map(() => quality(accuracy)));
const rowOf = (rater: number, more: Partial<RatingContext> = {}, found: typeof given = qualities) =>
  rowsOfRound(received, found, { ...context, ...more }).find((row) => row.rater === rater)?.scores;
const given: readonly (readonly { accuracy: number; loss: number }[] | undefined)[] = qualities;

describe('the rows of a simulated round', () => {
  it('score every update but one’s own, and call invalid what could not be read', () => {
    const half = Math.round(BEST_SCORE / 2);
    expect([...(rowOf(0) ?? [])]).toEqual([
      [2, half],
      [3, BEST_SCORE],
    ]);
    const unread = [undefined, ...qualities.slice(1)];
    expect(rowOf(2, {}, unread)?.get(0)).toBe(INVALID_SCORE);
  });

  it('give repetitions nothing, as long as fewer than half of what a rater reads repeats', () => {
    const repeats = new Set([3]);
    expect(rowOf(3, { repeats })?.get(2)).toBe(Math.round(BEST_SCORE / 2));
    expect(rowOf(0, { repeats })?.get(3)).toBe(BEST_SCORE);
    const more = [...received, { ...(received[0] as Received), slot: 4, participant: 14 }];
    const wide = [...qualities, qualities[0] ?? []].map((list) => [...list, quality(0.5)]);
    const rows = rowsOfRound(more, wide, { ...context, repeats });
    expect(rows.map(({ scores }) => scores.get(3))).toEqual([0, 0, undefined, 0]);
  });

  it('are lies of liars only, who know attackers as friends', () => {
    const lying = { lie: 'promote-friends', liars: new Set([10]), attackers: new Set([12]) } as const;
    expect([...(rowOf(0, lying) ?? [])]).toEqual([
      [2, BEST_SCORE],
      [3, 0],
    ]);
    expect(rowOf(3, lying)).toEqual(rowOf(3));
  });
});
