import { intAttribute, intsAttribute, optionalInts, stringAttribute } from '../attributes.ts';
import { addDimensions, floorDivide, multiplyDimensions } from '../dimensions.ts';
import type { Dimension } from '../types.ts';
import { targetShape } from './arrange.ts';
import { mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** How a window moves over the spatial dimensions. `pads` are [begin …, end …] as in ONNX, auto_pad already applied. */
export type WindowGeometry = {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Undefined when `auto_pad` depends on a dimension only known at run time. */
  readonly pads: readonly number[] | undefined;
  readonly outputs: readonly Dimension[];
};

/** Geometry of Conv and the pooling operators over spatial dimensions `sizes`. */
export function readWindow(
  site: RuleSite,
  sizes: readonly Dimension[],
  kernel: readonly number[],
  ceil: boolean,
): WindowGeometry {
  const rank = sizes.length;
  const strides = listAttribute(site, 'strides', rank, 1);
  const dilations = listAttribute(site, 'dilations', rank, 1);
  if (kernel.length !== rank) {
    throw site.mismatch(`the kernel has ${kernel.length} dimensions for ${rank} spatial ones`);
  }
  if ([...kernel, ...strides, ...dilations].some((value) => value < 1)) {
    throw site.mismatch(
      `kernel [${kernel}], strides [${strides}] and dilations [${dilations}] must be positive`,
    );
  }
  const extents = kernel.map((size, i) => (size - 1) * (dilations[i] as number) + 1);
  const auto = stringAttribute(site.node, 'auto_pad', 'NOTSET');
  const explicit = readExplicitPads(site, auto, rank);
  const pads = explicit ?? samePads(sizes, strides, extents, auto === 'SAME_LOWER');
  const outputs = sizes.map((size, i) => {
    const stride = strides[i] as number;
    if (explicit === undefined)
      return floorDivide(addDimensions(size, stride - 1), stride) ?? site.fresh(i + 2);
    const begin = explicit[i] as number;
    const padded = addDimensions(size, begin + (explicit[i + rank] as number));
    const room = addDimensions(padded, -(extents[i] as number));
    if (typeof room === 'number' && room < 0) {
      throw site.mismatch(`a window of ${extents[i]} does not fit into ${padded}`);
    }
    const steps = floorDivide(addDimensions(room, ceil ? stride - 1 : 0), stride);
    if (steps === undefined) return site.fresh(i + 2);
    // A last window that would start in the end padding is left out (onnx: MaxPool, ceil_mode).
    const isBeyond =
      ceil && typeof steps === 'number' && typeof size === 'number' && steps * stride >= size + begin;
    return addDimensions(steps, isBeyond ? 0 : 1);
  });
  return { kernel, strides, dilations, pads, outputs };
}

function readExplicitPads(site: RuleSite, auto: string, rank: number): readonly number[] | undefined {
  if (auto === 'SAME_UPPER' || auto === 'SAME_LOWER') return undefined;
  if (auto === 'VALID') return new Array<number>(2 * rank).fill(0);
  if (auto !== 'NOTSET') throw site.mismatch(`unknown auto_pad "${auto}"`);
  return listAttribute(site, 'pads', 2 * rank, 0);
}

function samePads(
  sizes: readonly Dimension[],
  strides: readonly number[],
  extents: readonly number[],
  isLower: boolean,
): readonly number[] | undefined {
  const begins: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] as Dimension;
    if (typeof size === 'string') return undefined;
    const stride = strides[i] as number;
    const total = Math.max(0, (Math.ceil(size / stride) - 1) * stride + (extents[i] as number) - size);
    const smaller = Math.floor(total / 2);
    begins.push(isLower ? total - smaller : smaller);
    ends.push(isLower ? smaller : total - smaller);
  }
  return [...begins, ...ends];
}

function listAttribute(site: RuleSite, name: string, length: number, fallback: number): readonly number[] {
  const values = intsAttribute(site.node, name, new Array<number>(length).fill(fallback));
  if (values.length === length) return values;
  throw site.mismatch(`${name} [${values}] needs ${length} entries`);
}

/** Spatial size of a convolution's kernel, from the attribute or the weights. */
export function convKernel(site: RuleSite): readonly number[] {
  const stated = optionalInts(site.node, 'kernel_shape');
  const spatial = site.input(1).shape.slice(2);
  if (stated !== undefined) {
    if (stated.length !== spatial.length || stated.some((size, i) => !mayBeEqual(size, spatial[i]))) {
      throw site.mismatch(`kernel_shape [${stated}] differs from the weights`);
    }
    return stated;
  }
  return spatial.map((size) => {
    if (typeof size === 'string') throw site.unsupported('its kernel size is only known at run time');
    return size;
  });
}

/** Both runtimes compute for ever. */
const withoutChannels = 'there are no channels to compute over';

/** X [n c …], W [m c/groups …], B [m] → [n m …]. */
const conv: ShapeRule = (site) => {
  const x = site.ranked(0, 3).shape;
  const w = site.ranked(1, x.length, x.length).shape;
  const groups = intAttribute(site.node, 'group', 1);
  if (groups < 1) throw site.mismatch(`group is ${groups}`);
  const [batch, channels] = x as [Dimension, Dimension];
  const [filters, perGroup] = w as [Dimension, Dimension];
  if (channels === 0 || perGroup === 0) throw site.mismatch(withoutChannels);
  if (!mayBeEqual(channels, multiplyDimensions(perGroup, groups))) {
    throw site.mismatch(`${channels} channels do not match weights for ${groups} × ${perGroup}`);
  }
  if (typeof filters === 'number' && filters % groups !== 0) {
    throw site.mismatch(`${filters} filters cannot be split into ${groups} groups`);
  }
  const bias = site.optional(2);
  if (bias !== undefined && (bias.shape.length !== 1 || !mayBeEqual(bias.shape[0], filters))) {
    throw site.mismatch(`the bias needs shape [${filters}]`);
  }
  const { outputs } = readWindow(site, x.slice(2), convKernel(site), false);
  return [{ dtype: site.sameDtype(0, 1, 2), shape: [batch, filters, ...outputs] }];
};

/** X [n c …], W [c m/groups …] → [n m …], out = stride·(in−1) + output_padding + extent − pads. */
const convTranspose: ShapeRule = (site) => {
  const x = site.ranked(0, 3).shape;
  const w = site.ranked(1, x.length, x.length).shape;
  const rank = x.length - 2;
  const groups = intAttribute(site.node, 'group', 1);
  if (!mayBeEqual(x[1], w[0])) throw site.mismatch(`${x[1]} channels do not match weights for ${w[0]}`);
  const kernel = convKernel(site);
  const strides = listAttribute(site, 'strides', rank, 1);
  const dilations = listAttribute(site, 'dilations', rank, 1);
  const extra = listAttribute(site, 'output_padding', rank, 0);
  const stated = optionalInts(site.node, 'output_shape');
  const auto = stringAttribute(site.node, 'auto_pad', 'NOTSET');
  const explicit = readExplicitPads(site, auto, rank);
  const outputs = x.slice(2).map((size, i): Dimension => {
    const fixed = stated?.[i];
    if (fixed !== undefined) return fixed;
    const stride = strides[i] as number;
    if (explicit === undefined) return multiplyDimensions(size, stride);
    const extent = ((kernel[i] as number) - 1) * (dilations[i] as number) + 1;
    const pads = (explicit[i] as number) + (explicit[i + rank] as number);
    const grown = multiplyDimensions(addDimensions(size, -1), stride);
    return addDimensions(grown, (extra[i] as number) + extent - pads);
  });
  if (outputs.some((size) => typeof size === 'number' && size < 1))
    throw site.mismatch('the output would be empty');
  const channels = multiplyDimensions(w[1] as Dimension, groups);
  return [{ dtype: site.sameDtype(0, 1, 2), shape: [x[0] as Dimension, channels, ...outputs] }];
};

const pool: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3);
  const kernel = intsAttribute(site.node, 'kernel_shape');
  const { outputs } = readWindow(site, shape.slice(2), kernel, intAttribute(site.node, 'ceil_mode', 0) !== 0);
  const pooled = [...shape.slice(0, 2), ...outputs];
  return [
    { dtype, shape: pooled },
    { dtype: 'int64', shape: pooled },
  ];
};

/** The inverse of MaxPool's shape, or what the third input says. */
const maxUnpool: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3);
  if (site.optional(2) !== undefined) return [{ dtype, shape: targetShape(site, 2) }];
  const rank = shape.length - 2;
  const kernel = intsAttribute(site.node, 'kernel_shape');
  if (kernel.length !== rank) throw site.mismatch(`the kernel has ${kernel.length} dimensions for ${rank}`);
  const strides = listAttribute(site, 'strides', rank, 1);
  const pads = listAttribute(site, 'pads', 2 * rank, 0);
  const sizes = shape.slice(2).map((size, i) => {
    const grown = multiplyDimensions(addDimensions(size, -1), strides[i] as number);
    return addDimensions(grown, (kernel[i] as number) - (pads[i] as number) - (pads[i + rank] as number));
  });
  return [{ dtype, shape: [...shape.slice(0, 2), ...sizes] }];
};

const globalPool: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3);
  return [{ dtype, shape: shape.map((dimension, axis) => (axis < 2 ? dimension : 1)) }];
};

export const windowRules = {
  Conv: conv,
  ConvTranspose: convTranspose,
  AveragePool: (site) => pool(site).slice(0, 1),
  LpPool: (site) => pool(site).slice(0, 1),
  MaxPool: pool,
  GlobalAveragePool: globalPool,
  GlobalLpPool: globalPool,
  GlobalMaxPool: globalPool,
  MaxUnpool: maxUnpool,
} satisfies Record<string, ShapeRule>;
