import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTrainingSegments, stepsOfSegment } from './training-segments.ts';

describe('training segments', () => {
  it('cover every step once, in order, with at least two steps each, so that each has an inside (J9)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.integer({ min: 2, max: 600 }),
        (steps, segmentSteps) => {
          const count = countTrainingSegments(steps, segmentSteps);
          let next = 0;
          for (let segment = 0; segment < count; segment++) {
            const { first, end } = stepsOfSegment(segment, { steps, segmentSteps });
            expect(first).toBe(next);
            expect(end - first).toBeGreaterThanOrEqual(2);
            expect(end - first).toBeLessThan(2 * segmentSteps);
            next = end;
          }
          expect(next).toBe(steps);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('refuse a part with fewer than two steps', () => {
    expect(() => countTrainingSegments(1, 4)).toThrow(expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }));
  });
});
