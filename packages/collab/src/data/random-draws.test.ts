import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { drawGamma, drawNormal, drawShares } from './random-draws.ts';

const moments = (values: readonly number[]): readonly [mean: number, variance: number] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length];
};

describe('random draws', () => {
  it('have the mean and variance of their distribution', () => {
    const random = createRandom(1);
    const normal = moments(Array.from({ length: 20_000 }, () => drawNormal(random)));
    expect(normal[0]).toBeCloseTo(0, 1);
    expect(normal[1]).toBeCloseTo(1, 1);
    for (const shape of [0.3, 1, 5]) {
      const [mean, variance] = moments(Array.from({ length: 20_000 }, () => drawGamma(random, shape)));
      expect(Math.abs(mean - shape) / shape).toBeLessThan(0.05);
      expect(Math.abs(variance - shape) / shape).toBeLessThan(0.12);
    }
  });

  it('are shares that add up to 1, also where all draws vanish', () => {
    for (const alpha of [1e-9, 0.5, 100]) {
      const shares = drawShares(createRandom(2), 8, alpha);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }
  });
});
