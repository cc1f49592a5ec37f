import { NnError } from '../errors.ts';
import { assertObservation, wrongKind } from './check-observation.ts';
import type { Observation } from './types.ts';

/** The class with the highest score of one row; of equal scores the first. */
function bestClass(scores: ArrayLike<number>, start: number, classes: number): number {
  let best = 0;
  for (let k = 1; k < classes; k++) {
    if ((scores[start + k] as number) > (scores[start + best] as number)) best = k;
  }
  return best;
}

/**
 * Counts how often which class was taken for which. Binary decisions are two classes, above the threshold is class 1.
 * Of equal scores the lower class number is the prediction.
 */
export class ConfusionMatrix {
  readonly #metric: string;
  #classes = 0;
  #counts = new Float64Array(0);
  #total = 0;

  /** `metric` is the name that errors give. */
  constructor(metric = 'confusion matrix') {
    this.#metric = metric;
  }

  /** Throws as `MetricAccumulator.add`, and `NN_BATCH_SHAPE` when the number of classes changes. */
  add(seen: Observation): void {
    if (seen.kind === 'numbers') throw wrongKind(this.#metric, seen.kind, ['classes', 'binary']);
    assertObservation(seen, this.#total);
    const classes = seen.kind === 'classes' ? seen.classes : 2;
    this.#fit(classes);
    const rows = seen.kind === 'classes' ? seen.labels.length : seen.targets.length;
    for (let i = 0; i < rows; i++) {
      const actual = (seen.kind === 'classes' ? seen.labels[i] : seen.targets[i]) as number;
      const predicted =
        seen.kind === 'classes'
          ? bestClass(seen.scores, i * classes, classes)
          : Number((seen.scores[i] as number) > seen.threshold);
      this.#counts[actual * classes + predicted] = this.at(actual, predicted) + 1;
    }
    this.#total += rows;
  }

  get classes(): number {
    return this.#classes;
  }

  get total(): number {
    return this.#total;
  }

  at(actual: number, predicted: number): number {
    return this.#counts[actual * this.#classes + predicted] ?? 0;
  }

  /** `counts[actual][predicted]`. */
  get counts(): readonly (readonly number[])[] {
    const row = (actual: number): readonly number[] =>
      Array.from(this.#counts.subarray(actual * this.#classes, (actual + 1) * this.#classes));
    return Array.from({ length: this.#classes }, (_, actual) => row(actual));
  }

  #fit(classes: number): void {
    if (this.#classes === 0) {
      this.#classes = classes;
      this.#counts = new Float64Array(classes * classes);
    }
    if (this.#classes === classes) return;
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `a batch with ${classes} classes follows batches with ${this.#classes}`,
      hint: 'use one accumulator for one model',
      details: { classes, before: this.#classes },
    });
  }
}
