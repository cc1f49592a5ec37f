import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/types.ts';
import { type OperatorName, operatorNames } from '../graph/shape-rules/table.ts';
import { derivativeCases } from './derivative-cases.ts';
import { type CheckReport, checkDerivative } from './derivative-check.ts';
import { forwardCases } from './forward-cases.ts';
import { checkForward } from './forward-check.ts';
import {
  derivativeRules,
  gradientStops,
  irreproducible,
  isDifferentiable,
  isGradientStop,
  isIrreproducible,
  trainingForms,
  withoutDerivative,
} from './table.ts';

/** Bounds on the errors of a report: differences in float32 are good to a few thousandths, in float64 to 1e-7. */
const bounds = {
  float32: { derivativeError: 4e-3, profileError: 2e-4, formError: 2e-5 },
  float64: { derivativeError: 1e-6, profileError: 1e-6, formError: 1e-6 },
} as const;

const checkedOperators = new Map(Object.entries(derivativeCases));
const reports = new Map<string, CheckReport[]>();
let engines: { native: Engine; reproducible: Engine };

beforeAll(async () => {
  engines = {
    native: await createEngine({ profile: 'native' }),
    reproducible: await createEngine({ profile: 'reproducible' }),
  };
});

describe.each([...checkedOperators])('%s', (opType, cases) => {
  it.each(cases.map((check, i) => [i, check] as const))(
    'has the gradient of its differences, case %i',
    async (i, check) => {
      const report = await checkDerivative(engines, opType, check, 1000 + i);
      const { derivativeError, profileError, formError } = bounds[check.dtype ?? 'float64'];
      expect(report.derivativeError).toBeLessThan(derivativeError);
      expect(report.profileError).toBeLessThan(profileError);
      expect(report.formError).toBeLessThan(formError);
      reports.set(opType, [...(reports.get(opType) ?? []), report]);
    },
  );
});

const allCases = [...checkedOperators, ...Object.entries(forwardCases)].map(
  ([opType, cases]) => [opType as OperatorName, cases] as const,
);

describe.each(allCases)('%s forward', (opType, cases) => {
  it.each(cases.map((check, i) => [i, check] as const))(
    'is the same in both profiles, and in the oldest and newest opset, case %i',
    async (i, check) => {
      const isRandom = isIrreproducible(opType);
      const report = await checkForward(engines, opType, check, { seed: 1000 + i, isRandom });
      expect(report.differences).toEqual([]);
      expect(report.profileError).toBeLessThan(2e-5);
      expect(report.opsetError).toBeLessThan(1e-6);
    },
  );
});

describe('the derivative table', () => {
  it('has a checked derivative, a form for training, a stop or a refusal for every operator', () => {
    const refused: readonly string[] = [...withoutDerivative, ...irreproducible];
    for (const name of operatorNames) {
      const isCovered = checkedOperators.has(name) || isGradientStop(name) || refused.includes(name);
      expect(isCovered, name).toBe(true);
      expect(isDifferentiable(name) && isGradientStop(name), name).toBe(false);
    }
  });

  it('has no rule or form without a check', () => {
    for (const name of [...Object.keys(derivativeRules), ...Object.keys(trainingForms)]) {
      expect(checkedOperators.get(name)?.length, name).toBeGreaterThan(0);
    }
    for (const name of gradientStops) expect(checkedOperators.has(name), name).toBe(false);
  });
});

afterAll(() => {
  for (const [opType, list] of reports) {
    const hasInputs = opType !== 'Constant' && opType !== 'ConstantOfShape';
    if (hasInputs)
      expect(
        list.some(({ elementCount }) => elementCount > 0),
        opType,
      ).toBe(true);
  }
});
