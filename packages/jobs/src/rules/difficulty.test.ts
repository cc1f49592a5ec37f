import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficultyOf, REFERENCE_MEMORY_BYTES } from './difficulty.ts';

describe('difficultyOf', () => {
  it('counts millions of operations, weighted by memory, rounded up', () => {
    expect(difficultyOf({ flops: 0, memoryBytes: 0 })).toBe(1n);
    expect(difficultyOf({ flops: 1_000_000, memoryBytes: 0 })).toBe(1n);
    expect(difficultyOf({ flops: 1_000_000, memoryBytes: 1 })).toBe(2n);
    expect(difficultyOf({ flops: 5_000_000, memoryBytes: REFERENCE_MEMORY_BYTES })).toBe(10n);
    expect(difficultyOf({ flops: 10n ** 18n, memoryBytes: REFERENCE_MEMORY_BYTES / 2 })).toBe(
      15n * 10n ** 11n,
    );
  });

  it('never falls when work or memory grows', () => {
    const count = fc.bigInt({ min: 0n, max: 1n << 60n });
    fc.assert(
      fc.property(count, count, count, (flops, more, memory) => {
        const memoryBytes = memory >> 20n;
        expect(difficultyOf({ flops: flops + more, memoryBytes })).toBeGreaterThanOrEqual(
          difficultyOf({ flops, memoryBytes }),
        );
        expect(difficultyOf({ flops, memoryBytes: memoryBytes + (more >> 30n) })).toBeGreaterThanOrEqual(
          difficultyOf({ flops, memoryBytes }),
        );
      }),
      { seed: 1 },
    );
  });

  it('refuses what is no count and what does not fit 64 bits', () => {
    for (const flops of [-1, Number.NaN, Number.POSITIVE_INFINITY, -1n, 1n << 90n]) {
      expect(() => difficultyOf({ flops, memoryBytes: 0 })).toThrow(
        expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
      );
    }
  });
});
