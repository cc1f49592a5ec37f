import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { ClippedSum } from './clipped-sum.ts';
import { addWholeNoise, type RandomWords, samplePoisson, secureWords } from './private-random.ts';

function seededWords(seed: number): RandomWords {
  const random = createRandom(seed);
  return (words) => {
    for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
  };
}

function moments(values: Float64Array) {
  const mean = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length;
  return [mean(1), mean(2), mean(3), mean(4)] as const;
}

describe('noise', () => {
  it.each([
    ['seeded', seededWords(1)],
    ['secure', secureWords],
  ] as const)('is Gaussian and whole: %s', (_, random) => {
    const values = new Float64Array(200_001);
    addWholeNoise(values, 1_000, random);
    expect(values.every(Number.isInteger)).toBe(true);
    const [mean, square, cube, fourth] = moments(values.map((value) => value / 1_000));
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(Math.abs(square - 1)).toBeLessThan(0.02);
    expect(Math.abs(cube)).toBeLessThan(0.06);
    expect(Math.abs(fourth - 3)).toBeLessThan(0.15);
    for (const [z, share] of [
      [1, 0.158655],
      [2, 0.02275],
      [3, 0.00135],
    ] as const) {
      const above = values.filter((value) => value > z * 1_000).length / values.length;
      expect(Math.abs(above - share)).toBeLessThan(6 * Math.sqrt(share / values.length));
    }
  });

  it('of neighbours goes not together', () => {
    const values = new Float64Array(200_000);
    addWholeNoise(values, 1_000, seededWords(2));
    const products = values.subarray(1).map((value, i) => (value * (values[i] as number)) / 1e6);
    expect(Math.abs(moments(products)[0])).toBeLessThan(0.015);
  });
});

describe('a sample', () => {
  const rows = Uint32Array.from({ length: 1_000 }, (_, i) => 3 * i);

  it('has every row by itself with the probability asked for', () => {
    const random = seededWords(3);
    const sizes = Array.from({ length: 400 }, () => samplePoisson(rows, 0.1, random).length);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const variance = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length;
    expect(Math.abs(mean - 100)).toBeLessThan(2);
    expect(Math.abs(variance - 90)).toBeLessThan(25);
  });

  it('is everything at probability 1 and nothing at 0', () => {
    expect(samplePoisson(rows, 1, secureWords)).toEqual([...rows]);
    expect(samplePoisson(rows, 0, secureWords)).toEqual([]);
  });
});

describe('a clipped sum', () => {
  const silent: RandomWords = (words) => words.fill(0xffff_ffff);
  const sumOf = (gradients: readonly (readonly number[])[], clip: number, random = silent) => {
    const sum = new ClippedSum(3, clip);
    sum.begin(1);
    for (const gradient of gradients)
      sum.add([Float32Array.from(gradient.slice(0, 1)), Float32Array.from(gradient.slice(1))]);
    sum.addNoise(random);
    const out = [new Float32Array(1), new Float32Array(2)];
    sum.writeTo(out, 1);
    return out.flatMap((part) => [...part]);
  };

  it('cuts what is longer than the clip over all parameters together, and leaves the rest', () => {
    const [a = 0, b = 0, c = 0] = sumOf([[0, 3, 4]], 2.5);
    expect([a, b, c].map((value) => Number(value.toFixed(6)))).toEqual([0, 1.5, 2]);
    expect(Math.hypot(a, b, c)).toBeLessThanOrEqual(2.5);
    expect(sumOf([[0.5, -0.25, 0]], 2.5).map((value) => Number(value.toFixed(6)))).toEqual([0.5, -0.25, 0]);
  });

  it('never changes by more than the clip through one row', () => {
    const random = createRandom(5);
    const rows = Array.from({ length: 40 }, () => [0, 1, 2].map(() => 20 * (random.nextFloat() - 0.5)));
    const all = sumOf(rows, 1);
    rows.forEach((_, i) => {
      const without = sumOf(rows.toSpliced(i, 1), 1);
      expect(Math.hypot(...all.map((value, k) => value - (without[k] as number)))).toBeLessThanOrEqual(
        1 + 1e-5,
      );
    });
  });

  it('passes over a row whose gradient is not finite', () => {
    expect(
      sumOf(
        [
          [Number.NaN, 0, 0],
          [0, Number.POSITIVE_INFINITY, 1],
          [1, 0, 0],
        ],
        2,
      ),
    ).toEqual(sumOf([[1, 0, 0]], 2));
  });

  it('has noise of the multiplier times the clip', () => {
    const values = Array.from({ length: 3_000 }, (_, i) => sumOf([], 4, seededWords(i))).flat();
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(Math.abs(square / 16 - 1)).toBeLessThan(0.08);
  });

  it('lies on the same grid whatever the rows are, so that low bits tell nothing', () => {
    const unit = 2 ** -26;
    for (const value of sumOf([[0.1, 1 / 3, Math.PI]], 1, seededWords(1)).slice(0, 1))
      expect(Number.isInteger(value / unit)).toBe(true);
  });
});
