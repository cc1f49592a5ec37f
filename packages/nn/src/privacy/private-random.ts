import { randomFillSync } from 'node:crypto';

/** Fills an array with independent words, each of 32 evenly random bits. */
export type RandomWords = (words: Uint32Array) => void;

/** Words nobody can foretell, from the operating system's generator by way of OpenSSL. */
export const secureWords: RandomWords = (words) => {
  randomFillSync(words);
};

const WORD = 2 ** 32;
const BLOCK = 4_096;
/** Words of a pair of normal numbers. */
const PAIR = 4;

/** Rows of a Poisson sample: each of `rows` by itself with this probability, in their order. */
export function samplePoisson(rows: ArrayLike<number>, probability: number, random: RandomWords): number[] {
  const words = new Uint32Array(2 * rows.length);
  for (let from = 0; from < words.length; from += BLOCK) random(words.subarray(from, from + BLOCK));
  const sampled: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [high, low] = [words[2 * i] as number, words[2 * i + 1] as number];
    if ((high * 2 ** 21 + (low >>> 11)) / 2 ** 53 < probability) sampled.push(rows[i] as number);
  }
  return sampled;
}

/**
 * Adds a normal number of this deviation, rounded to a whole one, to every entry (Box & Muller, 1958, from 64 bits for
 * the length and 64 for the angle). No number lies further out than 9.5 deviations, which one in 10¹⁹ would.
 */
export function addWholeNoise(sums: Float64Array, deviation: number, random: RandomWords): void {
  const words = new Uint32Array(BLOCK);
  let at = BLOCK;
  for (let i = 0; i < sums.length; i += 2) {
    if (at === BLOCK) {
      random(words);
      at = 0;
    }
    const length = uniform(words, at);
    const angle = 2 * Math.PI * uniform(words, at + 2);
    at += PAIR;
    const radius = deviation * Math.sqrt(-2 * Math.log(length));
    sums[i] = (sums[i] as number) + Math.round(radius * Math.cos(angle));
    if (i + 1 < sums.length) sums[i + 1] = (sums[i + 1] as number) + Math.round(radius * Math.sin(angle));
  }
  words.fill(0);
}

/** In (0, 1], from two words. */
function uniform(words: Uint32Array, at: number): number {
  return ((words[at] as number) * WORD + (words[at + 1] as number) + 0.5) / (WORD * WORD);
}
