import { assertLabels } from '../data/check-values.ts';
import { NnError } from '../errors.ts';
import { countElements, float32Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { type ModelHead, readHead } from './head.ts';
import { computeLossTerms } from './loss-terms.ts';
import type { Predictor } from './predictor.ts';
import type { LossSpec } from './types.ts';

export type Measured = { readonly loss: number; readonly accuracy: number; readonly rmse?: number };

type LossOf<K extends LossSpec['kind']> = Extract<LossSpec, { kind: K }>;

export function unfit(reason: string): NnError {
  return new NnError({
    code: 'NN_BATCH_SHAPE',
    message: `the model cannot be measured on this dataset: ${reason}`,
    hint: 'class numbers need int64 targets without the class dimension, other losses float32 targets shaped as the output',
    details: { reason },
  });
}

/** The loss of outputs as training defines it, with what else suits it. Throws `NN_BATCH_SHAPE`, `NN_LABEL_RANGE`, `NN_SPEC_INVALID`. */
export async function measureLoss(
  predictor: Predictor,
  loss: LossSpec,
  output: Tensor,
  target: Tensor,
): Promise<Measured> {
  switch (loss.kind) {
    case 'softmax-cross-entropy':
      return measureClasses(predictor, loss, output, target);
    case 'kl-divergence':
      return measureDivergence(predictor, loss, output, target);
    case 'bce':
      return measureBinary(predictor, loss, output, target);
    case 'mse':
      return measureNumbers(output, target, (difference) => difference * difference);
    case 'huber': {
      const { delta = 1 } = loss;
      return measureNumbers(output, target, (difference) => {
        const held = Math.max(-delta, Math.min(delta, difference));
        return held * (difference - held / 2);
      });
    }
  }
}

/** Where the classes of a row lie in an output's elements: every `stride` from `start`. */
type ClassRows = {
  readonly count: number;
  readonly classes: number;
  readonly stride: number;
  readonly startOf: (row: number) => number;
};

function classRowsOf(output: Tensor, { axis }: ModelHead): ClassRows {
  const classes = output.shape[axis] ?? 0;
  const stride = countElements(output.shape.slice(axis + 1));
  return {
    count: output.data.length / classes,
    classes,
    stride,
    startOf: (row) => Math.floor(row / stride) * classes * stride + (row % stride),
  };
}

function bestClass(
  values: ArrayLike<number | bigint>,
  start: number,
  { classes, stride }: ClassRows,
): number {
  let best = 0;
  for (let k = 1; k < classes; k++) {
    if ((values[start + k * stride] as number) > (values[start + best * stride] as number)) best = k;
  }
  return best;
}

async function measureClasses(
  predictor: Predictor,
  loss: LossOf<'softmax-cross-entropy'>,
  output: Tensor,
  target: Tensor,
): Promise<Measured> {
  const head = readHead(predictor.model);
  const rows = classRowsOf(output, head);
  const { count, classes, stride } = rows;
  if (target.dtype !== 'int64' || target.data.length !== count) {
    throw unfit(
      `${target.dtype} targets [${target.shape.join(', ')}] for output [${output.shape.join(', ')}]`,
    );
  }
  const { labelSmoothing: smoothing = 0, classWeights, ignoreIndex } = loss;
  if (classWeights !== undefined && classWeights.length !== classes) {
    throw unfit(`${classWeights.length} class weights for ${classes} classes`);
  }
  const labels = target.data as BigInt64Array;
  assertLabels(labels, classes, ignoreIndex);
  const logs = (await computeLossTerms(predictor.engine, loss, head, output)).data as Float32Array;
  const weightOf = (k: number): number => classWeights?.[k] ?? 1;
  let [sum, spread, total, right, counted] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const label = Number(labels[i]);
    if (label === ignoreIndex) continue;
    const start = rows.startOf(i);
    const weight = weightOf(label);
    sum -= weight * (logs[start + label * stride] as number);
    if (smoothing > 0) {
      for (let k = 0; k < classes; k++) spread -= weightOf(k) * (logs[start + k * stride] as number);
    }
    total += weight;
    counted++;
    if (bestClass(logs, start, rows) === label) right++;
  }
  if (total === 0) return { loss: 0, accuracy: counted === 0 ? 0 : right / counted };
  return {
    loss: ((1 - smoothing) * sum + (smoothing / classes) * spread) / total,
    accuracy: right / counted,
  };
}

function assertSameSize(output: Tensor, target: Tensor): void {
  if (target.dtype === 'float32' && target.data.length === output.data.length) return;
  throw unfit(`${target.dtype} targets [${target.shape.join(', ')}] for output [${output.shape.join(', ')}]`);
}

async function measureDivergence(
  predictor: Predictor,
  loss: LossOf<'kl-divergence'>,
  output: Tensor,
  target: Tensor,
): Promise<Measured> {
  assertSameSize(output, target);
  const head = readHead(predictor.model);
  const rows = classRowsOf(output, head);
  const shaped = float32Tensor(output.shape, target.data as Float32Array);
  const terms = (await computeLossTerms(predictor.engine, loss, head, output, shaped)).data;
  let [sum, right] = [0, 0];
  for (let i = 0; i < terms.length; i++) sum += terms[i] as number;
  for (let i = 0; i < rows.count; i++) {
    const start = rows.startOf(i);
    if (bestClass(output.data, start, rows) === bestClass(target.data, start, rows)) right++;
  }
  return { loss: sum / (output.shape[0] ?? 1), accuracy: right / rows.count };
}

async function measureBinary(
  predictor: Predictor,
  loss: LossOf<'bce'>,
  output: Tensor,
  target: Tensor,
): Promise<Measured> {
  assertSameSize(output, target);
  const head = readHead(predictor.model);
  const shaped = float32Tensor(output.shape, target.data as Float32Array);
  const terms = (await computeLossTerms(predictor.engine, loss, head, output, shaped)).data;
  const middle = head.activation === 'Sigmoid' ? 0.5 : 0;
  const count = output.data.length;
  let [sum, right] = [0, 0];
  for (let i = 0; i < count; i++) {
    sum += terms[i] as number;
    if ((output.data[i] as number) > middle === (target.data[i] as number) > 0.5) right++;
  }
  return { loss: sum / count, accuracy: right / count };
}

function measureNumbers(output: Tensor, target: Tensor, lossOf: (difference: number) => number): Measured {
  assertSameSize(output, target);
  const count = output.data.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (target.data[i] as number) / count;
  let [sum, squares, spread] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const difference = (output.data[i] as number) - (target.data[i] as number);
    const distance = (target.data[i] as number) - mean;
    sum += lossOf(difference);
    squares += difference * difference;
    spread += distance * distance;
  }
  return {
    loss: sum / count,
    rmse: Math.sqrt(squares / count),
    accuracy: spread === 0 ? 0 : 1 - squares / spread,
  };
}
