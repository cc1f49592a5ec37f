import { assertInvariant } from './errors.ts';

/**
 * A small, fast, seeded generator (xoshiro128** seeded through splitmix32) for data order, initial weights and
 * tests. The stream is part of what both sides of a job must repeat, so it never changes within a spec version.
 * Not for keys. Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2018.
 */
export interface RandomSource {
  /** Uniform 32-bit unsigned integer. */
  nextUint32(): number;
  /** Uniform in [0, 1) with 24 bits, exactly representable in float32. */
  nextFloat(): number;
  /** Uniform integer in [0, bound), without modulo bias; `bound` is 1 … 2^32. */
  nextBelow(bound: number): number;
}

function rotateLeft(x: number, k: number): number {
  return ((x << k) | (x >>> (32 - k))) >>> 0;
}

function scramble(x: number): number {
  let z = x >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b) >>> 0;
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35) >>> 0;
  return (z ^ (z >>> 16)) >>> 0;
}

/** The stream of the low 64 bits of `seed`; different seeds give different streams. */
export function createRandom(seed: bigint | number): RandomSource {
  let mix = Number(BigInt.asUintN(32, BigInt(seed))) >>> 0;
  const high = Number(BigInt.asUintN(32, BigInt(seed) >> 32n)) >>> 0;
  const nextSeed = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0;
    return scramble(scramble(mix) + high);
  };
  let a = nextSeed();
  let b = nextSeed();
  let c = nextSeed();
  let d = nextSeed() | 1;
  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const t = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ t) >>> 0;
    d = rotateLeft(d, 11);
    return result;
  };
  return {
    nextUint32,
    nextFloat: () => (nextUint32() >>> 8) / 0x1000000,
    nextBelow: (bound) => {
      assertInvariant(isBound(bound), 'a bound is an integer from 1 to 2^32', { bound });
      const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
      for (;;) {
        const value = nextUint32();
        if (value < limit) return value % bound;
      }
    },
  };
}

function isBound(bound: number): boolean {
  return Number.isInteger(bound) && bound >= 1 && bound <= 0x1_0000_0000;
}

/** Fisher–Yates over 0 … count-1: the same order for the same seed, everywhere. */
export function permutationOf(count: number, seed: bigint | number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  const random = createRandom(seed);
  for (let i = count - 1; i > 0; i--) {
    const j = random.nextBelow(i + 1);
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}
