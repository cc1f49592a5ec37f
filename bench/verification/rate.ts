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
  const low = toMillionths(Math.max(0, middle - half));
  const high = toMillionths(Math.min(1, middle + half));
  return { trials, found, rate, low, high, expected };
}

function toMillionths(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
