import { isFloatType } from './data-types.ts';
import type { Model, ValueInfo } from './types.ts';

/**
 * The output that is trained and judged: the only one of real numbers, as in classifiers that also give a label; where
 * there are several or none, the first.
 */
export function scoreOutput({ graph }: Model): ValueInfo {
  const [first, ...others] = graph.outputs.filter(({ dtype }) => isFloatType(dtype));
  // A graph without outputs is refused when it is read or built.
  return first !== undefined && others.length === 0 ? first : (graph.outputs[0] as ValueInfo);
}
