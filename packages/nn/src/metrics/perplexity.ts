import { assertObservation, nothingMeasured, wrongKind } from './check-observation.ts';
import { exponential } from './exponential.ts';
import { RunningSum } from './running-sum.ts';
import type { Metric } from './types.ts';

/**
 * e to the mean cross-entropy of the right classes, without label smoothing or class weights. `scores` must be natural
 * logarithms of probabilities. Infinite when a right class has probability 0.
 */
export function perplexity(): Metric {
  return {
    name: 'perplexity',
    better: 'lower',
    kinds: ['classes'],
    create: () => {
      const sum = new RunningSum();
      let [rows, isHopeless] = [0, false];
      return {
        add: (seen) => {
          if (seen.kind !== 'classes') throw wrongKind('perplexity', seen.kind, ['classes']);
          assertObservation(seen, rows);
          for (let i = 0; i < seen.labels.length; i++) {
            const log = seen.scores[i * seen.classes + (seen.labels[i] as number)] as number;
            if (log === Number.NEGATIVE_INFINITY) isHopeless = true;
            else sum.add(-log);
          }
          rows += seen.labels.length;
        },
        value: () => {
          if (rows === 0) throw nothingMeasured('perplexity');
          return isHopeless ? Number.POSITIVE_INFINITY : exponential(sum.value / rows);
        },
      };
    },
  };
}
