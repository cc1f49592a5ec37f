import { NnError } from '../errors.ts';
import { assertObservation, nothingMeasured, wrongKind } from './check-observation.ts';
import type { Metric } from './types.ts';

/** Share of rows whose label is among the `k` highest scores; of equal scores the lower class number comes first. Throws `NN_SPEC_INVALID`. */
export function topK(k: number): Metric {
  if (!Number.isSafeInteger(k) || k < 1) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `top-${k} is no metric`,
      hint: 'give a whole number of classes, such as 5',
      details: { k },
    });
  }
  const name = `top-${k}`;
  return {
    name,
    better: 'higher',
    kinds: ['classes'],
    create: () => {
      let [hits, rows] = [0, 0];
      return {
        add: (seen) => {
          if (seen.kind !== 'classes') throw wrongKind(name, seen.kind, ['classes']);
          assertObservation(seen, rows);
          const { scores, classes, labels } = seen;
          for (let i = 0; i < labels.length; i++) {
            if (rankOf(scores, i * classes, classes, labels[i] as number) < k) hits++;
          }
          rows += labels.length;
        },
        value: () => {
          if (rows === 0) throw nothingMeasured(name);
          return hits / rows;
        },
      };
    },
  };
}

function rankOf(scores: ArrayLike<number>, start: number, classes: number, label: number): number {
  const own = scores[start + label] as number;
  let before = 0;
  for (let other = 0; other < classes; other++) {
    const score = scores[start + other] as number;
    if (score > own || (score === own && other < label)) before++;
  }
  return before;
}
