import { reducedAxes } from '../shape-rules/reduce.ts';
import type { Dimension } from '../types.ts';
import type { KnownRule } from './rule.ts';

/** Of integers: a sum of floats depends on its order. */
export const reduce =
  (combine: (a: Dimension, b: Dimension) => Dimension | undefined): KnownRule =>
  (site) => {
    const { known, shape, dtype } = site.input(0);
    if (dtype.startsWith('float')) return undefined;
    if (known === undefined || known.length === 0 || reducedAxes(site).length !== shape.length)
      return undefined;
    let result: Dimension | undefined = known[0];
    for (const element of known.slice(1)) {
      if (result === undefined) return undefined;
      result = combine(result, element);
    }
    return result === undefined ? undefined : [result];
  };

export const onNumbers =
  (compute: (a: number, b: number) => number) =>
  (a: Dimension, b: Dimension): Dimension | undefined =>
    typeof a === 'number' && typeof b === 'number' ? compute(a, b) : undefined;
