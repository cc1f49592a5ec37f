import { createRandom, permutationOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { type RankRule, type Row, rankRules, rankUpdates } from './rank.ts';
import { INVALID_SCORE } from './score.ts';

const options = (rule: RankRule, selected: number, trimBps = 2000) => ({ rule, trimBps, selected });

/** Rows of raters 0 … raters−1 over the slots, by a function of rater and slot. */
function rowsBy(
  slots: readonly number[],
  raters: readonly number[],
  score: (rater: number, slot: number) => number,
  weight: (rater: number) => bigint = () => 1n,
): Row[] {
  return raters.map((rater) => ({
    rater,
    weight: weight(rater),
    scores: new Map(slots.filter((slot) => slot !== rater).map((slot) => [slot, score(rater, slot)])),
  }));
}

const slotsUpTo = (count: number) => Array.from({ length: count }, (_, i) => i);

function randomRows(count: number, seed: number): Row[] {
  const random = createRandom(seed);
  const slots = slotsUpTo(count);
  const noise = () => (random.nextBelow(20) === 0 ? INVALID_SCORE : random.nextBelow(50));
  return rowsBy(slots, slots, noise, () => BigInt(1 + random.nextBelow(9)));
}

describe.each(rankRules)('%s', (rule) => {
  it('finds the best when everybody is honest', () => {
    const slots = slotsUpTo(9);
    const { selected, order } = rankUpdates(
      rowsBy(slots, slots, (_, slot) => 1000 - slot),
      slots,
      options(rule, 3),
    );
    expect(selected).toEqual([0, 1, 2]);
    expect(order).toEqual(slots);
  });

  it('says the same in whatever order rows and slots are given', () => {
    for (let seed = 0; seed < 50; seed++) {
      const count = 3 + (seed % 9);
      const rows = randomRows(count, seed);
      const slots = slotsUpTo(count);
      const shuffled = [...permutationOf(count, seed)];
      const again = rankUpdates(
        shuffled.map((i) => rows[i] as Row),
        shuffled.map((i) => slots[i] as number),
        options(rule, 3),
      );
      expect(again).toEqual(rankUpdates(rows, slots, options(rule, 3)));
    }
  });

  it('does not care what participants are called when nobody is tied', () => {
    for (let seed = 0; seed < 30; seed++) {
      const count = 4 + (seed % 6);
      const slots = slotsUpTo(count);
      const renamed = permutationOf(count, seed + 1);
      const quality = permutationOf(count, seed + 99);
      const noise = createRandom(seed);
      const table = slots.map(() => slots.map(() => noise.nextBelow(8) / 1000));
      const score = (rater: number, slot: number) =>
        Math.round(1000 * ((quality[slot] as number) + (table[rater]?.[slot] as number)));
      const plain = rankUpdates(rowsBy(slots, slots, score), slots, options(rule, 2));
      const back = (slot: number) => renamed.indexOf(slot);
      const other = rankUpdates(
        rowsBy(slots, slots, (rater, slot) => score(back(rater), back(slot))),
        slots,
        options(rule, 2),
      );
      expect([...other.selected].map(back).sort()).toEqual([...plain.selected].sort());
    }
  });

  it('never hurts an update by a rater who raises it to the top', () => {
    for (let seed = 0; seed < 200; seed++) {
      const count = 4 + (seed % 7);
      const slots = slotsUpTo(count);
      const random = createRandom(seed);
      const rows = rowsBy(slots, slots, () => random.nextBelow(60));
      const favourite = random.nextBelow(count);
      const believer = (favourite + 1) % count;
      const raised = rows.map((row) =>
        row.rater === believer ? { ...row, scores: new Map(row.scores).set(favourite, 900) } : row,
      );
      const before = rankUpdates(rows, slots, options(rule, 2)).order.indexOf(favourite);
      const after = rankUpdates(raised, slots, options(rule, 2)).order.indexOf(favourite);
      expect(after).toBeLessThanOrEqual(before);
    }
  });

  it('refuses a row that is not whole', () => {
    const slots = [0, 1, 2];
    const rows = rowsBy(slots, slots, () => 5);
    const broken: Row[] = [
      { rater: 0, weight: 1n, scores: new Map([[1, 5]]) },
      {
        rater: 0,
        weight: 0n,
        scores: new Map([
          [1, 5],
          [2, 5],
        ]),
      },
      {
        rater: 0,
        weight: 1n,
        scores: new Map([
          [1, 5],
          [2, 70_000],
        ]),
      },
      {
        rater: 0,
        weight: 1n,
        scores: new Map([
          [0, 5],
          [1, 5],
        ]),
      },
    ];
    for (const row of broken)
      expect(() => rankUpdates([...rows.slice(1), row], slots, options(rule, 1))).toThrow(
        expect.objectContaining({ code: 'COLLAB_ROWS_MALFORMED' }),
      );
  });

  it('never selects what most of the weight calls invalid, nor what nobody rated', () => {
    const slots = slotsUpTo(5);
    const score = (rater: number, slot: number) => (slot === 0 && rater > 1 ? INVALID_SCORE : 500 - slot);
    const ranking = rankUpdates(rowsBy(slots, slots, score), slots, options(rule, 5));
    expect(ranking.invalid).toEqual([0]);
    expect(ranking.selected).toEqual([1, 2, 3, 4]);
    expect(rankUpdates([], slots, options(rule, 2))).toMatchObject({ selected: [], invalid: slots });
  });
});

/** Liars put their friends first and honest updates last, in reverse. */
function liedAbout(count: number, liars: number, seed: number) {
  const slots = slotsUpTo(count);
  const random = createRandom(seed);
  const isLiar = (slot: number) => slot < liars;
  const honest = (slot: number) => (isLiar(slot) ? 100 : 40_000) + random.nextBelow(50);
  const rows = rowsBy(slots, slots, (rater, slot) =>
    isLiar(rater) ? (isLiar(slot) ? 65_534 : 65_000 - honest(slot)) : honest(slot),
  );
  return { slots, rows, isLiar };
}

describe('one more honest rater', () => {
  it('never hurts by the plain sum the update it puts first', () => {
    for (let seed = 0; seed < 200; seed++) {
      const count = 4 + (seed % 7);
      const slots = slotsUpTo(count);
      const random = createRandom(seed);
      const rows = rowsBy(slots, slotsUpTo(count + 5).slice(count), () => random.nextBelow(60));
      const favourite = random.nextBelow(count);
      const vote = rowsBy(slots, [count + 20], (_, slot) => (slot === favourite ? 900 : 60 - slot));
      const before = rankUpdates(rows, slots, options('borda', 2)).order.indexOf(favourite);
      const after = rankUpdates([...rows, ...vote], slots, options('borda', 2)).order.indexOf(favourite);
      expect(after).toBeLessThanOrEqual(before);
    }
  });

  it('never makes the median place of that update worse, so it can fall only behind what the vote lifts too', () => {
    const slots = slotsUpTo(4);
    const rows = rowsBy(slots, [10, 11, 12], (rater, slot) => (slot + rater) % 4);
    const vote = rowsBy(slots, [20], (_, slot) => 10 - slot);
    expect(rankUpdates([...rows, ...vote], slots, options('median-rank', 1)).selected).toEqual([0]);
  });
});

describe('what liars can do', () => {
  it('by median rank: nothing as long as fewer than half of the other raters lie', () => {
    for (let liars = 0; liars < 10; liars++) {
      const { slots, rows, isLiar } = liedAbout(21, liars, liars);
      const { selected } = rankUpdates(rows, slots, options('median-rank', 8));
      expect(selected.filter(isLiar)).toEqual([]);
    }
  });

  it('by trimmed rank: nothing as long as liars weigh no more than what is trimmed at each end', () => {
    for (let liars = 0; liars <= 6; liars++) {
      const { slots, rows, isLiar } = liedAbout(21, liars, liars);
      const { selected } = rankUpdates(rows, slots, options('trimmed-rank', 8, 3000));
      expect(selected.filter(isLiar)).toEqual([]);
    }
  });

  it('by the plain sum: enough of them take seats, which is why the other rules exist', () => {
    const { slots, rows, isLiar } = liedAbout(21, 10, 1);
    expect(rankUpdates(rows, slots, options('borda', 8)).selected.some(isLiar)).toBe(true);
  });

  it('with many small stakes against few large ones: no more than their weight', () => {
    const { slots, rows, isLiar } = liedAbout(21, 12, 3);
    const weighted = rows.map((row) => ({ ...row, weight: isLiar(row.rater) ? 1n : 10n }));
    for (const rule of ['median-rank', 'trimmed-rank'] as const)
      expect(rankUpdates(weighted, slots, options(rule, 6)).selected.filter(isLiar)).toEqual([]);
  });
});
