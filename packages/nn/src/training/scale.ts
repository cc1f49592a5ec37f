import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';

/** A factor: a number known beforehand, or a float32 scalar of the graph. */
export type Scale = number | Value;

export function multiplyScales(g: Arithmetic, a: Scale, b: Scale): Scale {
  if (typeof a === 'number') return typeof b === 'number' ? a * b : g.mul(b, a);
  return g.mul(a, b);
}

/** value·scale, in the type of the value. */
export function scaled(g: Arithmetic, value: Value, scale: Scale): Value {
  return g.mul(value, typeof scale === 'number' ? scale : g.cast(scale, g.dtype(value)));
}

/** 1 − a·b */
export function oneMinus(g: Arithmetic, a: Scale, b: number): Scale {
  const product = multiplyScales(g, a, b);
  return typeof product === 'number' ? 1 - product : g.sub(1, product);
}
