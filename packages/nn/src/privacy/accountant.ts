import { NnError } from '../errors.ts';
import { assertPrivacyNumber, type PrivateSteps, renyiOfStep } from './subsampled-gaussian.ts';

/** What may be lost at most: (ε, δ)-differential privacy. */
export type PrivacyBudget = { readonly epsilon: number; readonly delta: number };

/** Rényi divergences at every order of `renyiOrders`; they add up over uses of the same data. */
export type RenyiCurve = Float64Array;

/** The orders at which the divergence is followed; the best one for a δ is taken. */
export const renyiOrders: readonly number[] = [
  ...Array.from({ length: 99 }, (_, i) => (i + 11) / 10),
  ...Array.from({ length: 53 }, (_, i) => i + 11),
  ...[72, 80, 96, 112, 128, 160, 192, 256, 384, 512, 768, 1024],
];

const LEAST_NOISE = 0.1;
const MOST_NOISE = 1e6;
const NOISE_PRECISION = 1e-4;

/** The divergence of all these uses together. Throws `NN_SPEC_INVALID`. */
export function composeSteps(uses: readonly PrivateSteps[]): RenyiCurve {
  const sum = new Float64Array(renyiOrders.length);
  const bySetting = new Map<string, PrivateSteps>();
  for (const use of uses) {
    assertPrivacyNumber('steps', use.steps, use.steps >= 0, 'a number of at least 0');
    const key = `${use.samplingRate} ${use.noiseMultiplier}`;
    bySetting.set(key, { ...use, steps: use.steps + (bySetting.get(key)?.steps ?? 0) });
  }
  for (const use of bySetting.values()) {
    if (use.steps === 0) continue;
    const curve = curveOfStep(use);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + use.steps * (curve[i] as number);
  }
  return sum;
}

function curveOfStep(use: Omit<PrivateSteps, 'steps'>): RenyiCurve {
  return Float64Array.from(renyiOrders, (order) => renyiOfStep(use, order));
}

/**
 * ε at a δ: the least over orders of ε(α) + ln((α − 1) ÷ α) − (ln δ + ln α) ÷ (α − 1). Canonne, Kamath & Steinke, "The
 * discrete Gaussian for differential privacy", 2020, proposition 12; Balle et al., 2020.
 */
export function epsilonOfCurve(curve: RenyiCurve, delta: number): number {
  assertDelta(delta);
  if (curve.every((value) => value === 0)) return 0;
  const bounds = renyiOrders.map((order, i) => (curve[i] as number) + conversion(order, delta));
  return Math.max(0, Math.min(...bounds));
}

function conversion(order: number, delta: number): number {
  return Math.log((order - 1) / order) - (Math.log(delta) + Math.log(order)) / (order - 1);
}

/** ε at a δ after all these uses of the same rows; 0 after none. Throws `NN_SPEC_INVALID`. */
export function epsilonAfter(uses: readonly PrivateSteps[], delta: number): number {
  return epsilonOfCurve(composeSteps(uses), delta);
}

export type NoiseQuestion = Omit<PrivateSteps, 'noiseMultiplier'> & {
  readonly budget: PrivacyBudget;
  /** What the same rows were used for before. */
  readonly spent?: readonly PrivateSteps[];
};

/**
 * The least noise multiplier, to four digits, never too small and at least 0.1, with which so many steps stay within the
 * budget.
 * Throws `NN_PRIVACY_SPENT` when no noise is enough, `NN_SPEC_INVALID`.
 */
export function noiseFor({ budget, spent = [], steps, samplingRate }: NoiseQuestion): number {
  assertBudget(budget);
  const before = composeSteps(spent);
  const isEnough = (noiseMultiplier: number): boolean => {
    const more = composeSteps([{ steps, samplingRate, noiseMultiplier }]);
    return epsilonOfCurve(addCurves(before, more), budget.delta) <= budget.epsilon;
  };
  let [low, high] = [0, 1];
  while (!isEnough(high)) {
    if (high > MOST_NOISE) throw spentError(budget, epsilonOfCurve(before, budget.delta), steps);
    [low, high] = [high, 2 * high];
  }
  while (high - low > NOISE_PRECISION * high && high > LEAST_NOISE) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return Math.max(LEAST_NOISE, high);
}

export type StepsQuestion = Omit<PrivateSteps, 'steps'> & {
  readonly budget: PrivacyBudget;
  readonly spent?: readonly PrivateSteps[];
};

/** The most steps that stay within the budget; 0 when it is spent, infinity when rows are never sampled. Throws `NN_SPEC_INVALID`. */
export function stepsWithin({ budget, spent = [], ...setting }: StepsQuestion): number {
  assertBudget(budget);
  const before = composeSteps(spent);
  const each = curveOfStep(setting);
  const counts = renyiOrders.map((order, i) => {
    const left = budget.epsilon - (before[i] as number) - conversion(order, budget.delta);
    return left < 0 ? 0 : Math.floor(left / (each[i] as number));
  });
  const most = counts.reduce((a, b) => Math.max(a, Number.isNaN(b) ? 0 : b), 0);
  const isWithin = (steps: number): boolean =>
    epsilonAfter([...spent, { ...setting, steps }], budget.delta) <= budget.epsilon;
  return most > 0 && Number.isFinite(most) && !isWithin(most) ? most - 1 : most;
}

function addCurves(a: RenyiCurve, b: RenyiCurve): RenyiCurve {
  return a.map((value, i) => value + (b[i] as number));
}

/** Throws `NN_SPEC_INVALID` for a budget that is none. */
export function assertBudget({ epsilon, delta }: PrivacyBudget): void {
  assertPrivacyNumber('epsilon', epsilon, epsilon > 0, 'a number above 0');
  assertDelta(delta);
}

function assertDelta(delta: number): void {
  assertPrivacyNumber('delta', delta, delta > 0 && delta < 1, 'a probability above 0 and below 1');
}

function spentError({ epsilon, delta }: PrivacyBudget, spent: number, steps: number): NnError {
  return new NnError({
    code: 'NN_PRIVACY_SPENT',
    message: `ε = ${spent.toPrecision(4)} at δ = ${delta} is spent, and ${steps} more steps do not fit into ε = ${epsilon} with any noise`,
    hint: 'allow a larger ε, or train with other rows',
    details: { epsilon, delta, spent, steps },
  });
}
