/**
 * What a metric sees of a batch. Elements whose label is the loss's `ignoreIndex` are left out before.
 *
 * classes: `scores` has `classes` numbers for each label, one row after the other: natural logarithms of probabilities
 * for perplexity, anything that is ordered as the probabilities for the others. binary: one score and one target (0 or 1) for each decision, `threshold` between them. numbers:
 * predictions and targets, one beside the other.
 */
export type Observation =
  | {
      readonly kind: 'classes';
      readonly scores: ArrayLike<number>;
      readonly classes: number;
      readonly labels: ArrayLike<number>;
    }
  | {
      readonly kind: 'binary';
      readonly scores: ArrayLike<number>;
      readonly targets: ArrayLike<number>;
      readonly threshold: number;
    }
  | {
      readonly kind: 'numbers';
      readonly predictions: ArrayLike<number>;
      readonly targets: ArrayLike<number>;
    };

export type ObservationKind = Observation['kind'];

/**
 * Gathers batches into one number. The number does not depend on how the rows were cut into batches, except for the
 * rounding of sums. Not re-entrant.
 */
export interface MetricAccumulator {
  /** Throws `NN_NOT_FINITE` for NaN scores, `NN_LABEL_RANGE`, `NN_BATCH_SHAPE`, each naming the row counted from the first batch. */
  add(observation: Observation): void;
  /** Undefined when the data do not determine it, as the AUC of one class alone. Throws `NN_DATA_EMPTY` before the first row. */
  value(): number | undefined;
}

/** A way to say how good a model is; makes a fresh accumulator for every measurement. */
export type Metric = {
  /** Unique among the metrics of a run, such as `top-5` or `f1-macro`. */
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly kinds: readonly ObservationKind[];
  create(): MetricAccumulator;
};
