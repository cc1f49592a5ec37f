import { optionalInts } from '../graph/attributes.ts';
import type { DataType } from '../graph/types.ts';
import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { addCrossEntropy } from './cross-entropy.ts';
import { addBinaryCrossEntropy, addHuber, addSquaredError } from './elementwise-losses.ts';
import { findHead, type Head } from './head.ts';
import { addDivergence } from './kl-divergence.ts';
import { toLossSpec } from './loss-spec.ts';
import { type LossOptions, type LossValues, lossMismatch } from './loss-values.ts';
import type { Loss } from './types.ts';

/** What a loss compares a model's output with. */
export type TargetInfo = { readonly dtype: DataType; readonly shape: readonly number[] };

/**
 * What a target must be for a loss: class numbers (int64) without the class dimension for softmax-cross-entropy, else
 * as the output. `name` is that of the model's output, for errors. Throws `NN_LOSS_MISMATCH`.
 */
export function targetFor(g: Arithmetic, loss: Loss, output: Value, name: string): TargetInfo {
  const { kind } = toLossSpec(loss);
  const { activation, axis } = findHead(g, output);
  const { dtype, shape } = g.facts(output);
  const isOverClasses = kind === 'softmax-cross-entropy' || kind === 'kl-divergence';
  if (kind === 'bce' && activation !== undefined && activation !== 'Sigmoid') {
    throw lossMismatch(kind, name, `the model ends in ${activation}`, 'use softmax-cross-entropy');
  }
  if (!isOverClasses) return { dtype, shape };
  if (activation === 'Sigmoid') {
    const hint = 'use bce, or a model that ends in one score a class';
    throw lossMismatch(kind, name, 'the model ends in Sigmoid', hint);
  }
  if (shape.length < 2 || (shape[axis] as number) < 2) {
    const reason = `its shape [${shape.join(', ')}] has no dimension of two or more classes`;
    throw lossMismatch(kind, name, reason, 'use bce for one score a row, or mse for numbers');
  }
  if (kind === 'kl-divergence') return { dtype, shape };
  return { dtype: 'int64', shape: shape.filter((_, i) => i !== axis) };
}

/** Adds a loss to the graph. Throws `NN_SPEC_INVALID` when the loss has another number of class weights than the model classes. */
export function addLoss(
  g: Arithmetic,
  loss: Loss,
  output: Value,
  target: Value,
  options: LossOptions = {},
): LossValues {
  const spec = toLossSpec(loss);
  const scores = (): { head: Head; logits: Value } => {
    const head = findHead(g, output);
    return { head, logits: scoresOf(g, head) };
  };
  switch (spec.kind) {
    case 'softmax-cross-entropy': {
      const { head, logits } = scores();
      return addCrossEntropy(g, spec, logits, head.axis, target, options);
    }
    case 'kl-divergence': {
      const { head, logits } = scores();
      return addDivergence(g, logits, head.axis, target, options);
    }
    case 'bce': {
      const { head, logits } = scores();
      return addBinaryCrossEntropy(g, spec, head.activation === 'Sigmoid' ? logits : output, target, options);
    }
    case 'mse':
      return addSquaredError(g, output, target, options);
    case 'huber':
      return addHuber(g, spec, output, target, options);
  }
}

/** The scores before the final activation, arranged as the output. */
function scoresOf(g: Arithmetic, { scores, rearranged }: Head): Value {
  return rearranged.reduce((value, node) => {
    const [to = ''] = node.outputs;
    if (node.opType !== 'Transpose') return g.reshape(value, g.shape(to));
    const order = optionalInts(node, 'perm') ?? g.shape(to).map((_, i, all) => all.length - 1 - i);
    return g.transpose(value, order);
  }, scores);
}
