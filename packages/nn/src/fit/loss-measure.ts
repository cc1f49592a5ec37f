import { RunningSum } from '../metrics/running-sum.ts';
import { toLossSpec } from '../training/loss-spec.ts';
import type { Loss, LossSpec } from '../training/types.ts';

/** One batch as the evaluation graph gives it, cut to the rows that count. */
export type LossBatch = {
  readonly output: ArrayLike<number>;
  readonly target: ArrayLike<number | bigint>;
  /** Rows of the batch. */
  readonly rows: number;
  /** Classes lie `inner` elements apart, their number is `classes`; 1 and 1 for losses without. */
  readonly classes: number;
  readonly inner: number;
  /** The logarithms of the evaluation graph. */
  readonly logs: ArrayLike<number>;
  readonly zero: ArrayLike<number>;
  readonly one: ArrayLike<number>;
  readonly targetLogs: ArrayLike<number>;
};

/**
 * The loss over any number of batches as if they were one: sums of all terms over the sum of all weights, in float64 and
 * in row order, from the engine's logarithms. Options (class weights, smoothing, ignored labels, delta) as in training.
 */
export class LossMeasure {
  readonly #spec: LossSpec;
  readonly #sum = new RunningSum();
  readonly #weight = new RunningSum();

  constructor(loss: Loss) {
    this.#spec = toLossSpec(loss);
  }

  /** Undefined while nothing counted. */
  get value(): number | undefined {
    return this.#weight.value === 0 ? undefined : this.#sum.value / this.#weight.value;
  }

  add(batch: LossBatch): void {
    const spec = this.#spec;
    switch (spec.kind) {
      case 'softmax-cross-entropy':
        this.#addClasses(spec, batch);
        break;
      case 'bce':
        this.#addBinary(spec.positiveWeight ?? 1, batch);
        break;
      case 'kl-divergence':
        this.#addDivergence(batch);
        break;
      case 'mse':
        this.#addErrors(batch, (error) => error * error);
        break;
      case 'huber':
        this.#addErrors(batch, (error) => huber(Math.abs(error), spec.delta ?? 1));
        break;
    }
  }

  /** −(1 − ε)·w[t]·ln p[t] − ε/K·Σₖ w[k]·ln p[k], over Σ w[t]. */
  #addClasses(
    spec: LossSpec & { kind: 'softmax-cross-entropy' },
    { logs, target, classes, inner }: LossBatch,
  ): void {
    const { labelSmoothing = 0, classWeights, ignoreIndex } = spec;
    const weightOf = (k: number): number => classWeights?.[k] ?? 1;
    for (let i = 0; i < target.length; i++) {
      const label = Number(target[i]);
      if (label === ignoreIndex) continue;
      const start = Math.floor(i / inner) * classes * inner + (i % inner);
      const logOf = (k: number): number => logs[start + k * inner] as number;
      this.#sum.add(-(1 - labelSmoothing) * weightOf(label) * logOf(label));
      if (labelSmoothing > 0) {
        let spread = 0;
        for (let k = 0; k < classes; k++) spread += weightOf(k) * logOf(k);
        this.#sum.add((-labelSmoothing / classes) * spread);
      }
      this.#weight.add(weightOf(label));
    }
  }

  /** −w·t·ln σ(z) − (1 − t)·ln σ(−z), mean over everything. */
  #addBinary(positiveWeight: number, { target, zero, one }: LossBatch): void {
    for (let i = 0; i < target.length; i++) {
      const t = Number(target[i]);
      this.#sum.add(-positiveWeight * t * (one[i] as number) - (1 - t) * (zero[i] as number));
    }
    this.#weight.add(target.length);
  }

  /** Σ t·(ln t − ln p) over the number of rows; terms with t = 0 are 0. */
  #addDivergence({ target, logs, targetLogs, rows }: LossBatch): void {
    for (let i = 0; i < target.length; i++) {
      const t = Number(target[i]);
      if (t > 0) this.#sum.add(t * ((targetLogs[i] as number) - (logs[i] as number)));
    }
    this.#weight.add(rows);
  }

  #addErrors({ output, target }: LossBatch, term: (error: number) => number): void {
    for (let i = 0; i < target.length; i++) this.#sum.add(term((output[i] as number) - Number(target[i])));
    this.#weight.add(target.length);
  }
}

function huber(size: number, delta: number): number {
  return size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
}
