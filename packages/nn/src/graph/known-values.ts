import { dataTypeAttribute, intAttribute, normaliseAxis, optionalTensor } from './attributes.ts';
import { toNumbers } from './data-types.ts';
import {
  addDimensions,
  divideExactly,
  floorDivide,
  multiplyDimensions,
  subtractDimensions,
} from './dimensions.ts';
import { readSlice, splitSizes } from './shape-rules/arrange.ts';
import { reducedAxes } from './shape-rules/reduce.ts';
import type { RuleSite, ValueFacts } from './shape-rules/rule.ts';
import type { OperatorName } from './shape-rules/table.ts';
import { maxKnownElements } from './tensor-facts.ts';
import type { DataType, Dimension } from './types.ts';

type Elements = readonly Dimension[];
type StaticShape = readonly number[];
/** Elements of one output from known inputs; undefined when they do not follow. */
type KnownRule = (site: RuleSite, shape: StaticShape, output: number) => Elements | undefined;

/**
 * Elements of a node's output where they follow from the graph alone: the arithmetic that exporters write around
 * Shape (Shape → Gather → Concat → Reshape), on numbers and on named dimensions. Undefined when they do not follow.
 */
export function inferKnownElements(site: RuleSite, facts: ValueFacts, output: number): Elements | undefined {
  if (facts.known !== undefined) return facts.known;
  const rule = knownRules[site.node.opType as OperatorName];
  const shape = facts.shape;
  if (rule === undefined || !isStatic(shape)) return undefined;
  if (shape.reduce((product, dimension) => product * dimension, 1) > maxKnownElements) return undefined;
  const toElement = toElementOf[facts.dtype];
  if (toElement === undefined) return undefined;
  const elements = rule(site, shape, output)?.map((element) =>
    typeof element === 'number' ? toElement(element) : element,
  );
  return elements?.includes(outOfRange) === true ? undefined : elements;
}

/** Stands for an integer that wraps around or is not exact. Floats that are −∞ count as unknown with it. */
const outOfRange = Number.NEGATIVE_INFINITY;

const toInteger =
  (low: number, high: number) =>
  (value: number): number =>
    value >= low && value <= high ? value + 0 : outOfRange;

/** Rounds a computed element as its type does, without minus zero in integers. Other types are not computed. */
const toElementOf: Readonly<Partial<Record<DataType, (value: number) => number>>> = {
  bool: toInteger(0, 1),
  int32: toInteger(-(2 ** 31), 2 ** 31 - 1),
  int64: toInteger(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  float32: Math.fround,
  float64: (value) => value,
};

function isStatic(shape: readonly Dimension[]): shape is StaticShape {
  return shape.every((dimension) => typeof dimension === 'number');
}

const keep: KnownRule = (site) => site.input(0).known;

/** Row-major position of `index` in a value of `shape` that was stretched to index.length dimensions. */
function stretchedPosition(index: readonly number[], shape: readonly Dimension[]): number {
  let position = 0;
  const offset = index.length - shape.length;
  shape.forEach((dimension, axis) => {
    const size = dimension as number;
    position = position * size + (size === 1 ? 0 : (index[axis + offset] as number));
  });
  return position;
}

function* indicesOf(shape: StaticShape): Generator<readonly number[]> {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  const index = shape.map(() => 0);
  for (let i = 0; i < count; i++) {
    yield index;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = (index[axis] as number) + 1;
      if ((index[axis] as number) < (shape[axis] as number)) break;
      index[axis] = 0;
    }
  }
}

function mapElements(
  site: RuleSite,
  shape: StaticShape,
  compute: (values: Elements) => Dimension | undefined,
): Elements | undefined {
  const inputs = site.inputs.map((input) => input?.known);
  if (inputs.includes(undefined)) return undefined;
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    const values = inputs.map(
      (known, i) => (known as Elements)[stretchedPosition(index, site.input(i).shape)],
    );
    const element = compute(values as Elements);
    if (element === undefined) return undefined;
    result.push(element);
  }
  return result;
}

const elementwise =
  (compute: (a: Dimension, b: Dimension, c: Dimension) => Dimension | undefined): KnownRule =>
  (site, shape) =>
    mapElements(site, shape, ([a, b, c]) => compute(a as Dimension, b as Dimension, c as Dimension));

/** For what is only defined on numbers. */
const numeric = (compute: (a: number, b: number) => number): KnownRule =>
  elementwise((a, b) => (typeof a === 'string' || typeof b === 'string' ? undefined : compute(a, b)));

/** Named dimensions are at least 1, so they differ from 0 and from negative numbers. */
const equal = elementwise((a, b) => {
  if (a === b) return 1;
  const number = typeof a === 'number' ? a : b;
  if (typeof number === 'string') return undefined;
  return (typeof a === 'number' && typeof b === 'number') || number < 1 ? 0 : undefined;
});

const divide: KnownRule = (site, shape) => {
  const isInteger = !site.input(0).dtype.startsWith('float');
  return elementwise((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      return isInteger ? (b === 0 ? undefined : Math.trunc(a / b)) : a / b;
    }
    const exact = divideExactly(a, b);
    return exact ?? (isInteger && typeof b === 'number' && b > 0 ? floorDivide(a, b) : undefined);
  })(site, shape, 0);
};

/** The sign follows the divisor, or with `fmod` the dividend. */
const mod: KnownRule = (site, shape) => {
  const isTruncated = intAttribute(site.node, 'fmod', 0) !== 0;
  return elementwise((a, b) => {
    if (typeof a === 'string' || typeof b === 'string' || b === 0) return undefined;
    return isTruncated ? a % b : a - b * Math.floor(a / b);
  })(site, shape, 0);
};

const extreme =
  (pick: (...values: number[]) => number): KnownRule =>
  (site, shape) =>
    mapElements(site, shape, (values) =>
      values.every((value) => typeof value === 'number')
        ? pick(...values)
        : values.every((v) => v === values[0])
          ? values[0]
          : undefined,
    );

const cast: KnownRule = (site) => {
  const known = site.input(0).known;
  const to = dataTypeAttribute(site.node, 'to');
  if (to === 'bool')
    return known?.every((v) => typeof v === 'number') ? known.map((v) => (v === 0 ? 0 : 1)) : undefined;
  if (to === 'float32')
    return known?.map((value) => (typeof value === 'number' ? Math.fround(value) : value));
  if (to === 'float64' || to === 'int64') {
    return known?.map((v) => (typeof v === 'number' && to === 'int64' ? Math.trunc(v) : v));
  }
  if (to !== 'int32') return undefined;
  const isExact = known?.every((v) => typeof v === 'string' || Math.abs(v) < 2 ** 31);
  return isExact === true ? known?.map((v) => (typeof v === 'number' ? Math.trunc(v) : v)) : undefined;
};

const gather: KnownRule = (site, shape) => {
  const data = site.input(0);
  const indices = site.input(1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), data.shape.length);
  const { known } = data;
  if (known === undefined || indices.known === undefined || !isStatic(data.shape)) return undefined;
  const size = data.shape[axis] as number;
  const wanted = indices.known;
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    const inner = index.slice(axis, axis + indices.shape.length);
    const stated = wanted[stretchedPosition(inner, indices.shape)];
    if (typeof stated !== 'number' || !Number.isInteger(stated)) return undefined;
    const picked = stated < 0 ? stated + size : stated;
    if (picked < 0 || picked >= size)
      throw site.mismatch(`index ${stated} is outside a dimension of ${size}`);
    const source = [...index.slice(0, axis), picked, ...index.slice(axis + indices.shape.length)];
    result.push(known[positionOf(source, data.shape)] as Dimension);
  }
  return result;
};

function positionOf(index: readonly number[], shape: StaticShape): number {
  return index.reduce((position, i, axis) => position * (shape[axis] as number) + i, 0);
}

/** Picks elements of input 0: `source` turns an output index into an input index. */
function pick(
  site: RuleSite,
  shape: StaticShape,
  source: (index: readonly number[]) => readonly number[],
): Elements | undefined {
  const { known, shape: from } = site.input(0);
  if (known === undefined || !isStatic(from)) return undefined;
  return Array.from(indicesOf(shape), (index) => known[positionOf(source(index), from)] as Dimension);
}

const concat: KnownRule = (site, shape) => {
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis'), shape.length);
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    let along = index[axis] as number;
    let part = 0;
    for (; ; part++) {
      const size = site.input(part).shape[axis];
      if (typeof size !== 'number') return undefined;
      if (along < size) break;
      along -= size;
    }
    const { known, shape: from } = site.input(part);
    if (known === undefined || !isStatic(from)) return undefined;
    result.push(known[positionOf(index.with(axis, along), from)] as Dimension);
  }
  return result;
};

const slice: KnownRule = (site, shape) => {
  const cuts = readSlice(site);
  if (cuts.some(({ start }) => typeof start === 'string')) return undefined;
  return pick(site, shape, (index) => {
    const source = [...index];
    for (const { axis, start, step } of cuts)
      source[axis] = (start as number) + step * (index[axis] as number);
    return source;
  });
};

const split: KnownRule = (site, shape, output) => {
  const from = site.input(0).shape;
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), from.length);
  const offset = splitSizes(site, from[axis] as Dimension)
    .slice(0, output)
    .reduce(addDimensions, 0);
  if (typeof offset === 'string') return undefined;
  return pick(site, shape, (index) => index.with(axis, (index[axis] as number) + offset));
};

const transpose: KnownRule = (site, shape) => {
  const stated = site.node.attributes['perm'];
  const order = stated?.type === 'ints' ? stated.value : [...shape.keys()].reverse();
  return pick(site, shape, (index) => {
    const source = [...index];
    order.forEach((from, to) => {
      source[from] = index[to] as number;
    });
    return source;
  });
};

const expand: KnownRule = (site, shape) => {
  const { known, shape: from } = site.input(0);
  if (known === undefined) return undefined;
  return Array.from(indicesOf(shape), (index) => known[stretchedPosition(index, from)] as Dimension);
};

const tile: KnownRule = (site, shape) => {
  const from = site.input(0).shape;
  return pick(site, shape, (index) => index.map((i, axis) => i % (from[axis] as number)));
};

const constantOfShape: KnownRule = (site, shape) => {
  const value = optionalTensor(site.node, 'value');
  const filler = value === undefined ? 0 : toNumbers(value)[0];
  if (filler === undefined) return undefined;
  return new Array<number>(shape.reduce((product, dimension) => product * dimension, 1)).fill(filler);
};

const range: KnownRule = (site, [count]) => {
  const [start, delta] = [site.knownNumbers(0)?.[0], site.knownNumbers(2)?.[0]];
  if (start === undefined || delta === undefined) return undefined;
  return Array.from({ length: count as number }, (_, i) => start + i * delta);
};

const nonZero: KnownRule = (site, shape) => {
  const { known, shape: from } = site.input(0);
  if (known === undefined || !isStatic(from)) return undefined;
  const found: number[][] = from.map(() => []);
  let position = 0;
  for (const index of indicesOf(from)) {
    if (known[position++] !== 0) index.forEach((i, axis) => void found[axis]?.push(i));
  }
  return shape[0] === from.length ? found.flat() : undefined;
};

/** Of integers: a sum of floats depends on its order. */
const reduce =
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

const onNumbers =
  (compute: (a: number, b: number) => number) =>
  (a: Dimension, b: Dimension): Dimension | undefined =>
    typeof a === 'number' && typeof b === 'number' ? compute(a, b) : undefined;

const knownRules: Readonly<Partial<Record<OperatorName, KnownRule>>> = {
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
