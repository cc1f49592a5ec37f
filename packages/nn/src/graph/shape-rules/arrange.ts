import { intAttribute, intsAttribute, normaliseAxis, optionalInt, stringAttribute } from '../attributes.ts';
import {
  addDimensions,
  divideExactly,
  multiplyDimensions,
  productOfDimensions,
  subtractDimensions,
} from '../dimensions.ts';
import type { Dimension } from '../types.ts';
import { broadcastShapes, mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** More dimensions than any model has; bounds what an input's stated length makes us allocate. */
const maxRank = 64;

/** The elements of a shape-like input; when they depend on data, as many fresh dimensions as it has elements. */
export function targetShape(site: RuleSite, index: number): readonly Dimension[] {
  const target = site.ranked(index, 1, 1);
  const length = target.shape[0];
  if (typeof length === 'number' && length > maxRank)
    throw site.mismatch(`input ${index} asks for ${length} dimensions`);
  if (target.known !== undefined) return target.known;
  if (typeof length === 'number') return Array.from({ length }, (_, axis) => site.fresh(axis));
  throw site.unsupported('the number of its output dimensions depends on data');
}

const flatten: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const stated = intAttribute(site.node, 'axis', 1);
  const axis = stated < 0 ? stated + shape.length : stated;
  if (axis < 0 || axis > shape.length) throw site.mismatch(`axis ${stated} is out of range`);
  return [
    { dtype, shape: [productOfDimensions(shape.slice(0, axis)), productOfDimensions(shape.slice(axis))] },
  ];
};

/** 0 copies the input's dimension unless `allowzero`; one −1 takes what is left. */
const reshape: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const target = targetShape(site, 1);
  const isZeroCopied = intAttribute(site.node, 'allowzero', 0) === 0;
  const result = target.map((dimension, axis): Dimension => {
    if (dimension !== 0 || !isZeroCopied) return dimension;
    const copied = shape[axis];
    if (copied === undefined)
      throw site.mismatch(`dimension ${axis} of [${target}] copies what the input does not have`);
    return copied;
  });
  const total = productOfDimensions(shape);
  const open = result.indexOf(-1);
  if (
    result.some((size, axis) => typeof size === 'number' && size < 0 && axis !== open) ||
    open !== result.lastIndexOf(-1)
  ) {
    throw site.mismatch(`cannot reshape to [${target}]`);
  }
  if (open < 0) {
    if (!mayBeEqual(total, productOfDimensions(result))) throw site.mismatch(`cannot reshape to [${target}]`);
    return [{ dtype, shape: result }];
  }
  const rest = productOfDimensions(result.filter((_, axis) => axis !== open));
  const left = rest === 0 ? undefined : divideExactly(total, rest);
  if (left === undefined && typeof total === 'number' && typeof rest === 'number') {
    throw site.mismatch(`cannot reshape ${total} elements to [${target}]`);
  }
  result[open] = left ?? site.fresh(open);
  return [{ dtype, shape: result }];
};

const transpose: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const order = intsAttribute(site.node, 'perm', [...shape.keys()].reverse());
  const isOrder = order.length === shape.length && order.every((axis) => axis >= 0 && axis < shape.length);
  if (!isOrder || new Set(order).size !== order.length) {
    throw site.mismatch(`perm [${order}] is not an order of ${shape.length} dimensions`);
  }
  return [{ dtype, shape: order.map((axis) => shape[axis] as Dimension) }];
};

const concat: ShapeRule = (site) => {
  const first = site.ranked(0, 1).shape;
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis'), first.length);
  const shape = [...first];
  for (let index = 1; index < site.inputs.length; index++) {
    const other = site.ranked(index, first.length, first.length).shape;
    other.forEach((dimension, i) => {
      if (i === axis) shape[i] = addDimensions(shape[i] as Dimension, dimension);
      else if (!mayBeEqual(shape[i], dimension))
        throw site.mismatch(`dimension ${i} of input ${index} differs`);
      else if (typeof dimension === 'number') shape[i] = dimension;
    });
  }
  return [{ dtype: site.sameDtype(...site.inputs.keys()), shape }];
};

/**
 * Sizes of the parts of a Split along its axis: from the `split` input, else equal ones. Before opset 18 their number
 * is the number of outputs, from 18 `num_outputs`, and then the last part may be smaller.
 */
export function splitSizes(site: RuleSite, size: Dimension): readonly Dimension[] {
  if (site.optional(1) !== undefined) {
    const sizes = site.input(1).known ?? site.node.outputs.map((_, i) => site.fresh(0, i));
    if (sizes.length !== site.node.outputs.length)
      throw site.mismatch(`${sizes.length} parts for ${site.node.outputs.length} outputs`);
    if (!mayBeEqual(sizes.reduce(addDimensions, 0), size))
      throw site.mismatch(`parts [${sizes}] do not add up to ${size}`);
    return sizes;
  }
  const parts = optionalInt(site.node, 'num_outputs') ?? site.node.outputs.length;
  if (parts !== site.node.outputs.length || parts < 1) {
    throw site.mismatch(`${parts} parts for ${site.node.outputs.length} outputs`);
  }
  if (typeof size === 'string') {
    return Array.from({ length: parts }, (_, i) => divideExactly(size, parts) ?? site.fresh(0, i));
  }
  const each = Math.ceil(size / parts);
  const last = size - each * (parts - 1);
  if (last < 0 || (last !== each && site.opset < 18))
    throw site.mismatch(`${size} cannot be split into ${parts} parts`);
  return Array.from({ length: parts }, (_, i) => (i === parts - 1 ? last : each));
}

const split: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), shape.length);
  return splitSizes(site, shape[axis] as Dimension).map((part) => ({
    dtype,
    shape: shape.map((dimension, i) => (i === axis ? part : dimension)),
  }));
};

const squeeze: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  if (site.optional(1) === undefined) {
    if (shape.some((dimension) => typeof dimension === 'string')) {
      throw site.unsupported('which dimensions it drops depends on data');
    }
    return [{ dtype, shape: shape.filter((dimension) => dimension !== 1) }];
  }
  const axes = site.needNumbers(1).map((axis) => normaliseAxis(site.node, axis, shape.length));
  for (const axis of axes) {
    if (!mayBeEqual(shape[axis], 1)) throw site.mismatch(`dimension ${axis} is ${shape[axis]}, not 1`);
  }
  return [{ dtype, shape: shape.filter((_, axis) => !axes.includes(axis)) }];
};

const unsqueeze: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const stated = site.needNumbers(1);
  const rank = shape.length + stated.length;
  const axes = new Set(stated.map((axis) => normaliseAxis(site.node, axis, rank)));
  if (axes.size !== stated.length) throw site.mismatch(`axes [${stated}] repeat`);
  const rest = shape.values();
  return [
    {
      dtype,
      shape: Array.from({ length: rank }, (_, axis) =>
        axes.has(axis) ? 1 : (rest.next().value as Dimension),
      ),
    },
  ];
};

const expand: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  return [{ dtype, shape: broadcastShapes(site, shape, targetShape(site, 1)) }];
};

const tile: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const repeats = site.ranked(1, 1, 1).known;
  if (repeats !== undefined && repeats.length !== shape.length)
    throw site.mismatch(`${repeats.length} repeats`);
  return [
    {
      dtype,
      shape: shape.map((dimension, axis) => {
        const repeat = repeats?.[axis];
        return repeat === undefined ? site.fresh(axis) : multiplyDimensions(dimension, repeat);
      }),
    },
  ];
};

const pad: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const pads = site.input(1).known;
  const axes = site.optional(3) === undefined ? [...shape.keys()] : site.needNumbers(3);
  const result = [...shape];
  if (pads !== undefined && pads.length !== 2 * axes.length)
    throw site.mismatch(`pads needs ${2 * axes.length} entries`);
  axes.forEach((stated, i) => {
    const axis = normaliseAxis(site.node, stated, shape.length);
    const [begin, end] = [pads?.[i], pads?.[i + axes.length]];
    result[axis] =
      begin === undefined || end === undefined
        ? site.fresh(axis)
        : addDimensions(result[axis] as Dimension, addDimensions(begin, end));
    if (typeof result[axis] === 'number' && result[axis] < 0)
      throw site.mismatch(`pads [${pads}] remove too much`);
    assertInside(site, shape[axis] as Dimension, begin, end);
  });
  return [{ dtype, shape: result }];
};

/**
 * A border that mirrors or wraps round must not be wider than what it repeats: ONNX Runtime reads memory that is not
 * the tensor's when `wrap` is.
 */
function assertInside(
  site: RuleSite,
  size: Dimension,
  begin: Dimension | undefined,
  end: Dimension | undefined,
): void {
  const mode = stringAttribute(site.node, 'mode', 'constant');
  if (mode !== 'reflect' && mode !== 'wrap') return;
  for (const border of [begin, end]) {
    const isKnown = typeof border === 'number' && (typeof size === 'number' || border <= 0);
    if (!isKnown && mode === 'wrap')
      throw site.unsupported('mode "wrap" needs a border and a size that do not depend on data');
    if (!isKnown || typeof size !== 'number') continue;
    const widest = mode === 'wrap' ? size : size - 1;
    if (border > widest) throw site.mismatch(`a border of ${border} cannot ${mode} ${size} elements`);
  }
}

/** One axis of a Slice, bounds already clamped: elements `start`, `start + step` … (`count` of them). */
export type SliceAxis = {
  readonly axis: number;
  readonly start: Dimension;
  readonly step: number;
  readonly count: Dimension;
};

/** The axes a Slice cuts; undefined entries of `count` never occur: what depends on data gets a fresh name. */
export function readSlice(site: RuleSite): readonly SliceAxis[] {
  const { shape } = site.input(0);
  const length = site.ranked(1, 1, 1).shape[0];
  if (typeof length === 'string') throw site.unsupported('how many dimensions it cuts depends on data');
  if (length !== undefined && length > shape.length) throw site.mismatch(`it cuts ${length} dimensions`);
  const axes =
    site.optional(3) === undefined ? Array.from({ length: length ?? 0 }, (_, i) => i) : site.needNumbers(3);
  const steps = site.optional(4) === undefined ? axes.map(() => 1) : site.needNumbers(4);
  const [starts, ends] = [site.input(1).known, site.input(2).known];
  if (axes.length !== length || steps.length !== length || site.input(2).shape[0] !== length) {
    throw site.mismatch('starts, ends, axes and steps need the same length');
  }
  return axes.map((stated, i) => {
    const axis = normaliseAxis(site.node, stated, shape.length);
    const size = shape[axis] as Dimension;
    const step = steps[i] as number;
    if (step === 0) throw site.mismatch('a step is 0');
    const [start, end] = [starts?.[i], ends?.[i]];
    if (start === undefined || end === undefined)
      return { axis, start: start ?? 0, step, count: site.fresh(axis) };
    return { axis, ...sliceRange(size, start, end, step, site.fresh(axis)) };
  });
}

function sliceRange(size: Dimension, start: Dimension, end: Dimension, step: number, unknown: Dimension) {
  const first = toBound(start, size, 0, step < 0 ? -1 : 0);
  const stop = toBound(end, size, step < 0 ? -1 : 0, step < 0 ? -1 : 0);
  if (typeof first === 'number' && typeof stop === 'number') {
    return { start: first, step, count: Math.max(0, Math.ceil((stop - first) / step)) };
  }
  const isUnclear = first === undefined || stop === undefined || Math.abs(step) !== 1;
  if (isUnclear) return { start: first ?? 0, step, count: unknown };
  const span = subtractDimensions(stop, first);
  return { start: first, step, count: multiplyDimensions(span, step) };
}

/**
 * A Slice bound counted from the start and clamped to [low, size + highOffset]; undefined when that depends on data.
 * A named size is at least 1; a named bound is taken to lie inside, as it does in exported attention masks.
 */
function toBound(bound: Dimension, size: Dimension, low: number, highOffset: number): Dimension | undefined {
  if (typeof bound === 'string') return bound;
  if (typeof size === 'number') {
    const index = bound < 0 ? bound + size : bound;
    return Math.min(Math.max(index, low), size + highOffset);
  }
  if (bound >= 2 ** 31 - 1) return addDimensions(size, highOffset);
  if (bound <= -(2 ** 31)) return low;
  if (bound === -1) return addDimensions(size, -1);
  return bound === 0 || (bound === 1 && highOffset === 0) ? bound : undefined;
}

const slice: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const result = [...shape];
  for (const { axis, count } of readSlice(site)) result[axis] = count;
  return [{ dtype, shape: result }];
};

const depthToSpace: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 4, 4);
  const block = intAttribute(site.node, 'blocksize');
  const [batch, channels, height, width] = shape as readonly [Dimension, Dimension, Dimension, Dimension];
  const depth = divideExactly(channels, block * block);
  if (depth === undefined)
    throw site.mismatch(`${channels} channels do not fill blocks of ${block} × ${block}`);
  return [
    { dtype, shape: [batch, depth, multiplyDimensions(height, block), multiplyDimensions(width, block)] },
  ];
};

const spaceToDepth: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 4, 4);
  const block = intAttribute(site.node, 'blocksize');
  const [batch, channels, height, width] = shape as readonly [Dimension, Dimension, Dimension, Dimension];
  const cells = [height, width].map((size, i) => {
    const count = divideExactly(size, block);
    if (count === undefined && typeof size === 'number')
      throw site.mismatch(`${size} is no multiple of ${block}`);
    return count ?? site.fresh(i + 2);
  });
  return [{ dtype, shape: [batch, multiplyDimensions(channels, block * block), ...cells] }];
};

const keepShape: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 2);
  return [{ dtype, shape }];
};

export const arrangeRules = {
  Concat: concat,
  DepthToSpace: depthToSpace,
  Expand: expand,
  Flatten: flatten,
  Pad: pad,
  Reshape: reshape,
  ReverseSequence: keepShape,
  Slice: slice,
  SpaceToDepth: spaceToDepth,
  Split: split,
  Squeeze: squeeze,
  Tile: tile,
  Transpose: transpose,
  Trilu: keepShape,
  Unsqueeze: unsqueeze,
} satisfies Record<string, ShapeRule>;
