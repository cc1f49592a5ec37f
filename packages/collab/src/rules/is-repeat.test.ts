import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_ENTRIES, isRepeat } from './is-repeat.ts';
import type { Update } from './update.ts';

const SIZE = FEWEST_ENTRIES;
/** As many entries as it takes; those not given are 0. */
const padded = (values: readonly number[]): Float32Array => {
  const all = new Float32Array(SIZE);
  all.set(values);
  return all;
};
const updateOf = (values: readonly number[]): Update => ({
  size: SIZE,
  indices: Uint32Array.from({ length: SIZE }, (_, i) => i),
  values: padded(values),
});
const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: SIZE, maxLength: SIZE });

describe('an update that repeats the last round', () => {
  it('is found at any length, and not when it points the other way', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, times) => {
        fc.pre(values.some((value) => value !== 0));
        const move = Float32Array.from(values);
        expect(isRepeat(updateOf(values.map((value) => value * times)), move, 0.99)).toBe(true);
        expect(isRepeat(updateOf(values.map((value) => -value * times)), move, 0.01)).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is found when only a part of it is sent', () => {
    const move = Float32Array.from({ length: 2 * SIZE }, (_, i) => (i % 2 === 0 ? i - 50 : 1_000));
    const indices = Uint32Array.from({ length: SIZE }, (_, i) => 2 * i);
    const values = Float32Array.from(indices, (i) => (i - 50) / 3);
    const part = { size: 2 * SIZE, indices, values };
    expect(isRepeat(part, move, 0.99)).toBe(true);
    expect(isRepeat({ ...part, values: values.toReversed() }, move, 0.1)).toBe(false);
  });

  it('is not looked for among fewer entries than can tell', () => {
    const values = Float32Array.from({ length: SIZE - 1 }, (_, i) => i + 1);
    const few = { size: SIZE, indices: Uint32Array.from(values.keys()), values };
    expect(isRepeat(few, padded([...values]), 0.5)).toBe(false);
  });

  it('is none when the last round changed nothing, or nothing where the update has entries', () => {
    expect(isRepeat(updateOf([1, 2, 3]), new Float32Array(SIZE), 0.5)).toBe(false);
    expect(isRepeat(updateOf([1, 2]), padded([0, 0, 1, 1]), 0.5)).toBe(false);
  });

  it('is one at exactly the cosine above the limit and not at the limit', () => {
    const move = padded([1]);
    const update = updateOf([3, 4]);
    expect([isRepeat(update, move, 0.6), isRepeat(update, move, 0.59)]).toEqual([false, true]);
  });

  it('refuses an update of another model', () => {
    expect(() => isRepeat(updateOf([1]), new Float32Array(SIZE + 1), 0.5)).toThrow(
      expect.objectContaining({ code: 'COLLAB_AGGREGATE_IMPOSSIBLE' }),
    );
  });
});
