import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratedCandidate } from './rated-candidate.ts';
import { applyUpdate, type Update } from './update.ts';
import { clipToMedian, lengthOf, medianLength } from './update-length.ts';

const updateOf = (values: readonly number[]): Update => ({
  size: 6,
  indices: Uint32Array.from(values.keys()),
  values: Float32Array.from(values),
});

describe('what an update is rated by', () => {
  const model = Float32Array.of(1, 2, 3, 4, 5, 6);

  it('is the update applied whole at a step of 1', () => {
    const update = updateOf([0.1, -7, 1e-8]);
    expect(ratedCandidate(model, update, 1)).toEqual(applyUpdate(model, update));
  });

  it('is a share of it at a smaller step, and leaves the model alone', () => {
    const candidate = ratedCandidate(model, { ...updateOf([8, -4]), indices: Uint32Array.of(1, 5) }, 0.25);
    expect(candidate).toEqual(Float32Array.of(1, 4, 3, 4, 5, 5));
    expect(model).toEqual(Float32Array.of(1, 2, 3, 4, 5, 6));
  });

  it('refuses an update of another model', () => {
    expect(() => ratedCandidate(model, { ...updateOf([1]), size: 7 }, 1)).toThrow(
      expect.objectContaining({ code: 'COLLAB_AGGREGATE_IMPOSSIBLE' }),
    );
  });
});

describe('the median length', () => {
  it('is the lower of the two in the middle, and 0 of none', () => {
    expect(medianLength([3, 1, 2])).toBe(2);
    expect(medianLength([10, 4, 1, 3])).toBe(3);
    expect(medianLength([7, 5])).toBe(5);
    expect(medianLength([])).toBe(0);
  });
});

describe('shortened updates', () => {
  it('are never longer than the median, keep their direction, and the short ones stay as they are', () => {
    // below 2^-126 a float32 has too few digits left to be shortened by a little
    const value = fc.float({ noNaN: true, min: -1000, max: 1000 }).map((x) => (Math.abs(x) < 1e-30 ? 0 : x));
    const values = fc.array(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 9 }), (lists) => {
        const updates = lists.map(updateOf);
        const limit = medianLength(updates.map((update) => lengthOf(update.values)));
        clipToMedian(updates).forEach((clipped, i) => {
          const update = updates[i] as Update;
          const length = lengthOf(update.values);
          expect(lengthOf(clipped.values)).toBeLessThanOrEqual(limit * 1.00001);
          if (length <= limit) expect(clipped).toBe(update);
          else
            clipped.values.forEach((value, k) => {
              expect(value).toBeCloseTo(((update.values[k] as number) * limit) / length, 2);
            });
        });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('bound what a minority of giants does to the mean', () => {
    const clipped = clipToMedian([updateOf([1]), updateOf([1e30]), updateOf([1.5])]);
    expect(clipped.map(({ values }) => values[0])).toEqual([1, 1.5, 1.5]);
  });
});
