import type { LossSpec } from './types.ts';

/** Rows of outputs with what a loss sums up over them. */
export type LossRows = {
  readonly output: ArrayLike<number>;
  readonly target: ArrayLike<number | bigint>;
  readonly rows: number;
  /** Classes lie `inner` elements apart, their number is `classes`; 1 and 1 for losses without. */
  readonly classes: number;
  readonly inner: number;
  /** What `lossTerms` computes; empty for losses without terms. */
  readonly terms: ArrayLike<number>;
};

type CrossEntropy = Extract<LossSpec, { kind: 'softmax-cross-entropy' }>;

/**
 * The loss over any number of rows as training defines it for one batch: sums of all terms over the sum of all weights,
 * in float64 and in row order. Options (class weights, smoothing, ignored labels, delta) as in training.
 */
export class LossSum {
  readonly #loss: LossSpec;
  #sum = 0;
  /** Σ over all classes, for label smoothing. */
  #spread = 0;
  #weight = 0;
  #classes = 1;

  constructor(loss: LossSpec) {
    this.#loss = loss;
  }

  /** Undefined while nothing counted. */
  get value(): number | undefined {
    if (this.#weight === 0) return undefined;
    const smoothing = this.#loss.kind === 'softmax-cross-entropy' ? (this.#loss.labelSmoothing ?? 0) : 0;
    return ((1 - smoothing) * this.#sum + (smoothing / this.#classes) * this.#spread) / this.#weight;
  }

  add(rows: LossRows): void {
    const loss = this.#loss;
    switch (loss.kind) {
      case 'softmax-cross-entropy':
        this.#addClasses(loss, rows);
        break;
      case 'bce':
        this.#addTerms(rows.terms, rows.terms.length);
        break;
      case 'kl-divergence':
        this.#addTerms(rows.terms, rows.rows);
        break;
      case 'mse':
        this.#addErrors(rows, (error) => error * error);
        break;
      case 'huber':
        this.#addErrors(rows, (error) => huber(error, loss.delta ?? 1));
        break;
    }
  }

  /** −(1 − ε)·w[t]·ln p[t] − ε/K·Σₖ w[k]·ln p[k], over Σ w[t] */
  #addClasses(loss: CrossEntropy, { target, terms: logs, classes, inner }: LossRows): void {
    const { labelSmoothing = 0, classWeights, ignoreIndex } = loss;
    const weightOf = (k: number): number => classWeights?.[k] ?? 1;
    this.#classes = classes;
    for (let i = 0; i < target.length; i++) {
      const label = Number(target[i]);
      if (label === ignoreIndex) continue;
      const start = Math.floor(i / inner) * classes * inner + (i % inner);
      const weight = weightOf(label);
      this.#sum -= weight * (logs[start + label * inner] as number);
      if (labelSmoothing > 0) {
        for (let k = 0; k < classes; k++) this.#spread -= weightOf(k) * (logs[start + k * inner] as number);
      }
      this.#weight += weight;
    }
  }

  #addTerms(terms: ArrayLike<number>, weight: number): void {
    for (let i = 0; i < terms.length; i++) this.#sum += terms[i] as number;
    this.#weight += weight;
  }

  #addErrors({ output, target }: LossRows, term: (error: number) => number): void {
    for (let i = 0; i < output.length; i++) this.#sum += term((output[i] as number) - Number(target[i]));
    this.#weight += output.length;
  }
}

/** ½e² up to delta, a line beyond it. */
function huber(error: number, delta: number): number {
  const held = Math.max(-delta, Math.min(delta, error));
  return held * (error - held / 2);
}
