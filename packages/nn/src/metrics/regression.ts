import { assertObservation, nothingMeasured, wrongKind } from './check-observation.ts';
import { RunningSum } from './running-sum.ts';
import type { Metric, Observation } from './types.ts';

type Numbers = Observation & { readonly kind: 'numbers' };

function meanOf(name: string, term: (error: number) => number, finish: (mean: number) => number): Metric {
  return {
    name,
    better: 'lower',
    kinds: ['numbers'],
    create: () => {
      const sum = new RunningSum();
      let count = 0;
      return {
        add: (seen) => {
          const { predictions, targets } = checked(name, seen, count);
          for (let i = 0; i < targets.length; i++) {
            sum.add(term((predictions[i] as number) - (targets[i] as number)));
          }
          count += targets.length;
        },
        value: () => {
          if (count === 0) throw nothingMeasured(name);
          return finish(sum.value / count);
        },
      };
    },
  };
}

function checked(name: string, seen: Observation, count: number): Numbers {
  if (seen.kind !== 'numbers') throw wrongKind(name, seen.kind, ['numbers']);
  assertObservation(seen, count);
  return seen;
}

/** Root of the mean squared error, over all outputs together. */
export function rmse(): Metric {
  return meanOf('rmse', (error) => error * error, Math.sqrt);
}

/** Mean absolute error, over all outputs together. */
export function mae(): Metric {
  return meanOf('mae', Math.abs, (mean) => mean);
}

/**
 * Coefficient of determination R² over all outputs together: 1 − Σ(y − ŷ)² / Σ(y − mean y)². Undefined for targets that
 * are all the same.
 */
export function r2(): Metric {
  const name = 'r2';
  return {
    name,
    better: 'higher',
    kinds: ['numbers'],
    create: () => {
      const [errors, spread] = [new RunningSum(), new RunningSum()];
      let [count, mean] = [0, 0];
      return {
        add: (seen) => {
          const { predictions, targets } = checked(name, seen, count);
          for (let i = 0; i < targets.length; i++) {
            const target = targets[i] as number;
            errors.add(((predictions[i] as number) - target) ** 2);
            // Welford's update of mean and squared distances needs one pass.
            const distance = target - mean;
            mean += distance / (count + i + 1);
            spread.add(distance * (target - mean));
          }
          count += targets.length;
        },
        value: () => {
          if (count === 0) throw nothingMeasured(name);
          return spread.value === 0 ? undefined : 1 - errors.value / spread.value;
        },
      };
    },
  };
}
