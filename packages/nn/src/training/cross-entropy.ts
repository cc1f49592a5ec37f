import { NnError } from '../errors.ts';
import { countElements } from '../graph/data-types.ts';
import { type Arithmetic, intOf, stringOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { type LossOptions, type LossValues, shareOf } from './loss-values.ts';
import { scaled } from './scale.ts';
import type { LossSpec } from './types.ts';

type CrossEntropy = Extract<LossSpec, { kind: 'softmax-cross-entropy' }>;

/** Scores as [rows classes] and labels as [rows 1], and the way back. */
type Rows = {
  readonly scores: Value;
  readonly labels: Value;
  readonly count: number;
  readonly classes: number;
  readonly restore: (gradient: Value) => Value;
};

function toRows(g: Arithmetic, logits: Value, axis: number, target: Value): Rows {
  const shape = g.shape(logits);
  const order = [...shape.keys()].filter((i) => i !== axis).concat(axis);
  const classes = shape[axis] as number;
  const count = countElements(shape) / classes;
  const ordered = order.map((i) => shape[i] as number);
  const inverse = order.map((_, i) => order.indexOf(i));
  return {
    scores: g.reshape(g.transpose(logits, order), [count, classes]),
    labels: g.reshape(target, [count, 1]),
    count,
    classes,
    restore: (gradient) => g.transpose(g.reshape(gradient, ordered), inverse),
  };
}

/**
 * softmax-cross-entropy, from the scores z before a final Softmax or LogSoftmax, so that no logarithm of 0 occurs. With
 * p = softmax(z) over the classes and R rows: loss = −Σᵣ ln p[r, tᵣ]/R and dz = (p − onehot(t))/R. See
 * `addWeighted` for its options.
 */
export function addCrossEntropy(
  g: Arithmetic,
  spec: CrossEntropy,
  logits: Value,
  axis: number,
  target: Value,
  options: LossOptions,
): LossValues {
  const rows = toRows(g, logits, axis, target);
  const { labelSmoothing = 0, classWeights, ignoreIndex } = spec;
  if (classWeights !== undefined && classWeights.length !== rows.classes) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `loss.classWeights of the training spec has ${classWeights.length} numbers, the model ${rows.classes} classes`,
      hint: 'give one weight for each class',
      details: { field: 'loss.classWeights', weights: classWeights.length, classes: rows.classes },
    });
  }
  const isPlain = labelSmoothing === 0 && classWeights === undefined && ignoreIndex === undefined;
  const values = isPlain ? addPlain(g, rows, options) : addWeighted(g, rows, spec, options);
  return { ...values, source: logits, gradient: rows.restore(values.gradient) };
}

type RowValues = Omit<LossValues, 'source'>;

function addPlain(g: Arithmetic, { scores, labels, count }: Rows, options: LossOptions): RowValues {
  const logs = logSoftmax(g, scores);
  const dtype = g.dtype(scores);
  const share = shareOf(g, count, options);
  const picked = g.emit('GatherElements', [logs, labels], { axis: intOf(1) });
  const p = scaled(g, g.emit('Exp', [logs]), share);
  const shares =
    typeof share === 'number'
      ? g.filled(-share, dtype, [count, 1])
      : g.expand(g.neg(g.cast(share, dtype)), [count, 1]);
  const gradient = subtractAt(g, p, labels, shares);
  return { loss: g.mul(g.neg(g.mean(picked, [0, 1])), 1 / (options.parts ?? 1)), gradient };
}

/**
 * As PyTorch's cross_entropy. With class weights w, smoothing ε over K classes and kᵣ = 0 for rows that are ignored, else
 * 1: loss = Σᵣ kᵣ((1 − ε)·w[tᵣ]·(−ln p[r, tᵣ]) + ε/K·Σⱼ wⱼ·(−ln p[r, j]))/W with W = Σᵣ kᵣ·w[tᵣ]; and with
 * q[r, j] = kᵣ((1 − ε)·w[tᵣ]·[j = tᵣ] + ε/K·wⱼ): dz = (p·Σⱼ q − q)/W. Where W is 0, loss and gradient are 0.
 */
function addWeighted(
  g: Arithmetic,
  rows: Rows,
  { labelSmoothing: smoothing = 0, classWeights, ignoreIndex }: CrossEntropy,
  { parts = 1, scale = 1 }: LossOptions,
): RowValues {
  const { scores, count, classes } = rows;
  const dtype = g.dtype(scores);
  const isIgnored = ignoreIndex === undefined ? undefined : g.equal(rows.labels, ignoreIndex);
  const labels = isIgnored === undefined ? rows.labels : g.where(isIgnored, 0, rows.labels);
  const kept = isIgnored === undefined ? undefined : g.cast(g.not(isIgnored), dtype);
  const weights = classWeights && g.constant(dtype, [1, classes], classWeights);
  const ofLabel = weights && g.emit('Gather', [g.reshape(weights, [classes]), labels]);
  const weight = product(g, ofLabel, kept) ?? g.filled(1, dtype, [count, 1]);
  const logs = logSoftmax(g, scores);
  const picked = g.emit('GatherElements', [logs, labels], { axis: intOf(1) });
  const ofPicked = g.mul(weight, smoothing - 1);
  const terms = [g.mul(ofPicked, picked)];
  let mass = g.mul(weight, 1 - smoothing);
  let spread: Value | undefined;
  if (smoothing > 0) {
    const even = smoothing / classes;
    const total = classWeights?.reduce((sum, value) => sum + value, 0) ?? classes;
    const all = g.sum(weights === undefined ? logs : g.mul(logs, weights), [1], true);
    const keptEven = kept === undefined ? g.filled(even, dtype, [count, 1]) : g.mul(kept, even);
    terms.push(g.neg(g.mul(keptEven, all)));
    mass = g.add(mass, g.mul(keptEven, total));
    spread = weights === undefined ? keptEven : g.mul(keptEven, weights);
  }
  const sum = g.sum(
    terms.reduce((a, b) => g.add(a, b)),
    [0, 1],
  );
  const divisor = g.sum(weight, [0, 1]);
  const inverse = parts > 1 ? undefined : inverseOf(g, divisor);
  const factor = inverse === undefined ? scale : scaled(g, inverse, scale);
  const p = g.mul(g.emit('Exp', [logs]), scaled(g, mass, factor));
  const smoothed = spread === undefined ? p : g.sub(p, scaled(g, spread, factor));
  const gradient = subtractAt(g, smoothed, labels, scaled(g, ofPicked, factor));
  return inverse === undefined
    ? { loss: sum, gradient, weight: divisor }
    : { loss: g.mul(sum, inverse), gradient };
}

/** 1/value, and 0 for 0. */
export function inverseOf(g: Arithmetic, value: Value): Value {
  return g.where(g.greater(value, 0), g.div(1, value), 0);
}

function product(g: Arithmetic, a: Value | undefined, b: Value | undefined): Value | undefined {
  return a === undefined || b === undefined ? (a ?? b) : g.mul(a, b);
}

function logSoftmax(g: Arithmetic, scores: Value): Value {
  return g.emit('LogSoftmax', [scores], { axis: intOf(1) });
}

/** Adds one (negative) number a row to the column of its label. */
function subtractAt(g: Arithmetic, p: Value, labels: Value, numbers: Value): Value {
  return g.emit('ScatterElements', [p, labels, numbers], { axis: intOf(1), reduction: stringOf('add') });
}
