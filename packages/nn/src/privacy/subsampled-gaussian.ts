import { NnError } from '../errors.ts';

/** One use of data after the other, each by the same mechanism: `steps` sums of sampled, clipped gradients with noise. */
export type PrivateSteps = {
  readonly steps: number;
  /** q: the probability with which each row is in a step. */
  readonly samplingRate: number;
  /** σ: the noise's deviation divided by the length to which the gradient of a row is clipped. */
  readonly noiseMultiplier: number;
};

/** Deviations beyond which the integrand counts as nothing: e^(−10² ÷ 2) < 10⁻²¹. */
const REACH = 10;
const POINTS_PER_SCALE = 4;

/**
 * Rényi divergence ε(α), in nats, of one step: the Gaussian mechanism on a Poisson sample, for neighbours that differ by
 * one row added or removed. Mironov, Talwar & Zhang, "Rényi differential privacy of the sampled Gaussian mechanism",
 * 2019: ε(α) = ln A ÷ (α − 1) with A = E over z ~ N(0, σ²) of ((1 − q) + q·exp((2z − 1) ÷ 2σ²))^α.
 * Whole orders use their closed sum (3.3), others the integral. Throws `NN_SPEC_INVALID`.
 */
export function renyiOfStep(
  { samplingRate: q, noiseMultiplier: sigma }: Omit<PrivateSteps, 'steps'>,
  order: number,
): number {
  assertPrivacyNumber('samplingRate', q, q >= 0 && q <= 1, 'a probability from 0 to 1');
  assertPrivacyNumber('noiseMultiplier', sigma, sigma > 0, 'a number above 0');
  assertPrivacyNumber('order', order, order > 1, 'a number above 1');
  if (q === 0) return 0;
  if (q === 1) return order / (2 * sigma * sigma);
  const logMoment = Number.isInteger(order)
    ? closedLogMoment(q, sigma, order)
    : integratedLogMoment(q, sigma, order);
  return Math.max(0, logMoment / (order - 1));
}

/** ln Σₖ C(α, k) (1 − q)^(α−k) q^k exp((k² − k) ÷ 2σ²), term after term as logarithms. */
export function closedLogMoment(q: number, sigma: number, order: number): number {
  const terms: number[] = [];
  let logBinomial = 0;
  for (let k = 0; k <= order; k++) {
    if (k > 0) logBinomial += Math.log((order - k + 1) / k);
    const spread = (k * k - k) / (2 * sigma * sigma);
    terms.push(logBinomial + (order - k) * Math.log1p(-q) + k * Math.log(q) + spread);
  }
  return logSumExp(terms);
}

/**
 * The same moment at any order by the trapezoidal rule, whose error for such a smooth and quickly vanishing integrand
 * falls exponentially with the step. Every term is positive, so nothing cancels.
 */
export function integratedLogMoment(q: number, sigma: number, order: number): number {
  const scale = Math.min(sigma, sigma * sigma);
  const step = scale / POINTS_PER_SCALE;
  const from = -REACH * sigma;
  const count = Math.ceil((order + 2 * REACH * sigma) / step);
  const [logOut, logIn] = [Math.log1p(-q), Math.log(q)];
  const terms: number[] = [];
  for (let i = 0; i <= count; i++) {
    const z = from + i * step;
    const x = logIn - logOut + (2 * z - 1) / (2 * sigma * sigma);
    const logRatio = logOut + (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));
    terms.push(-(z * z) / (2 * sigma * sigma) + order * logRatio);
  }
  return logSumExp(terms) + Math.log(step) - Math.log(sigma * Math.sqrt(2 * Math.PI));
}

function logSumExp(terms: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  if (most === Number.NEGATIVE_INFINITY || most === Number.POSITIVE_INFINITY) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

/** Throws `NN_SPEC_INVALID` naming the number. */
export function assertPrivacyNumber(name: string, value: number, isRight: boolean, wanted: string): void {
  if (isRight && Number.isFinite(value)) return;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `${name} of private training is ${value}`,
    hint: `${name} is ${wanted}`,
    details: { name, value: String(value) },
  });
}
