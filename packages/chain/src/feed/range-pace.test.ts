import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangePace } from './range-pace.ts';

describe('RangePace', () => {
  it('covers every block once, in order, whatever limit a node has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 300 }), (maxRange, limit) => {
        const pace = new RangePace(maxRange);
        let next = 10;
        for (let asked = 0; next <= 3000; asked++) {
          expect(asked).toBeLessThan(12_000);
          const end = pace.endOf(next, 3000);
          expect(end).toBeGreaterThanOrEqual(next);
          expect(end).toBeLessThanOrEqual(Math.min(3000, next + maxRange - 1));
          if (end - next + 1 > limit) expect(pace.refused(end - next + 1)).toBe(true);
          else {
            pace.accepted();
            next = end + 1;
          }
        }
        expect(next).toBe(3001);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('says so when a single block is too much', () => {
    expect(new RangePace(8).refused(1)).toBe(false);
  });
});
