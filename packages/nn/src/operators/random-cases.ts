import type { RandomSource } from '@plexus/core';
import { intOf, intsOf, stringOf } from './arithmetic.ts';
import { float, indices, ints, linear, notZero, of, positive, single } from './derivative-case-makers.ts';
import { distinct, type OperatorCase } from './operator-case.ts';

/** Draws a case of random shapes and attributes. */
type Drawing = (random: RandomSource) => OperatorCase;

const between = (random: RandomSource, low: number, high: number): number =>
  low + random.nextBelow(high - low + 1);
const listOf = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const pick = <T>(random: RandomSource, list: readonly T[]): T => list[random.nextBelow(list.length)] as T;
const drawShape = (random: RandomSource, rank: number, most = 4): number[] =>
  listOf(rank, () => between(random, 1, most));

/** A shape that is stretched to another: some dimensions 1, leading ones left out. */
function shrunk(random: RandomSource, shape: readonly number[]): number[] {
  const kept = shape.slice(random.nextBelow(shape.length + 1));
  return kept.map((size) => (random.nextBelow(3) === 0 ? 1 : size));
}

const broadcast =
  (fill = notZero): Drawing =>
  (random) => {
    const shape = drawShape(random, between(random, 1, 4), 3);
    const operands = [float(shape, fill), float(shrunk(random, shape), fill)];
    return of(random.nextBelow(2) === 0 ? operands : operands.toReversed());
  };

const reduction: Drawing = (random) => {
  const rank = between(random, 1, 4);
  const axes = listOf(
    rank,
    (() => {
      let axis = -1;
      return () => ++axis;
    })(),
  ).filter(() => random.nextBelow(2) === 0);
  const stated = axes.map((axis) => (random.nextBelow(2) === 0 ? axis : axis - rank));
  const inputs = [
    float(drawShape(random, rank, 3), positive),
    ...(stated.length > 0 ? [ints(...stated)] : []),
  ];
  return of(inputs, { keepdims: intOf(random.nextBelow(2)) }, { since: 18 });
};

const matMul: Drawing = (random) => {
  const [m, k, n] = drawShape(random, 3) as [number, number, number];
  const batch = drawShape(random, random.nextBelow(3), 3);
  const a = pick(random, [[k], [m, k], [...batch, m, k]]);
  const b = pick(random, [[k], [k, n], [...shrunk(random, batch), k, n]]);
  return of([float(a), float(b)]);
};

/** Strides, dilations, pads and sizes of a window that fits. */
function drawWindow(random: RandomSource, rank: number) {
  const kernel = listOf(rank, () => between(random, 1, 3));
  const strides = listOf(rank, () => between(random, 1, 3));
  const dilations = listOf(rank, () => between(random, 1, 2));
  const pads = [...kernel, ...kernel].map((size) => random.nextBelow(size));
  const sizes = kernel.map((size, i) => (size - 1) * (dilations[i] as number) + between(random, 1, 5));
  return { kernel, strides, dilations, pads, sizes };
}

const conv: Drawing = (random) => {
  const { kernel, strides, dilations, pads, sizes } = drawWindow(random, between(random, 1, 2));
  const group = between(random, 1, 2);
  const [n, c, m] = drawShape(random, 3, 2) as [number, number, number];
  const inputs = [float([n, c * group, ...sizes]), float([m * group, c, ...kernel])];
  if (random.nextBelow(2) === 0) inputs.push(float([m * group]));
  const window = { strides: intsOf(strides), dilations: intsOf(dilations), pads: intsOf(pads) };
  return of(inputs, { ...window, group: intOf(group) }, linear);
};

const convTranspose: Drawing = (random) => {
  const { kernel, strides, dilations, sizes } = drawWindow(random, between(random, 1, 2));
  const group = between(random, 1, 2);
  const [n, c, m] = drawShape(random, 3, 2) as [number, number, number];
  const extra = strides.map((stride) => random.nextBelow(stride));
  const cut = [...kernel, ...kernel].map((size, i) => {
    const extent = (size - 1) * (dilations[i % kernel.length] as number) + 1;
    return random.nextBelow(Math.min(3, extent));
  });
  const lengths = sizes.map((size, i) => {
    const extent = ((kernel[i] as number) - 1) * (dilations[i] as number) + 1;
    const full = (size - 1) * (strides[i] as number) + extent + (extra[i] as number);
    return full - (cut[i] as number) - (cut[i + kernel.length] as number);
  });
  const pads = lengths.every((length) => length > 0) ? cut : cut.map(() => 0);
  const window = { strides: intsOf(strides), dilations: intsOf(dilations), pads: intsOf(pads) };
  return of(
    [float([n, c * group, ...sizes]), float([c * group, m, ...kernel])],
    { ...window, output_padding: intsOf(extra), group: intOf(group) },
    linear,
  );
};

const pooling =
  (kind: 'AveragePool' | 'LpPool' | 'MaxPool'): Drawing =>
  (random) => {
    const { kernel, strides, dilations, pads, sizes } = drawWindow(random, between(random, 1, 2));
    const attributes = {
      kernel_shape: intsOf(kernel),
      strides: intsOf(strides),
      dilations: intsOf(dilations),
      pads: intsOf(pads),
    };
    const fill = kind === 'MaxPool' ? distinct() : notZero;
    const options = kind === 'AveragePool' ? linear : single;
    const since = kind === 'MaxPool' ? {} : { since: 19 };
    return of([float([...drawShape(random, 2, 2), ...sizes], fill)], attributes, { ...options, ...since });
  };

const slice: Drawing = (random) => {
  const shape = drawShape(random, between(random, 1, 3), 6);
  const axes = [...shape.keys()].filter(() => random.nextBelow(3) > 0);
  const steps = axes.map(() => pick(random, [1, 1, 2, 3, -1, -2]));
  const bounds = (): number[] => axes.map(() => between(random, -8, 8));
  return of([float(shape), ints(...bounds()), ints(...bounds()), ints(...axes), ints(...steps)]);
};

const pad: Drawing = (random) => {
  const shape = drawShape(random, between(random, 1, 3), 4);
  const mode = pick(random, ['constant', 'reflect', 'edge', 'wrap']);
  const widest = shape.map((size) => (mode === 'wrap' ? size : mode === 'reflect' ? size - 1 : 3));
  const pads = [...widest, ...widest].map((most) => random.nextBelow(most + 1));
  return of([float(shape), ints(...pads)], { mode: stringOf(mode) }, { since: 19 });
};

const resize: Drawing = (random) => {
  const shape = [1, between(random, 1, 2), between(random, 1, 5), between(random, 1, 5)];
  const sizes = [...shape.slice(0, 2), between(random, 1, 7), between(random, 1, 7)];
  const coordinates = [
    'half_pixel',
    'pytorch_half_pixel',
    'align_corners',
    'asymmetric',
    'half_pixel_symmetric',
  ];
  const attributes = {
    mode: stringOf(pick(random, ['nearest', 'linear', 'cubic'])),
    nearest_mode: stringOf(pick(random, ['floor', 'ceil', 'round_prefer_ceil', 'round_prefer_floor'])),
    coordinate_transformation_mode: stringOf(pick(random, coordinates)),
  };
  return of([float(shape), undefined, undefined, ints(...sizes)], attributes, { ...linear, since: 19 });
};

const scatter: Drawing = (random) => {
  const shape = drawShape(random, between(random, 1, 3), 4);
  const axis = random.nextBelow(shape.length);
  const taken = shape.map((size, i) => (i === axis ? between(random, 1, 5) : between(random, 1, size)));
  const count = taken.reduce((product, size) => product * size, 1);
  const places = listOf(count, () => between(random, -(shape[axis] as number), (shape[axis] as number) - 1));
  const reduction = pick(random, ['add', 'mul', 'max', 'min']);
  return of(
    [float(shape, distinct(0.31)), indices(taken, ...places), float(taken, distinct(0.47))],
    { axis: intOf(axis), reduction: stringOf(reduction) },
    { since: 18 },
  );
};

const gather: Drawing = (random) => {
  const shape = drawShape(random, between(random, 1, 3), 4);
  const axis = random.nextBelow(shape.length);
  const size = shape[axis] as number;
  const taken = drawShape(random, random.nextBelow(3), 3);
  const count = taken.reduce((product, length) => product * length, 1);
  const places = listOf(count, () => between(random, -size, size - 1));
  return of([float(shape), indices(taken, ...places)], {
    axis: intOf(axis - (random.nextBelow(2) === 0 ? shape.length : 0)),
  });
};

/** Operators whose derivative depends most on shapes and attributes: random ones, held against differences as the others. */
export const randomCases = {
  Add: broadcast(),
  AveragePool: pooling('AveragePool'),
  Conv: conv,
  ConvTranspose: convTranspose,
  Div: broadcast(positive),
  Gather: gather,
  LpPool: pooling('LpPool'),
  MatMul: matMul,
  MaxPool: pooling('MaxPool'),
  Mul: broadcast(),
  Pad: pad,
  ReduceLogSumExp: reduction,
  ReduceMean: reduction,
  ReduceProd: reduction,
  Resize: resize,
  ScatterElements: scatter,
  Slice: slice,
} satisfies Record<string, Drawing>;
