import { NnError } from '../errors.ts';
import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { Scale } from './scale.ts';
import type { LossKind } from './types.ts';

/** A loss in the graph: its value, and where differentiation starts with which gradient. */
export type LossValues = {
  /** Scalar. The mean, or this part's share of it; with a `weight` a sum that is to be divided by all weights together. */
  readonly loss: Value;
  /** The value the loss is a function of: the model's output, or what stands before its last activation. */
  readonly source: Value;
  /** ∂loss/∂source times the scale. */
  readonly gradient: Value;
  /** Scalar: what the sums of this part are to be divided by, together with the other parts. */
  readonly weight?: Value;
};

export type LossOptions = {
  /** Parts of equal size that make up a batch; the graph sees one of them. Default 1. */
  readonly parts?: number;
  /** Multiplied into the gradient, not into the loss. Default 1. */
  readonly scale?: Scale;
};

/** scale ÷ (count · parts): what one of `count` equal terms of a mean contributes to the gradient. */
export function shareOf(g: Arithmetic, count: number, { parts = 1, scale = 1 }: LossOptions): Scale {
  return typeof scale === 'number' ? scale / (count * parts) : g.mul(scale, 1 / (count * parts));
}

export function lossMismatch(loss: LossKind, output: string, reason: string, hint: string): NnError {
  return new NnError({
    code: 'NN_LOSS_MISMATCH',
    message: `loss ${loss} does not fit output "${output}": ${reason}`,
    hint,
    details: { loss, output },
  });
}
