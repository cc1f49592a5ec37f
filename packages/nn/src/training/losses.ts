import { NnError } from '../errors.ts';
import { intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import type { DataType } from '../graph/types.ts';
import { type Arithmetic, intOf, stringOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { LossKind } from './types.ts';

/** A loss in the graph: its value, and where differentiation starts with which gradient. */
export type LossValues = {
  /** Scalar, the mean over the batch. */
  readonly loss: Value;
  /** The value the loss is a function of: the model's output, or what stands before its last activation. */
  readonly source: Value;
  /** ∂loss/∂source times `scale`. */
  readonly gradient: Value;
};

/** What a loss compares a model's output with. */
export type TargetInfo = { readonly dtype: DataType; readonly shape: readonly number[] };

const activations = ['Softmax', 'LogSoftmax', 'Sigmoid'] as const;
type FinalActivation = (typeof activations)[number];

type Head = {
  readonly activation: FinalActivation | undefined;
  /** Input of the final activation, or the output itself. */
  readonly logits: Value;
  readonly axis: number;
};

function isActivation(opType: string): opType is FinalActivation {
  return (activations as readonly string[]).includes(opType);
}

/**
 * Looks for the last activation, also through operators that only reshape its result; Log(Softmax) counts as
 * LogSoftmax. A reshaped Softmax counts when its classes stay the last dimension.
 */
function findHead(g: Arithmetic, output: Value): Head {
  const shape = g.shape(output);
  const node = g.producerOf(output);
  const source = node?.inputs[0] as Value;
  if (node !== undefined && isActivation(node.opType)) {
    const stated = node.opType === 'Sigmoid' ? -1 : intAttribute(node, 'axis', -1);
    return { activation: node.opType, logits: source, axis: stated < 0 ? stated + shape.length : stated };
  }
  if (node?.opType === 'Log') {
    const inner = findHead(g, source);
    if (inner.activation === 'Softmax') return { ...inner, activation: 'LogSoftmax' };
  }
  if (node?.opType === 'Reshape') {
    const inner = findHead(g, source);
    const from = g.shape(source);
    const isKept = inner.axis === from.length - 1 && from.at(-1) === shape.at(-1);
    if (inner.activation === 'Sigmoid' || (inner.activation !== undefined && isKept)) {
      return { ...inner, logits: g.reshape(inner.logits, shape), axis: shape.length - 1 };
    }
  }
  return { activation: undefined, logits: output, axis: shape.length === 3 ? 2 : 1 };
}

function mismatch(loss: LossKind, output: string, reason: string, hint: string): NnError {
  return new NnError({
    code: 'NN_LOSS_MISMATCH',
    message: `loss ${loss} does not fit output "${output}": ${reason}`,
    hint,
    details: { loss, output },
  });
}

/**
 * What a target must be for a loss: class numbers (int64) without the class dimension for softmax-cross-entropy, else
 * as the output. `name` is that of the model's output, for errors. Throws `NN_LOSS_MISMATCH`.
 */
export function targetFor(g: Arithmetic, kind: LossKind, output: Value, name: string): TargetInfo {
  const { activation, axis } = findHead(g, output);
  const { dtype, shape } = g.facts(output);
  if (kind === 'bce' && activation !== undefined && activation !== 'Sigmoid') {
    throw mismatch(kind, name, `the model ends in ${activation}`, 'use softmax-cross-entropy');
  }
  if (kind !== 'softmax-cross-entropy') return { dtype, shape };
  if (activation === 'Sigmoid') {
    throw mismatch(
      kind,
      name,
      'the model ends in Sigmoid',
      'use bce, or a model that ends in one score a class',
    );
  }
  if (shape.length < 2 || (shape[axis] as number) < 2) {
    throw mismatch(
      kind,
      name,
      `its shape [${shape.join(', ')}] has no dimension of two or more classes`,
      'use bce for one score a row, or mse for numbers',
    );
  }
  return { dtype: 'int64', shape: shape.filter((_, i) => i !== axis) };
}

/**
 * Adds a loss to the graph. `scale` is multiplied into the gradient, not into the loss.
 *
 * softmax-cross-entropy: with p = softmax(z) over the classes and R rows, loss = −Σᵣ ln p[r, tᵣ] / R and
 * dz = (p − onehot(t))/R, from the scores z before a final Softmax or LogSoftmax, so that no logarithm of 0 occurs.
 * mse: loss = Σ(y − t)²/n, dy = 2(y − t)/n.
 * bce, from the scores z before a final Sigmoid: loss = Σ(max(z, 0) − z·t + ln(1 + e^−|z|))/n, dz = (σ(z) − t)/n.
 */
export function addLoss(
  g: Arithmetic,
  kind: LossKind,
  output: Value,
  target: Value,
  scale: number,
): LossValues {
  switch (kind) {
    case 'softmax-cross-entropy':
      return addCrossEntropy(g, findHead(g, output), target, scale);
    case 'bce':
      return addBinaryCrossEntropy(g, findHead(g, output).logits, target, scale);
    case 'mse':
      return addSquaredError(g, output, target, scale);
    case 'huber':
    case 'kl-divergence':
      throw mismatch(kind, output, 'this loss is not trained yet', 'use mse');
  }
}

function addCrossEntropy(g: Arithmetic, { logits, axis }: Head, target: Value, scale: number): LossValues {
  const shape = g.shape(logits);
  const order = [...shape.keys()].filter((i) => i !== axis).concat(axis);
  const classes = shape[axis] as number;
  const rows = countElements(shape) / classes;
  const scores = g.reshape(g.transpose(logits, order), [rows, classes]);
  const labels = g.reshape(target, [rows, 1]);
  const logs = g.emit('LogSoftmax', [scores], { axis: intOf(1) });
  const picked = g.emit('GatherElements', [logs, labels], { axis: intOf(1) });
  const loss = g.neg(g.mean(picked, [0, 1]));
  const share = scale / rows;
  const p = g.mul(g.emit('Exp', [logs]), share);
  const shares = g.filled(-share, g.dtype(logits), [rows, 1]);
  const difference = g.emit('ScatterElements', [p, labels, shares], {
    axis: intOf(1),
    reduction: stringOf('add'),
  });
  const ordered = order.map((i) => shape[i] as number);
  const inverse = order.map((_, i) => order.indexOf(i));
  return { loss, source: logits, gradient: g.transpose(g.reshape(difference, ordered), inverse) };
}

function addSquaredError(g: Arithmetic, y: Value, target: Value, scale: number): LossValues {
  const difference = g.sub(y, target);
  const all = [...g.shape(y).keys()];
  return {
    loss: g.mean(g.square(difference), all),
    source: y,
    gradient: g.mul(difference, (2 * scale) / g.sizeOf(y)),
  };
}

function addBinaryCrossEntropy(g: Arithmetic, z: Value, target: Value, scale: number): LossValues {
  const all = [...g.shape(z).keys()];
  const tail = g.emit('Log', [g.add(g.emit('Exp', [g.neg(g.emit('Abs', [z]))]), 1)]);
  const terms = g.add(g.sub(g.emit('Relu', [z]), g.mul(z, target)), tail);
  const difference = g.sub(g.emit('Sigmoid', [z]), target);
  return { loss: g.mean(terms, all), source: z, gradient: g.mul(difference, scale / g.sizeOf(z)) };
}
