import type { Dimension } from '../types.ts';
import type { RuleSite } from './rule.ts';

/** The common shape of values that are stretched along dimensions of 1 (ONNX multidirectional broadcasting). */
export function broadcastShapes(
  site: RuleSite,
  ...shapes: readonly (readonly Dimension[])[]
): readonly Dimension[] {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let result: Dimension = 1;
    for (const shape of shapes) {
      const dimension = shape[axis - rank + shape.length] ?? 1;
      result = broadcastDimension(site, result, dimension, axis);
    }
    return result;
  });
}

function broadcastDimension(site: RuleSite, a: Dimension, b: Dimension, axis: number): Dimension {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  if (typeof a === 'number' && typeof b === 'number') {
    throw site.mismatch(`${a} and ${b} cannot be broadcast together`);
  }
  if (typeof a === 'number') return a;
  if (typeof b === 'number') return b;
  return site.fresh(axis);
}

/** True unless both are numbers and differ: a named dimension may turn out equal. */
export function mayBeEqual(a: Dimension | undefined, b: Dimension | undefined): boolean {
  return a === b || typeof a === 'string' || typeof b === 'string';
}
