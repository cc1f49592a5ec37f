const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TERMS = 18;

/**
 * e^x from additions, products and quotients alone, which IEEE 754 rounds exactly: the same bits on every machine, where
 * `Math.exp` promises none. Right to about 1 in 10^15. x = k·ln 2 + r with |r| ≤ ln 2 / 2; Taylor series of e^r.
 */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let power = 1;
  for (let n = TERMS; n > 0; n--) power = 1 + (r / n) * power;
  const step = k < 0 ? 0.5 : 2;
  for (let i = Math.abs(k); i > 0; i--) power *= step;
  return power;
}
