import { addDimensions, multiplyDimensions, subtractDimensions } from '../dimensions.ts';
import type { OperatorName } from '../shape-rules/table.ts';
import { cast, divide, elementwise, equal, extreme, mod, numeric } from './arithmetic.ts';
import { concat, expand, gather, keep, slice, split, tile, transpose } from './arrange.ts';
import { constantOfShape, nonZero, range } from './create.ts';
import { onNumbers, reduce } from './reduce.ts';
import type { KnownRule } from './rule.ts';

/** For operators that exporters compute shapes with. */
export const knownRules: Readonly<Partial<Record<OperatorName, KnownRule>>> = {
  Abs: numeric(Math.abs),
  Add: elementwise(addDimensions),
  And: numeric((a, b) => a & b),
  Cast: cast,
  Ceil: numeric(Math.ceil),
  Concat: concat,
  ConstantOfShape: constantOfShape,
  Div: divide,
  Equal: equal,
  Expand: expand,
  Flatten: keep,
  Floor: numeric(Math.floor),
  Gather: gather,
  Greater: numeric((a, b) => (a > b ? 1 : 0)),
  GreaterOrEqual: numeric((a, b) => (a >= b ? 1 : 0)),
  Less: numeric((a, b) => (a < b ? 1 : 0)),
  LessOrEqual: numeric((a, b) => (a <= b ? 1 : 0)),
  Max: extreme(Math.max),
  Min: extreme(Math.min),
  Mod: mod,
  Mul: elementwise(multiplyDimensions),
  Neg: elementwise((a) => multiplyDimensions(a, -1)),
  NonZero: nonZero,
  Not: numeric((a) => 1 - a),
  Or: numeric((a, b) => a | b),
  Range: range,
  ReduceMax: reduce(onNumbers(Math.max)),
  ReduceMin: reduce(onNumbers(Math.min)),
  ReduceProd: reduce(multiplyDimensions),
  ReduceSum: reduce(addDimensions),
  Reshape: keep,
  Slice: slice,
  Split: split,
  Sqrt: numeric(Math.sqrt),
  Squeeze: keep,
  Sub: elementwise(subtractDimensions),
  Tile: tile,
  Transpose: transpose,
  Unsqueeze: keep,
  Where: elementwise((condition, a, b) =>
    condition === 0 ? b : typeof condition === 'number' ? a : undefined,
  ),
};
