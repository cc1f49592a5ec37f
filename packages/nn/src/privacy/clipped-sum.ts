import type { TensorData } from '../graph/types.ts';
import { addWholeNoise, type RandomWords } from './private-random.ts';

/** Bits between the deviation of the noise and the unit in which gradients are counted. */
const UNIT_BITS = 26;
/** Takes rounding in the measured length away from the clip. */
const MARGIN = 1 - 2 ** -40;

/**
 * Σ over rows of g·min(1, C ÷ ‖g‖), plus Gaussian noise of deviation σ·C on every coordinate (Abadi et al., "Deep
 * learning with differential privacy", 2016). Everything is counted in whole multiples of one unit, a power of two:
 * gradients are cut towards zero, so that no row's share gets longer than C; noise is rounded. The result is what
 * rounding the sum with noise of full precision gives, and its last bits say nothing about the sum (Mironov, "On
 * significance of the least significant bits for differential privacy", 2012).
 */
export class ClippedSum {
  readonly #counts: Float64Array;
  readonly #clip: number;
  #unit = 1;
  #deviation = 1;

  constructor(size: number, clip: number) {
    this.#counts = new Float64Array(size);
    this.#clip = clip;
  }

  begin(noiseMultiplier: number): void {
    const deviation = noiseMultiplier * this.#clip;
    this.#unit = 2 ** (Math.floor(Math.log2(deviation)) - UNIT_BITS);
    this.#deviation = deviation / this.#unit;
    this.#counts.fill(0);
  }

  /** A gradient that is not finite counts as zero: to stop for one row would tell about it. */
  add(gradient: readonly TensorData[]): void {
    let squares = 0;
    for (const part of gradient as readonly Float32Array[])
      for (let i = 0; i < part.length; i++) squares += (part[i] as number) * (part[i] as number);
    if (!Number.isFinite(squares)) return;
    const factor = (Math.min(1, this.#clip / Math.sqrt(squares)) * MARGIN) / this.#unit;
    const counts = this.#counts;
    let at = 0;
    for (const part of gradient as readonly Float32Array[])
      for (let i = 0; i < part.length; i++, at++)
        counts[at] = (counts[at] as number) + Math.trunc((part[i] as number) * factor);
  }

  addNoise(random: RandomWords): void {
    addWholeNoise(this.#counts, this.#deviation, random);
  }

  /** Writes the sum, multiplied with a factor, and forgets it. */
  writeTo(parts: readonly TensorData[], factor: number): void {
    const scale = this.#unit * factor;
    let at = 0;
    for (const part of parts as readonly Float32Array[])
      for (let i = 0; i < part.length; i++) part[i] = (this.#counts[at++] as number) * scale + 0;
    this.#counts.fill(0);
  }
}
