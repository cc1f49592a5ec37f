import { assertLabels } from '../data/check-values.ts';
import { NnError } from '../errors.ts';
import { countElements, float32Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { type ModelHead, readHead } from './head.ts';
import { LossSum } from './loss-sum.ts';
import { computeLossTerms, hasTerms, readsTarget } from './loss-terms.ts';
import type { Predictor } from './predictor.ts';
import type { LossSpec } from './types.ts';

export type Measured = { readonly loss: number; readonly accuracy: number; readonly rmse?: number };

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
  const head = readHead(predictor.model);
  const rows = classRowsOf(output, head);
  assertFits(loss, rows, output, target);
  const shaped = readsTarget(loss) ? float32Tensor(output.shape, target.data as Float32Array) : undefined;
  const terms = hasTerms(loss)
    ? ((await computeLossTerms(predictor.engine, loss, head, output, shaped)).data as Float32Array)
    : [];
  const sum = new LossSum(loss);
  const data = output.data as Float32Array;
  const { classes, stride: inner } = rows;
  sum.add({ output: data, target: target.data, rows: output.shape[0] ?? 1, classes, inner, terms });
  const measured = sum.value ?? 0;
  switch (loss.kind) {
    case 'softmax-cross-entropy':
      return { loss: measured, accuracy: shareOfRight(rows, terms, target, loss.ignoreIndex) };
    case 'kl-divergence':
      return { loss: measured, accuracy: shareOfLikeliest(rows, output, target) };
    case 'bce':
      return { loss: measured, accuracy: shareOfSides(output, target, head) };
    default:
      return { loss: measured, ...errorsOf(output, target) };
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

function assertFits(loss: LossSpec, rows: ClassRows, output: Tensor, target: Tensor): void {
  const shapes = `${target.dtype} targets [${target.shape.join(', ')}] for output [${output.shape.join(', ')}]`;
  if (loss.kind !== 'softmax-cross-entropy') {
    if (target.dtype === 'float32' && target.data.length === output.data.length) return;
    throw unfit(shapes);
  }
  const { classWeights, ignoreIndex } = loss;
  const { count, classes } = rows;
  if (target.dtype !== 'int64' || target.data.length !== count) throw unfit(shapes);
  if (classWeights !== undefined && classWeights.length !== classes) {
    throw unfit(`${classWeights.length} class weights for ${classes} classes`);
  }
  assertLabels(target.data as BigInt64Array, classes, ignoreIndex);
}

/** Share of rows whose class has the greatest logarithm, among those that count. */
function shareOfRight(
  rows: ClassRows,
  logs: ArrayLike<number>,
  target: Tensor,
  ignored: number | undefined,
): number {
  let [right, counted] = [0, 0];
  for (let i = 0; i < rows.count; i++) {
    const label = Number(target.data[i]);
    if (label === ignored) continue;
    counted++;
    if (bestClass(logs, rows.startOf(i), rows) === label) right++;
  }
  return counted === 0 ? 0 : right / counted;
}

function shareOfLikeliest(rows: ClassRows, output: Tensor, target: Tensor): number {
  let right = 0;
  for (let i = 0; i < rows.count; i++) {
    const start = rows.startOf(i);
    if (bestClass(output.data, start, rows) === bestClass(target.data, start, rows)) right++;
  }
  return right / rows.count;
}

function shareOfSides(output: Tensor, target: Tensor, { activation }: ModelHead): number {
  const middle = activation === 'Sigmoid' ? 0.5 : 0;
  const count = output.data.length;
  let right = 0;
  for (let i = 0; i < count; i++) {
    if ((output.data[i] as number) > middle === (target.data[i] as number) > 0.5) right++;
  }
  return right / count;
}

function errorsOf(output: Tensor, target: Tensor): { readonly rmse: number; readonly accuracy: number } {
  const count = output.data.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (target.data[i] as number) / count;
  let [squares, spread] = [0, 0];
  for (let i = 0; i < count; i++) {
    const difference = (output.data[i] as number) - (target.data[i] as number);
    const distance = (target.data[i] as number) - mean;
    squares += difference * difference;
    spread += distance * distance;
  }
  return { rmse: Math.sqrt(squares / count), accuracy: spread === 0 ? 0 : 1 - squares / spread };
}
