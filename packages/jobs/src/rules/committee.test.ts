import { type Address, bytesToHex, type Hash, keccak, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommitteeTerms,
  committeeThreshold,
  endorserTicket,
  isPlaceFree,
  SEAT_PLACES,
  sampleSegments,
  seatedFromAge,
  strataOf,
} from './committee.ts';
import { disputeSeed, drawSeed } from './seeds.ts';

const addressOf = (number: number): Address => bytesToHex(uintToBytes(number + 1, 20));
const seedOf = (number: number): Hash => keccak(uintToBytes(number, 32));
const terms: CommitteeTerms = {
  stake: 10n,
  totalStake: 100n,
  stakeCapBps: 2000,
  committeeSize: 3,
  rampBlocks: 4,
};

describe('seatedFromAge', () => {
  it('is exactly the first age whose threshold the ticket stays under', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.bigInt({ min: 10n ** 18n, max: 10n ** 24n }),
        fc.bigInt({ min: 0n, max: 10n ** 25n }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 255 }),
        (number, stake, others, committeeSize, rampBlocks) => {
          const own = { stake, totalStake: stake + others, stakeCapBps: 10_000, committeeSize, rampBlocks };
          const seed = seedOf(number);
          const age = seatedFromAge(seed, addressOf(number), own);
          const ticket = endorserTicket(seed, addressOf(number));
          expect(ticket < committeeThreshold({ ...own, age })).toBe(true);
          if (age > 0) expect(ticket < committeeThreshold({ ...own, age: age - 1 })).toBe(false);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('seats nobody without stake, at any age', () => {
    expect(seatedFromAge(seedOf(1), addressOf(1), { ...terms, stake: 0n })).toBe(Number.POSITIVE_INFINITY);
    expect(committeeThreshold({ ...terms, stake: 0n, age: 1e6 })).toBe(0n);
    expect(committeeThreshold({ ...terms, age: -1 })).toBe(0n);
  });

  it('draws in proportion to capped stake, within five standard deviations', () => {
    const stakes = [2n, 5n, 10n, 20n, 63n];
    const draws = 5000;
    stakes.forEach((stake, endorser) => {
      const own = { ...terms, stake };
      const p = (3 * Number(stake < 20n ? stake : 20n)) / 100;
      let seated = 0;
      for (let i = 0; i < draws; i++) if (seatedFromAge(seedOf(i), addressOf(endorser), own) === 0) seated++;
      expect(Math.abs(seated - draws * p)).toBeLessThan(5 * Math.sqrt(draws * p * (1 - p)));
    });
  });

  it('draws each of two endorsers independently of the other', () => {
    const own = { ...terms, stake: 15n };
    const draws = 5000;
    let both = 0;
    for (let i = 0; i < draws; i++) {
      const seats = [0, 1].map((endorser) => seatedFromAge(seedOf(i), addressOf(endorser), own));
      if (seats.every((age) => age === 0)) both++;
    }
    const p = 0.45 ** 2;
    expect(Math.abs(both - draws * p)).toBeLessThan(5 * Math.sqrt(draws * p * (1 - p)));
  });
});

describe('isPlaceFree', () => {
  it('refuses whoever is seated, and one other endorser in 32', () => {
    const seed = seedOf(3);
    let clashes = 0;
    const others = 6000;
    for (let i = 0; i < others; i++) if (!isPlaceFree(seed, addressOf(i + 1), [addressOf(0)])) clashes++;
    expect(isPlaceFree(seed, addressOf(0), [addressOf(0)])).toBe(false);
    expect(isPlaceFree(seed, addressOf(0), [])).toBe(true);
    expect(Math.abs(clashes - others / SEAT_PLACES)).toBeLessThan(5 * Math.sqrt(others / SEAT_PLACES));
  });
});

describe('sampleSegments', () => {
  it('names distinct segments in range, ascending, one a stratum (J9)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(1e6),
        (segments, samples, number) => {
          const chosen = sampleSegments(seedOf(number), addressOf(number), segments, samples);
          expect(chosen).toHaveLength(Math.min(samples, segments));
          const strata = strataOf(segments, samples);
          chosen.forEach((segment, i) => {
            const stratum = strata[i] ?? { from: 0, size: 0 };
            expect(segment).toBeGreaterThanOrEqual(stratum.from);
            expect(segment).toBeLessThan(stratum.from + stratum.size);
          });
          expect(strata.reduce((sum, { size }) => sum + size, 0)).toBe(segments);
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });

  it('repeats everything when there are no more segments than samples', () => {
    expect(sampleSegments(seedOf(1), addressOf(1), 5, 15)).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives every segment of a stratum the same chance, within five standard deviations', () => {
    const [segments, samples, draws] = [47, 6, 6000];
    const hits = new Array<number>(segments).fill(0);
    for (let i = 0; i < draws; i++) {
      for (const segment of sampleSegments(seedOf(i), addressOf(i % 7), segments, samples))
        hits[segment] = (hits[segment] ?? 0) + 1;
    }
    for (const { from, size } of strataOf(segments, samples)) {
      for (let segment = from; segment < from + size; segment++) {
        const mean = draws / size;
        expect(Math.abs((hits[segment] ?? 0) - mean)).toBeLessThan(5 * Math.sqrt(mean * (1 - 1 / size)));
      }
    }
  });

  it('differs between endorsers and between draws', () => {
    const chosen = sampleSegments(seedOf(1), addressOf(1), 1000, 10);
    expect(sampleSegments(seedOf(1), addressOf(2), 1000, 10)).not.toEqual(chosen);
    expect(sampleSegments(seedOf(2), addressOf(1), 1000, 10)).not.toEqual(chosen);
  });
});

describe('drawSeed', () => {
  it('differs for every block, job, sub-task, attempt and dispute round', () => {
    const base = { blockHash: seedOf(1), jobId: 1n, index: 2, attempt: 0 };
    const seeds = [
      drawSeed(base),
      drawSeed({ ...base, blockHash: seedOf(2) }),
      drawSeed({ ...base, jobId: 2n }),
      drawSeed({ ...base, index: 3 }),
      drawSeed({ ...base, attempt: 1 }),
      disputeSeed({ ...base, round: 0 }),
      disputeSeed({ ...base, round: 1 }),
    ];
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
