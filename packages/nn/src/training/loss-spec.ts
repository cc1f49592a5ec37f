import type { Loss, LossKind, LossSpec } from './types.ts';

/** A loss in its long form. */
export function toLossSpec(loss: Loss): LossSpec {
  return typeof loss === 'string' ? { kind: loss } : loss;
}

export function lossKindOf(loss: Loss): LossKind {
  return toLossSpec(loss).kind;
}
