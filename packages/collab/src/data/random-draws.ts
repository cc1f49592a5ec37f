import type { RandomSource } from '@plexus/core';

/** A draw from the standard normal distribution (Box & Muller, 1958). */
export function drawNormal(random: RandomSource): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.nextFloat()));
  return radius * Math.cos(2 * Math.PI * random.nextFloat());
}

/** A draw from the gamma distribution with this shape, above 0, and scale 1 (Marsaglia & Tsang, 2000). */
export function drawGamma(random: RandomSource, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.nextFloat()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.nextFloat()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares that add up to 1, from the symmetric Dirichlet distribution: the smaller `alpha`, the more unequal. */
export function drawShares(random: RandomSource, count: number, alpha: number): readonly number[] {
  const draws = Array.from({ length: count }, () => drawGamma(random, alpha));
  const sum = draws.reduce((total, draw) => total + draw, 0);
  return sum > 0 ? draws.map((draw) => draw / sum) : draws.map(() => 1 / count);
}
