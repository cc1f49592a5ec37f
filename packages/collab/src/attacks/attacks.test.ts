import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { drawNormal } from '../data/random-draws.ts';
import { squaredDistance } from '../rules/compare/aggregator.ts';
import { lengthOf } from '../rules/update-length.ts';
import { attackKinds, poisonedChanges } from './attack-kinds.ts';
import { statisticsOf } from './change-statistics.ts';
import { flipLabels } from './flip-labels.ts';
import { lieAboutRatings } from './lie-about-ratings.ts';
import { normalQuantile } from './normal-quantile.ts';
import {
  type AttackView,
  alie,
  flipSign,
  minMax,
  rideFree,
  sendNoise,
  turnInnerProduct,
} from './poisoned-changes.ts';

const SIZE = 200;
const random = createRandom(5);
const honest = Array.from({ length: 8 }, () =>
  Float32Array.from({ length: SIZE }, (_, i) => Math.sin(i) + 0.3 * drawNormal(random)),
);
const view = (more: Partial<AttackView> = {}): AttackView => ({
  honest,
  own: honest[0] as Float32Array,
  lastMove: new Float32Array(SIZE).fill(0.5),
  attackers: 2,
  random: createRandom(7),
  ...more,
});
const { mean, deviation } = statisticsOf(honest);
const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] as number), 0);

describe('poisoned changes', () => {
  it.each(attackKinds)('are finite, of the size of the model, and the same for the same seed: %s', (kind) => {
    const poison = poisonedChanges[kind];
    if (poison === undefined) {
      expect(kind).toBe('label-flip');
      return;
    }
    const change = poison(view());
    expect(change).toHaveLength(SIZE);
    expect(change.every(Number.isFinite)).toBe(true);
    expect(poison(view())).toEqual(change);
    expect(poison(view({ honest: honest.slice(0, 1) })).every(Number.isFinite)).toBe(true);
  });

  it('point against the honest ones: sign flip and inner-product manipulation', () => {
    expect(flipSign(view(), 2)).toEqual((honest[0] as Float32Array).map((value) => -2 * value));
    expect(product(turnInnerProduct(view()), mean)).toBeLessThan(0);
    expect(lengthOf(turnInnerProduct(view(), 0.5))).toBeCloseTo(0.5 * lengthOf(mean), 4);
  });

  it('are noise of the size asked for', () => {
    const usual = Math.sqrt(honest.reduce((sum, change) => sum + lengthOf(change) ** 2, 0) / honest.length);
    expect(lengthOf(sendNoise(view(), 3)) / usual).toBeGreaterThan(2.6);
    expect(lengthOf(sendNoise(view(), 3)) / usual).toBeLessThan(3.4);
  });

  it('stay within a little of the mean: ALIE', () => {
    // 10 participants, 2 attackers: s = 6 − 2 = 4 of 8 honest ones are needed, so z = Φ⁻¹(½) = 0.
    expect(squaredDistance(alie(view()), mean)).toBeLessThan(1e-6);
    const change = alie(view(), 1.5);
    for (const i of [0, 17, 199])
      expect(change[i]).toBeCloseTo((mean[i] as number) - 1.5 * (deviation[i] as number), 5);
  });

  it('are no further from an honest change than honest ones are from one another: min-max', () => {
    const change = minMax(view());
    const widest = Math.max(...honest.flatMap((a) => honest.map((b) => squaredDistance(a, b))));
    const furthest = Math.max(...honest.map((a) => squaredDistance(a, change)));
    expect(furthest).toBeLessThanOrEqual(widest * 1.0001);
    expect(furthest).toBeGreaterThan(widest * 0.98);
  });

  it('repeat what the last round did: free rider', () => {
    const change = rideFree(view(), 0.01);
    expect(change.reduce((sum, value) => sum + value, 0) / SIZE).toBeCloseTo(0.5, 1);
    expect(new Set(change).size).toBeGreaterThan(SIZE / 2);
  });
});

describe('flipped labels', () => {
  it('are the classes counted from the other end', () => {
    expect(flipLabels(BigInt64Array.of(0n, 3n, 9n), 10)).toEqual(BigInt64Array.of(9n, 6n, 0n));
  });
});

describe('the normal quantile', () => {
  it('is that of tables', () => {
    for (const [probability, x] of [
      [0.5, 0],
      [0.975, 1.959964],
      [0.1, -1.281552],
      [0.999, 3.090232],
    ] as const)
      expect(normalQuantile(probability)).toBeCloseTo(x, 5);
  });
});

describe('lying raters', () => {
  const found = new Map([
    [0, 60_000],
    [1, 10_000],
    [2, 30_000],
  ]);
  const lie = (kind: 'invert' | 'promote-friends' | 'random', seed = 1) =>
    lieAboutRatings(kind, found, new Set([1]), createRandom(seed));

  it('turn the order round', () => {
    const row = lie('invert');
    expect([...row.keys()].sort((a, b) => (row.get(b) as number) - (row.get(a) as number))).toEqual([
      1, 2, 0,
    ]);
  });

  it('put their friends first, and nobody beside them', () => {
    const row = lieAboutRatings(
      'promote-friends',
      new Map([...found, [3, 0]]),
      new Set([1]),
      createRandom(1),
    );
    for (const slot of [0, 2, 3]) expect(row.get(slot)).toBeLessThan(row.get(1) as number);
  });

  it('give anything, but no update the word for invalid', () => {
    expect(lie('random', 1)).not.toEqual(lie('random', 2));
    for (let seed = 0; seed < 50; seed++)
      for (const score of lie('random', seed).values()) expect(score).toBeLessThanOrEqual(65_534);
  });
});
