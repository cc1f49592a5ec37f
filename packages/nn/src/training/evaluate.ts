import type { Digest } from '@plexus/core';
import type { Dataset } from '../data/dataset.ts';
import { NnError } from '../errors.ts';
import { scoreOutput } from '../graph/score-output.ts';
import { assertLoss, toLossSpec } from './loss-spec.ts';
import { type Measured, measureLoss, unfit } from './measure-loss.ts';
import type { Predictor, RunOptions } from './predictor.ts';
import type { Loss } from './types.ts';

export type EvaluateOptions = RunOptions & { readonly loss: Loss };

export type Evaluation = {
  /** Over all rows, as training defines it: weights, smoothing and ignored rows included. */
  readonly loss: number;
  /**
   * Share of right classes among the rows that count (for `kl-divergence`: of rows whose likeliest class is the
   * target's); for `bce` of outputs on the right side of ½; for `mse` and `huber` the coefficient of determination R².
   */
  readonly accuracy: number;
  /** Root of the mean squared error; only for `mse` and `huber`. */
  readonly rmse?: number;
  readonly interiorDigest: Digest;
};

/**
 * Runs a model over a dataset with targets and measures how well it does. Exponentials and logarithms are the engine's
 * and sums are float64 in row order, so in the reproducible profile the numbers are the same on every machine. Throws
 * `NN_BATCH_SHAPE` when targets do not fit the output, `NN_LABEL_RANGE`, `NN_NOT_FINITE`, `NN_SPEC_INVALID`.
 */
export async function evaluatePredictor(
  predictor: Predictor,
  dataset: Dataset,
  { loss, ...options }: EvaluateOptions,
): Promise<Evaluation> {
  assertLoss(loss);
  const { outputs, interiorDigest } = await predictor.runTapped(dataset.inputs, options);
  const name = scoreOutput(predictor.model).name;
  const output = outputs[name];
  if (output?.dtype !== 'float32' || dataset.target === undefined) {
    throw unfit(
      dataset.target === undefined ? 'the dataset has no target' : `output "${name}" is ${output?.dtype}`,
    );
  }
  const measured: Measured = await measureLoss(predictor, toLossSpec(loss), output, dataset.target);
  if (Number.isFinite(measured.loss)) return { ...measured, interiorDigest };
  throw new NnError({
    code: 'NN_NOT_FINITE',
    message: `the loss over ${dataset.count} rows is ${measured.loss}`,
    hint: 'the model has diverged, or the data holds extreme values',
    details: { loss: String(measured.loss) },
  });
}
