import { nothingMeasured } from './check-observation.ts';
import { ConfusionMatrix } from './confusion-matrix.ts';
import type { Metric } from './types.ts';

/**
 * macro: the mean over the classes that occur or are predicted. micro: over all decisions together, which for single
 * labels is the accuracy. binary: of the class `positive` alone.
 */
export type Average = 'macro' | 'micro' | 'binary';

export type AverageOptions = {
  /** Default `macro`. */
  readonly average?: Average;
  /** The class that `binary` is about. Default 1. */
  readonly positive?: number;
};

function fromCounts(name: string, value: (matrix: ConfusionMatrix) => number): Metric {
  return {
    name,
    better: 'higher',
    kinds: ['classes', 'binary'],
    create: () => {
      const matrix = new ConfusionMatrix(name);
      return {
        add: (seen) => matrix.add(seen),
        value: () => {
          if (matrix.total === 0) throw nothingMeasured(name);
          return value(matrix);
        },
      };
    },
  };
}

/** Share of right decisions. Of equal scores the lower class number is the prediction; a binary score on the threshold is a 0. */
export function accuracy(): Metric {
  return fromCounts('accuracy', (matrix) => {
    let right = 0;
    for (let k = 0; k < matrix.classes; k++) right += matrix.at(k, k);
    return right / matrix.total;
  });
}

type Hits = { readonly right: number; readonly predicted: number; readonly actual: number };

function hitsOf(matrix: ConfusionMatrix, k: number): Hits {
  let [predicted, actual] = [0, 0];
  for (let other = 0; other < matrix.classes; other++) {
    predicted += matrix.at(other, k);
    actual += matrix.at(k, other);
  }
  return { right: matrix.at(k, k), predicted, actual };
}

/** A score nobody could earn or lose is 0, as in scikit-learn. */
function divide(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

const scores = {
  precision: ({ right, predicted }: Hits) => divide(right, predicted),
  recall: ({ right, actual }: Hits) => divide(right, actual),
  f1: ({ right, predicted, actual }: Hits) => divide(2 * right, predicted + actual),
} as const;

function averaged(kind: keyof typeof scores, { average = 'macro', positive = 1 }: AverageOptions): Metric {
  const name = average === 'binary' && positive !== 1 ? `${kind}-class-${positive}` : `${kind}-${average}`;
  return fromCounts(name, (matrix) => {
    if (average === 'binary') return scores[kind](hitsOf(matrix, positive));
    const all = Array.from({ length: matrix.classes }, (_, k) => hitsOf(matrix, k));
    if (average === 'micro') {
      const right = all.reduce((sum, hits) => sum + hits.right, 0);
      return scores[kind]({ right, predicted: matrix.total, actual: matrix.total });
    }
    const seen = all.filter(({ predicted, actual }) => predicted + actual > 0);
    return seen.reduce((sum, hits) => sum + scores[kind](hits), 0) / seen.length;
  });
}

/** Share of the predictions of a class that are right. */
export function precision(options: AverageOptions = {}): Metric {
  return averaged('precision', options);
}

/** Share of the members of a class that were found. */
export function recall(options: AverageOptions = {}): Metric {
  return averaged('recall', options);
}

/** Harmonic mean of precision and recall. */
export function f1(options: AverageOptions = {}): Metric {
  return averaged('f1', options);
}
