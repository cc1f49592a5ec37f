import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, permutationOf } from './random.ts';

const MASK = 0xffff_ffffn;
const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & MASK;

/** xoshiro128** as published, in big integers. */
function* referenceStream(state: readonly bigint[]): Generator<number> {
  let [a = 0n, b = 0n, c = 0n, d = 0n] = state;
  for (;;) {
    yield Number((rotate((b * 5n) & MASK, 7n) * 9n) & MASK);
    const t = (b << 9n) & MASK;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11n);
  }
}

function referenceSeed(seed: bigint): bigint[] {
  const scramble = (x: bigint): bigint => {
    let z = ((x ^ (x >> 16n)) * 0x85ebca6bn) & MASK;
    z = ((z ^ (z >> 13n)) * 0xc2b2ae35n) & MASK;
    return z ^ (z >> 16n);
  };
  const low = BigInt.asUintN(32, seed);
  const high = BigInt.asUintN(32, seed >> 32n);
  const words = [1n, 2n, 3n, 4n].map((i) =>
    scramble((scramble((low + i * 0x9e3779b9n) & MASK) + high) & MASK),
  );
  return words.with(3, (words[3] ?? 0n) | 1n);
}

const take = (stream: Generator<number>, count: number) =>
  Array.from({ length: count }, () => stream.next().value);

describe('the seeded generator', () => {
  it('is xoshiro128** (published start of the state 1, 2, 3, 4)', () => {
    expect(take(referenceStream([1n, 2n, 3n, 4n]), 4)).toEqual([11520, 0, 5927040, 70819200]);
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (seed) => {
        const random = createRandom(seed);
        const own = Array.from({ length: 20 }, () => random.nextUint32());
        expect(own).toEqual(take(referenceStream(referenceSeed(seed)), 20));
      }),
    );
  });

  it('gives the stream it has always given', () => {
    const starts = [0n, 1n, 0x1234_5678_9abc_def0n, -1n].map((seed) => createRandom(seed).nextUint32());
    expect(starts).toEqual([583574135, 3744230918, 169059122, 2874476820]);
    expect([...permutationOf(10, 7)]).toEqual([1, 6, 3, 2, 9, 5, 4, 7, 8, 0]);
  });

  it('gives different streams for different seeds', () => {
    const twin = 0x8000_0000_8000_0000n;
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), fc.bigInt(0n, 2n ** 64n - 1n), (seed, other) => {
        for (const partner of [other, seed ^ twin, seed ^ 1n, seed ^ (1n << 32n)]) {
          fc.pre(partner !== seed);
          const [a, b] = [createRandom(seed), createRandom(partner)];
          const differs = Array.from({ length: 4 }, () => a.nextUint32() !== b.nextUint32());
          expect(differs).toContain(true);
        }
      }),
    );
  });

  it('gives fractions in [0, 1) that float32 holds exactly', () => {
    const random = createRandom(3);
    let sum = 0;
    for (let i = 0; i < 10_000; i++) {
      const value = random.nextFloat();
      expect(value >= 0 && value < 1 && Math.fround(value) === value).toBe(true);
      sum += value;
    }
    expect(Math.abs(sum / 10_000 - 0.5)).toBeLessThan(0.015);
  });

  it('draws every value below a bound equally often', () => {
    const random = createRandom(11);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) {
      const value = random.nextBelow(7);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(chiSquare(counts, 10_000)).toBeLessThan(22.5);
  });

  it('accepts bounds from 1 to 2^32 and refuses others instead of searching forever', () => {
    const random = createRandom(1);
    expect(random.nextBelow(1)).toBe(0);
    expect(random.nextBelow(2 ** 32)).toBeLessThan(2 ** 32);
    for (const bound of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) {
      expect(() => random.nextBelow(bound)).toThrow(
        expect.objectContaining({ code: 'CORE_INVARIANT_BROKEN' }),
      );
    }
  });
});

describe('a permutation', () => {
  it('contains every index once and repeats for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.bigInt(0n, 2n ** 64n), (count, seed) => {
        const order = permutationOf(count, seed);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(permutationOf(count, seed)).toEqual(order);
      }),
    );
  });

  it('takes all 24 orders of 4 equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed++) {
      const order = permutationOf(4, seed).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(chiSquare([...counts.values()], 1_000)).toBeLessThan(49.7);
  });
});

/** Bounds above are the 0.999 quantiles for 6 and 23 degrees of freedom. */
function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
