import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GWEI, minimumPrice, rewardOf, splitPrice } from './pricing.ts';

const gwei = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const difficulties = fc.array(fc.bigInt({ min: 1n, max: 1n << 40n }), { minLength: 1, maxLength: 40 });
const bps = fc.integer({ min: 0, max: 10_000 });
const size = fc.integer({ min: 1, max: 7 });
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('splitPrice', () => {
  it('pays and refunds the price exactly, never more (J13)', () => {
    fc.assert(
      fc.property(gwei, difficulties, bps, size, (whole, parts, endorserShareBps, committeeSize) => {
        const terms = { price: whole * GWEI, totalDifficulty: sum(parts), endorserShareBps, committeeSize };
        const { rewards, refund } = splitPrice(terms, parts);
        const paid = sum(rewards.map(({ worker, endorser }) => worker + endorser * BigInt(committeeSize)));
        expect(paid + refund).toBe(terms.price);
        expect(refund).toBeGreaterThanOrEqual(0n);
        expect(refund).toBeLessThanOrEqual(BigInt(parts.length * (committeeSize + 1)) * GWEI);
        for (const { worker, endorser, kept } of rewards) {
          expect(worker % GWEI).toBe(0n);
          expect(endorser % GWEI).toBe(0n);
          expect(kept).toBeGreaterThanOrEqual(0n);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('rewardOf', () => {
  const terms = { price: 1000n * GWEI, totalDifficulty: 100n, endorserShareBps: 2000, committeeSize: 3 };

  it('follows difficulty, and keeps the share of empty or rejecting seats', () => {
    expect(rewardOf(terms, 10n, 3)).toEqual({ worker: 80n * GWEI, endorser: 6n * GWEI, kept: 2n * GWEI });
    expect(rewardOf(terms, 10n, 2)).toEqual({ worker: 80n * GWEI, endorser: 6n * GWEI, kept: 8n * GWEI });
    expect(rewardOf(terms, 20n, 3).worker).toBe(160n * GWEI);
  });

  it('never pays less for more difficulty', () => {
    fc.assert(
      fc.property(
        gwei,
        fc.bigInt({ min: 1n, max: 1n << 40n }),
        bps,
        size,
        (whole, difficulty, endorserShareBps, committeeSize) => {
          const own = { price: whole * GWEI, totalDifficulty: 1n << 42n, endorserShareBps, committeeSize };
          const [less, more] = [rewardOf(own, difficulty, 0), rewardOf(own, difficulty + 1n, 0)];
          expect(more.worker).toBeGreaterThanOrEqual(less.worker);
          expect(more.endorser).toBeGreaterThanOrEqual(less.endorser);
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('minimumPrice', () => {
  it('is enough for a gwei to everybody with a share, and for the contract; one gwei less is not', () => {
    fc.assert(
      fc.property(difficulties, bps, size, (parts, endorserShareBps, committeeSize) => {
        const totalDifficulty = sum(parts);
        const leastDifficulty = parts.reduce((least, part) => (part < least ? part : least));
        const least = minimumPrice({ totalDifficulty, endorserShareBps, committeeSize, leastDifficulty });
        const isEnough = (price: bigint) => {
          const { worker, endorser } = rewardOf(
            { price, totalDifficulty, endorserShareBps, committeeSize },
            leastDifficulty,
            0,
          );
          return (endorserShareBps === 10_000 || worker > 0n) && (endorserShareBps === 0 || endorser > 0n);
        };
        expect(least % GWEI).toBe(0n);
        expect(least).toBeGreaterThanOrEqual(BigInt(parts.length * (committeeSize + 1)) * GWEI);
        expect(isEnough(least)).toBe(true);
        if (endorserShareBps > 0 && endorserShareBps < 10_000) expect(isEnough(least - GWEI)).toBe(false);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
