import type { Digest } from '@plexus/core';
import { assertLabels } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import { NnError } from '../errors.ts';
import { countElements, float32Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { readHead } from './head.ts';
import { lossKindOf } from './loss-spec.ts';
import { computeLossTerms } from './loss-terms.ts';
import type { Predictor, RunOptions } from './predictor.ts';
import type { Loss } from './types.ts';

export type EvaluateOptions = RunOptions & { readonly loss: Loss };

export type Evaluation = {
  /** Mean loss over all rows, as training defines it. */
  readonly loss: number;
  /** Share of right classes; for `bce` of outputs on the right side of ½; for `mse` the coefficient of determination R². */
  readonly accuracy: number;
  /** Root of the mean squared error; only for `mse`. */
  readonly rmse?: number;
  readonly interiorDigest: Digest;
};

/**
 * Runs a model over a dataset with targets and measures how well it does. Exponentials and logarithms are the engine's
 * and sums are float64 in row order, so in the reproducible profile the numbers are the same on every machine. Throws
 * `NN_BATCH_SHAPE` when targets do not fit the output, `NN_LABEL_RANGE`, `NN_NOT_FINITE`.
 */
export async function evaluatePredictor(
  predictor: Predictor,
  dataset: Dataset,
  { loss, ...options }: EvaluateOptions,
): Promise<Evaluation> {
  const { outputs, interiorDigest } = await predictor.runTapped(dataset.inputs, options);
  const name = predictor.model.graph.outputs[0]?.name ?? '';
  const output = outputs[name];
  if (output?.dtype !== 'float32' || dataset.target === undefined) {
    throw unfit(
      dataset.target === undefined ? 'the dataset has no target' : `output "${name}" is ${output?.dtype}`,
    );
  }
  const kind = lossKindOf(loss);
  const measured =
    kind === 'softmax-cross-entropy'
      ? await measureClasses(predictor, output, dataset.target)
      : kind === 'bce'
        ? await measureBinary(predictor, output, dataset.target)
        : measureNumbers(output, dataset.target);
  if (Number.isFinite(measured.loss)) return { ...measured, interiorDigest };
  throw new NnError({
    code: 'NN_NOT_FINITE',
    message: `the loss over ${dataset.count} rows is ${measured.loss}`,
    hint: 'the model has diverged, or the data holds extreme values',
    details: { loss: String(measured.loss) },
  });
}

type Measured = Omit<Evaluation, 'interiorDigest'>;

function unfit(reason: string): NnError {
  return new NnError({
    code: 'NN_BATCH_SHAPE',
    message: `the model cannot be measured on this dataset: ${reason}`,
    hint: 'class numbers need int64 targets without the class dimension, other losses float32 targets shaped as the output',
    details: { reason },
  });
}

async function measureClasses(predictor: Predictor, output: Tensor, target: Tensor): Promise<Measured> {
  const head = readHead(predictor.model);
  const classes = output.shape[head.axis] ?? 0;
  const inner = countElements(output.shape.slice(head.axis + 1));
  const count = output.data.length / classes;
  if (target.dtype !== 'int64' || target.data.length !== count) {
    throw unfit(
      `${target.dtype} targets [${target.shape.join(', ')}] for output [${output.shape.join(', ')}]`,
    );
  }
  const labels = target.data as BigInt64Array;
  assertLabels(labels, classes);
  const logs = (await computeLossTerms(predictor.engine, 'softmax-cross-entropy', head, output)).data;
  let sum = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const start = Math.floor(i / inner) * classes * inner + (i % inner);
    const label = Number(labels[i]);
    sum -= logs[start + label * inner] as number;
    let best = 0;
    for (let k = 1; k < classes; k++) {
      if ((logs[start + k * inner] as number) > (logs[start + best * inner] as number)) best = k;
    }
    if (best === label) right++;
  }
  return { loss: sum / count, accuracy: right / count };
}

function assertSameSize(output: Tensor, target: Tensor): void {
  if (target.dtype === 'float32' && target.data.length === output.data.length) return;
  throw unfit(`${target.dtype} targets [${target.shape.join(', ')}] for output [${output.shape.join(', ')}]`);
}

async function measureBinary(predictor: Predictor, output: Tensor, target: Tensor): Promise<Measured> {
  assertSameSize(output, target);
  const head = readHead(predictor.model);
  const shaped = float32Tensor(output.shape, target.data as Float32Array);
  const terms = (await computeLossTerms(predictor.engine, 'bce', head, output, shaped)).data;
  const middle = head.activation === 'Sigmoid' ? 0.5 : 0;
  const count = output.data.length;
  let sum = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    sum += terms[i] as number;
    if ((output.data[i] as number) > middle === (target.data[i] as number) > 0.5) right++;
  }
  return { loss: sum / count, accuracy: right / count };
}

function measureNumbers(output: Tensor, target: Tensor): Measured {
  assertSameSize(output, target);
  const count = output.data.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (target.data[i] as number) / count;
  let squares = 0;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    const difference = (output.data[i] as number) - (target.data[i] as number);
    const distance = (target.data[i] as number) - mean;
    squares += difference * difference;
    spread += distance * distance;
  }
  const loss = squares / count;
  return { loss, rmse: Math.sqrt(loss), accuracy: spread === 0 ? 0 : 1 - squares / spread };
}
