/** A measured share with its 95 % interval (Wilson's score, 1927), and what the formula says. */
export type Rate = {
  readonly trials: number;
  readonly found: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly expected: number;
};

const Z = 1.959964;

export function rateOf(found: number, trials: number, expected: number): Rate {
  const rate = found / trials;
  const scale = 1 + Z ** 2 / trials;
  const middle = (rate + Z ** 2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((rate * (1 - rate)) / trials + Z ** 2 / (4 * trials ** 2));
  return { trials, found, rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half), expected };
}
