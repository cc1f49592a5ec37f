import { describe, expect, it } from 'vitest';
import { applyBestSet } from './apply-best-set.ts';
import type { Update } from './update.ts';

const base = Float32Array.of(1, 1);
const updateOf = (at: number, value: number): Update => ({
  size: 2,
  indices: Uint32Array.of(at),
  values: Float32Array.of(value),
});
const best = [
  { slot: 2, update: updateOf(0, 4) },
  { slot: 5, update: updateOf(1, 12) },
  { slot: 7, update: updateOf(1, 4) },
];
const never = (): never => {
  throw new Error('nobody needs points');
};

describe('the best set', () => {
  it('is averaged onto the parameters without asking for points', () => {
    expect([...applyBestSet(base, best.slice(0, 2), { aggregation: 'mean' }, never)]).toEqual([3, 7]);
  });

  it('is shortened to its median length where that was agreed', () => {
    const [first, second] = applyBestSet(base, best, { aggregation: 'mean', clipUpdates: 'median' }, never);
    expect(first).toBeCloseTo(1 + 4 / 3, 6);
    expect(second).toBeCloseTo(1 + 8 / 3, 6);
  });

  it('is weighed by the points of each slot where that was agreed', () => {
    const points = new Map([
      [2, 65_536n * 2n],
      [5, 0n],
    ]);
    expect([...applyBestSet(base, best.slice(0, 2), { aggregation: 'weighted' }, () => points)]).toEqual([
      4, 4,
    ]);
  });

  it('changes nothing when it is empty', () => {
    expect(applyBestSet(base, [], { aggregation: 'weighted' }, never)).toBe(base);
  });
});
