import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeSteps,
  epsilonAfter,
  epsilonOfCurve,
  noiseFor,
  type PrivacyBudget,
  renyiOrders,
  stepsWithin,
} from './accountant.ts';
import { closedLogMoment, integratedLogMoment, renyiOfStep } from './subsampled-gaussian.ts';

/** Computed with 30 digits by adaptive quadrature of the integral itself (mpmath): [q, σ, order, ε]. */
const quadrature = [
  [0.01, 1, 2, 0.00017181342207455],
  [0.01, 1, 1.5, 0.00012725374332745],
  [0.01, 1, 10.3, 0.10945835255546],
  [0.2, 0.6, 1.1, 0.11787604946142],
  [0.2, 0.6, 3.7, 2.9366183115027],
  [0.5, 4, 32, 0.44477948197141],
  [0.001, 0.8, 5.5, 1.0705155302529e-5],
  [0.9, 2, 1.3, 0.13265733322716],
  [0.05, 0.5, 64, 124.9567164205166],
] as const;

/** 60 passes over 60,000 rows in samples of 256: the setting that every tutorial of the method works out. */
const tutorial = { samplingRate: 256 / 60_000, noiseMultiplier: 1.1, steps: 14_062 };

const rates = fc.double({ min: 1e-4, max: 1, noNaN: true });
const noises = fc.double({ min: 0.4, max: 20, noNaN: true });
const counts = fc.integer({ min: 1, max: 5_000 });
const deltas = fc.constantFrom(1e-3, 1e-5, 1e-8);
const few = { numRuns: 25 };

describe('the divergence of one step', () => {
  it.each(quadrature)(
    'is that of the integral: q %d, σ %d, order %d',
    (samplingRate, noiseMultiplier, order, expected) => {
      const found = renyiOfStep({ samplingRate, noiseMultiplier }, order);
      expect(Math.abs(found / expected - 1)).toBeLessThan(1e-9);
    },
  );

  it('is that of the Gaussian mechanism when every row is in every step', () => {
    for (const order of [1.1, 2, 17.5, 256])
      expect(renyiOfStep({ samplingRate: 1, noiseMultiplier: 3 }, order)).toBe(order / 18);
  });

  it('is the same by the closed sum and by the integral', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 30, noNaN: true }),
        fc.integer({ min: 2, max: 64 }),
        (q, sigma, order) => {
          const closed = closedLogMoment(q, sigma, order);
          expect(Math.abs(integratedLogMoment(q, sigma, order) - closed)).toBeLessThan(
            1e-10 * Math.max(1, closed),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('grows with the order, also between whole ones', () => {
    for (const [samplingRate, noiseMultiplier] of [
      [0.01, 1],
      [0.3, 0.5],
      [0.6, 5],
    ] as const) {
      const curve = renyiOrders.map((order) => renyiOfStep({ samplingRate, noiseMultiplier }, order));
      for (let i = 1; i < curve.length; i++)
        expect(curve[i] as number).toBeGreaterThanOrEqual((curve[i - 1] as number) * (1 - 1e-9));
    }
  });

  it('refuses what is no probability, noise or order', () => {
    const cases = [
      [{ samplingRate: 1.1, noiseMultiplier: 1 }, 2],
      [{ samplingRate: 0.1, noiseMultiplier: 0 }, 2],
      [{ samplingRate: 0.1, noiseMultiplier: 1 }, 1],
    ] as const;
    for (const [step, order] of cases)
      expect(() => renyiOfStep(step, order)).toThrow(expect.objectContaining({ code: 'NN_SPEC_INVALID' }));
  });
});

describe('the budget', () => {
  it('of the tutorials’ setting is ε = 2.597, and 3.01 by the older conversion', () => {
    expect(epsilonAfter([tutorial], 1e-5)).toBeCloseTo(2.59655586895, 8);
    const curve = composeSteps([tutorial]);
    const older = renyiOrders.map((order, i) => (curve[i] as number) - Math.log(1e-5) / (order - 1));
    expect(Math.min(...older)).toBeCloseTo(3.00827208253, 8);
  });

  it('is not below what the Gaussian mechanism costs at least, and near it', () => {
    // Exact by Balle & Wang, 2018: δ = Φ(1/2σ − εσ) − e^ε·Φ(−1/2σ − εσ), solved at σ = 1, δ = 1e-5 with 30 digits.
    const exact = 4.3772;
    const found = epsilonAfter([{ samplingRate: 1, noiseMultiplier: 1, steps: 1 }], 1e-5);
    expect(found).toBeGreaterThan(exact);
    expect(found).toBeLessThan(1.1 * exact);
  });

  it('is untouched before the first step', () => {
    expect(epsilonAfter([], 1e-5)).toBe(0);
    expect(epsilonOfCurve(composeSteps([{ ...tutorial, steps: 0 }]), 1e-5)).toBe(0);
  });

  it('is spent faster with less noise, larger samples, more steps and a smaller δ', () => {
    fc.assert(
      fc.property(rates, noises, counts, deltas, (samplingRate, noiseMultiplier, steps, delta) => {
        const use = { samplingRate, noiseMultiplier, steps };
        const epsilon = epsilonAfter([use], delta) * (1 + 1e-9) + 1e-12;
        expect(epsilonAfter([{ ...use, noiseMultiplier: 1.2 * noiseMultiplier }], delta)).toBeLessThanOrEqual(
          epsilon,
        );
        expect(epsilonAfter([{ ...use, samplingRate: samplingRate / 2 }], delta)).toBeLessThanOrEqual(
          epsilon,
        );
        expect(epsilonAfter([{ ...use, steps: Math.floor(steps / 2) }], delta)).toBeLessThanOrEqual(epsilon);
        expect(epsilonAfter([use], 2 * delta)).toBeLessThanOrEqual(epsilon);
      }),
      few,
    );
  });

  it('counts uses of the same rows together, in any order and however they are cut', () => {
    const [a, b] = [
      { samplingRate: 0.1, noiseMultiplier: 1, steps: 30 },
      { samplingRate: 0.2, noiseMultiplier: 2, steps: 10 },
    ];
    const whole = epsilonAfter([a, b], 1e-5);
    expect(epsilonAfter([b, { ...a, steps: 12 }, { ...a, steps: 18 }], 1e-5)).toBeCloseTo(whole, 10);
    expect(whole).toBeGreaterThan(epsilonAfter([a], 1e-5));
    expect(whole).toBeLessThan(epsilonAfter([a], 1e-5) + epsilonAfter([b], 1e-5));
  });
});

describe('what a budget allows', () => {
  const budgets = fc.record({ epsilon: fc.double({ min: 0.3, max: 20, noNaN: true }), delta: deltas });

  it('is the least noise that is enough', () => {
    fc.assert(
      fc.property(budgets, rates, counts, (budget, samplingRate, steps) => {
        const noiseMultiplier = noiseFor({ budget, samplingRate, steps });
        const after = (factor: number) =>
          epsilonAfter([{ samplingRate, steps, noiseMultiplier: factor * noiseMultiplier }], budget.delta);
        expect(after(1)).toBeLessThanOrEqual(budget.epsilon);
        if (noiseMultiplier > 0.1) expect(after(0.999)).toBeGreaterThan(budget.epsilon);
      }),
      { numRuns: 8 },
    );
  });

  it('is the most steps that fit', () => {
    fc.assert(
      fc.property(budgets, rates, noises, (budget, samplingRate, noiseMultiplier) => {
        const setting = { samplingRate, noiseMultiplier };
        const steps = stepsWithin({ ...setting, budget });
        expect(epsilonAfter([{ ...setting, steps }], budget.delta)).toBeLessThanOrEqual(budget.epsilon);
        expect(epsilonAfter([{ ...setting, steps: steps + 1 }], budget.delta)).toBeGreaterThan(
          budget.epsilon * (1 - 1e-12),
        );
      }),
      few,
    );
  });

  it('is less after other uses, and nothing when they spent it', () => {
    const budget: PrivacyBudget = { epsilon: 3, delta: 1e-5 };
    const setting = { samplingRate: 0.1, noiseMultiplier: 2 };
    const fresh = stepsWithin({ ...setting, budget });
    const spent = [{ ...setting, steps: 10 }];
    expect(stepsWithin({ ...setting, budget, spent })).toBe(fresh - 10);
    expect(noiseFor({ budget, spent, samplingRate: 0.1, steps: fresh - 10 })).toBeLessThanOrEqual(2.001);
    const all = [{ ...setting, steps: fresh + 1 }];
    expect(stepsWithin({ ...setting, budget, spent: all })).toBe(0);
    expect(() => noiseFor({ budget, spent: all, samplingRate: 0.1, steps: 1 })).toThrow(
      expect.objectContaining({ code: 'NN_PRIVACY_SPENT' }),
    );
  });
});
