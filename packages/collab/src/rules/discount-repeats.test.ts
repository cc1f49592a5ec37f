import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountedRepeats } from './discount-repeats.ts';

const judged = (repeats: readonly boolean[]) =>
  new Map(repeats.map((each, slot) => [slot, { score: 100, repeats: each }]));

describe('discounting repetitions', () => {
  it('takes every repetition while they are fewer than half', () => {
    expect(discountedRepeats(judged([true, false, true, false, false]))).toEqual([0, 2]);
    expect(discountedRepeats(judged([false, false]))).toEqual([]);
  });

  it('takes none when half or more repeat, so that an honest majority on a straight way is rated', () => {
    expect(discountedRepeats(judged([true, false]))).toEqual([]);
    expect(discountedRepeats(judged([true, true, true]))).toEqual([]);
  });

  it('never takes what does not repeat, nor half of the updates', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 64 }), (repeats) => {
        const taken = discountedRepeats(judged(repeats));
        expect(taken.every((slot) => repeats[slot])).toBe(true);
        expect(2 * taken.length).toBeLessThan(Math.max(1, repeats.length));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
