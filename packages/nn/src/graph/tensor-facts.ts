import { toNumbers } from './data-types.ts';
import type { ValueFacts } from './shape-rules/rule.ts';
import type { Tensor } from './types.ts';

/** Larger tensors are weights, not shapes. */
export const maxKnownElements = 1_024;

/** A tensor's facts, its elements included when they are few enough to be a shape, an index list or a constant. */
export function factsOfTensor({ dtype, shape, data }: Tensor): ValueFacts {
  if (data.length > maxKnownElements) return { dtype, shape };
  return { dtype, shape, known: toNumbers({ dtype, shape, data }) };
}
