import type { Attribute } from '../graph/types.ts';
import { floatOf, intOf, intsOf, stringOf } from './arithmetic.ts';
import {
  awayFrom,
  type CheckedInput,
  type DerivativeCase,
  distinct,
  type Filling,
  fixed,
  uniform,
} from './derivative-check.ts';
import type { DifferentiableOperator, Replaced } from './table.ts';

type Attributes = Readonly<Record<string, Attribute>>;
type Options = Omit<DerivativeCase, 'inputs'>;

const float = (shape: readonly number[], fill?: Filling): CheckedInput =>
  fill ? { shape, fill } : { shape };
const ints = (...values: readonly number[]): CheckedInput => ({
  shape: [values.length],
  dtype: 'int64',
  fill: fixed(...values),
  isConstant: true,
});
const indices = (shape: readonly number[], ...values: readonly number[]): CheckedInput => ({
  shape,
  dtype: 'int64',
  fill: fixed(...values),
});
const scalar = (value: number): CheckedInput => ({ shape: [], fill: fixed(value) });
const bool = (shape: readonly number[]): CheckedInput => ({
  shape,
  dtype: 'bool',
  fill: (random, count) => Array.from({ length: count }, () => random.nextBelow(2)),
});

/** A case of these inputs. */
const of = (
  inputs: readonly (CheckedInput | undefined)[],
  attributes: Attributes = {},
  options: Options = {},
): DerivativeCase => ({
  inputs,
  attributes,
  ...options,
});

const shapes: readonly (readonly number[])[] = [[5], [2, 3], [2, 1, 3]];
/** y = f(x) at several shapes. */
const unary = (fill?: Filling, attributes: Attributes = {}, options: Options = {}): DerivativeCase[] =>
  shapes.map((shape) => of([float(shape, fill)], attributes, options));

const single: Options = { dtype: 'float32' };
/** Linear in each input, so that a large step is exact. */
const linear: Options = { dtype: 'float32', step: 0.5 };

/** Two operands broadcast in every way. */
const binary = (a?: Filling, b?: Filling, options: Options = {}): DerivativeCase[] =>
  (
    [
      [
        [2, 3],
        [2, 3],
      ],
      [[2, 3], [3]],
      [[3], [2, 3]],
      [
        [2, 1, 3],
        [4, 1],
      ],
      [[2, 3], []],
      [[], [2, 2]],
      [
        [1, 3],
        [2, 1],
      ],
    ] as const
  ).map(([left, right]) => of([float(left, a), float(right, b)], {}, options));

const positive = uniform(0.5, 2);
const notZero = awayFrom([0], 0.4);

const reductions = (fill?: Filling, options: Options = {}): DerivativeCase[] => [
  of([float([2, 3, 2], fill), ints(1)], { keepdims: intOf(0) }, options),
  of([float([2, 3, 2], fill), ints(-1, 0)], { keepdims: intOf(1) }, options),
  of([float([2, 3], fill)], { keepdims: intOf(0) }, options),
  of([float([2, 3], fill)], { noop_with_empty_axes: intOf(1) }, options),
  of([float([1, 4], fill), ints(0)], {}, options),
];
/** Axes as an attribute, as before opset 18. */
const oldReductions = (fill?: Filling): DerivativeCase[] => [
  ...reductions(fill),
  of([float([2, 3, 2], fill)], { axes: intsOf([0, 2]), keepdims: intOf(0) }, { opset: 13 }),
  of([float([3, 2], fill)], {}, { opset: 17 }),
];

const pool = (
  shape: readonly number[],
  kernel: readonly number[],
  attributes: Attributes,
  options: Options,
  fill?: Filling,
): DerivativeCase => of([float(shape, fill)], { kernel_shape: intsOf(kernel), ...attributes }, options);

const conv = (
  x: readonly number[],
  w: readonly number[],
  attributes: Attributes = {},
  hasBias = false,
): DerivativeCase =>
  of([float(x), float(w), ...(hasBias ? [float([w[0] as number])] : [])], attributes, linear);

const convTranspose = (
  x: readonly number[],
  w: readonly number[],
  attributes: Attributes = {},
): DerivativeCase => of([float(x), float(w)], attributes, linear);

/** Three steps of a batch of two with two inputs and two hidden units. */
const recurrent = (
  gates: number,
  direction: string,
  isFull: boolean,
  attributes: Attributes = {},
  hasCellState = false,
): DerivativeCase => {
  const [steps, n, width, hidden] = [3, 2, 2, 2];
  const d = direction === 'bidirectional' ? 2 : 1;
  const small = uniform(-0.8, 0.8);
  const inputs = [
    float([steps, n, width], small),
    float([d, gates * hidden, width], small),
    float([d, gates * hidden, hidden], small),
    ...(isFull ? [float([d, 2 * gates * hidden], small), undefined, float([d, n, hidden], small)] : []),
    ...(hasCellState ? [float([d, n, hidden], small)] : []),
  ];
  const stated = { hidden_size: intOf(hidden), direction: stringOf(direction), ...attributes };
  return of(inputs, stated, { dtype: 'float32', outputs: gates === 4 ? 3 : 2 });
};

const resizing = (
  shape: readonly number[],
  scales: readonly number[],
  attributes: Attributes,
): DerivativeCase =>
  of(
    [
      float(shape),
      undefined,
      { shape: [scales.length], dtype: 'float32', fill: fixed(...scales), isConstant: true },
    ],
    attributes,
    linear,
  );

const statistics = (channels: number, isConstant = false): readonly CheckedInput[] => [
  float([channels], uniform(0.5, 1.5)),
  float([channels]),
  { shape: [channels], fill: uniform(-1, 1), isConstant },
  { shape: [channels], fill: uniform(0.5, 1.5), isConstant },
];

/** For every operator with a derivative, points at which it is held against differences. */
export const derivativeCases: {
  readonly [K in DifferentiableOperator | Replaced]: readonly DerivativeCase[];
} = {
  Abs: unary(notZero),
  Acos: unary(uniform(-0.7, 0.7), {}, { dtype: 'float32', step: 0.03 }),
  Acosh: unary(uniform(2, 4), {}, single),
  Add: binary(),
  Asin: unary(uniform(-0.7, 0.7), {}, { dtype: 'float32', step: 0.03 }),
  Asinh: unary(undefined, {}, single),
  Atan: unary(undefined, {}, single),
  Atanh: unary(uniform(-0.6, 0.6), {}, { dtype: 'float32', step: 0.03 }),
  AveragePool: [
    pool([2, 2, 4, 4], [2, 2], { strides: intsOf([2, 2]) }, linear),
    pool([1, 2, 5, 4], [3, 2], { strides: intsOf([2, 1]), pads: intsOf([1, 0, 1, 1]) }, linear),
    pool([1, 2, 5, 4], [3, 2], { pads: intsOf([1, 1, 1, 0]), count_include_pad: intOf(1) }, linear),
    pool([1, 1, 6], [3], { strides: intsOf([2]), ceil_mode: intOf(1) }, linear),
    pool([1, 2, 7], [2], { strides: intsOf([2]), auto_pad: stringOf('SAME_UPPER') }, linear),
    pool([1, 1, 5, 5], [2, 2], { strides: intsOf([2, 2]) }, linear),
    pool([1, 1, 7], [2], { dilations: intsOf([2]) }, linear),
  ],
  BatchNormalization: [
    of(
      [float([3, 2, 2, 2]), ...statistics(2)],
      { epsilon: floatOf(1e-3) },
      { changesInTraining: true, dtype: 'float32' },
    ),
    of([float([4, 3]), ...statistics(3, true)], {}, { changesInTraining: true, dtype: 'float32' }),
    of([float([2, 2, 4]), ...statistics(2)], {}, { changesInTraining: true, opset: 13, dtype: 'float32' }),
  ],
  Cast: [
    of([{ shape: [2, 3], dtype: 'float64' }], { to: intOf(1) }, linear),
    of([float([2])], { to: intOf(11) }, linear),
  ],
  CastLike: [of([float([2, 3]), { shape: [1], dtype: 'float64' }], {}, single)],
  Celu: unary(notZero, { alpha: floatOf(1.5) }, single),
  Clip: [
    of([float([2, 4], awayFrom([-1, 1])), scalar(-1), scalar(1)]),
    of([float([5], awayFrom([0.5])), undefined, scalar(0.5)]),
    of([float([5], awayFrom([0.5])), scalar(0.5)]),
    of([float([3])]),
  ],
  Concat: [
    of([float([2, 3]), float([2, 1]), float([2, 2])], { axis: intOf(1) }),
    of([float([1, 2]), float([3, 2])], { axis: intOf(-2) }),
  ],
  Constant: [of([], { value_floats: { type: 'floats', value: [1, 2] } }, single)],
  ConstantOfShape: [of([ints(2, 3)], {}, single)],
  Conv: [
    conv([2, 2, 5, 4], [3, 2, 3, 2], {}, true),
    conv([2, 2, 5, 5], [2, 2, 3, 3], { pads: intsOf([1, 1, 1, 1]) }),
    conv([1, 2, 6, 5], [2, 2, 2, 3], { strides: intsOf([2, 2]), pads: intsOf([0, 1, 1, 0]) }, true),
    conv([1, 2, 7, 6], [2, 2, 2, 2], { dilations: intsOf([2, 1]), strides: intsOf([1, 2]) }),
    conv([1, 2, 6, 7], [2, 2, 2, 2], { dilations: intsOf([1, 3]) }),
    conv([2, 4, 4, 4], [6, 2, 2, 2], { group: intOf(2), strides: intsOf([2, 1]) }, true),
    conv([1, 3, 4, 4], [3, 1, 3, 3], { group: intOf(3), pads: intsOf([1, 1, 1, 1]) }),
    conv([2, 2, 7], [3, 2, 3], { strides: intsOf([2]), pads: intsOf([1, 1]) }, true),
    conv([1, 2, 8], [2, 2, 3], { dilations: intsOf([2]) }),
    conv([1, 2, 5, 6], [2, 2, 3, 3], { auto_pad: stringOf('SAME_UPPER'), strides: intsOf([2, 2]) }),
    conv([1, 2, 5, 5], [2, 2, 2, 2], { auto_pad: stringOf('SAME_LOWER') }),
    conv([1, 2, 4, 4], [2, 2, 2, 2], { auto_pad: stringOf('VALID') }),
    conv([1, 1, 3, 3, 3], [2, 1, 2, 2, 2], { pads: intsOf([0, 1, 0, 1, 0, 0]) }),
    conv([1, 32, 3, 3], [2, 32, 3, 3], { pads: intsOf([1, 1, 1, 1]) }),
    conv([1, 33, 4, 3], [2, 33, 2, 3], { pads: intsOf([1, 0, 0, 2]) }),
    conv([1, 2, 3, 3], [2, 2, 1, 1], { strides: intsOf([2, 2]) }),
  ],
  ConvTranspose: [
    convTranspose([2, 2, 3, 3], [2, 3, 2, 2]),
    convTranspose([1, 2, 3, 3], [2, 2, 3, 3], { strides: intsOf([2, 2]), pads: intsOf([1, 1, 1, 1]) }),
    convTranspose([1, 2, 3, 2], [2, 1, 3, 2], { strides: intsOf([2, 3]), output_padding: intsOf([1, 0]) }),
    convTranspose([1, 4, 3], [4, 2, 3], { group: intOf(2), strides: intsOf([2]), dilations: intsOf([2]) }),
    convTranspose([1, 2, 3], [2, 2, 3], { strides: intsOf([2]), auto_pad: stringOf('SAME_UPPER') }),
  ],
  Cos: unary(),
  Cosh: unary(undefined, {}, single),
  CumSum: [
    of([float([2, 4]), { ...ints(1), shape: [] }]),
    of([float([3, 2]), { ...ints(0), shape: [] }], { exclusive: intOf(1) }),
    of([float([3, 2]), { ...ints(-2), shape: [] }], { reverse: intOf(1) }),
    of([float([4]), { ...ints(0), shape: [] }], { reverse: intOf(1), exclusive: intOf(1) }),
  ],
  DepthToSpace: [
    of([float([1, 8, 2, 1])], { blocksize: intOf(2) }),
    of([float([2, 4, 1, 2])], { blocksize: intOf(2), mode: stringOf('CRD') }),
  ],
  Div: binary(undefined, notZero),
  Dropout: [
    of([float([4, 5]), { shape: [], fill: fixed(0.5), isConstant: true }], {}, { changesInTraining: true }),
    of([float([3, 4])], {}, { changesInTraining: true, outputs: 2 }),
    of([float([6]), { shape: [], fill: fixed(0), isConstant: true }], {}),
  ],
  Einsum: (
    [
      ['ij,jk->ik', [2, 3], [3, 2]],
      ['bij,bkj->bik', [2, 2, 3], [2, 4, 3]],
      ['bhqd,bhkd->bhqk', [1, 2, 2, 3], [1, 2, 3, 3]],
      ['ij,kj', [2, 3], [2, 3]],
      ['i,j->ji', [2], [3]],
      ['ij,jk->k', [2, 3], [3, 2]],
      ['...ij,...jk->...ik', [2, 2, 3], [1, 3, 2]],
      ['ij->ji', [2, 3]],
      ['ijk->j', [2, 3, 2]],
      ['ij,j,ik->k', [2, 3], [3], [2, 2]],
    ] as const
  ).map(([equation, ...operands]) =>
    of(
      operands.map((shape) => float(shape)),
      { equation: stringOf(equation) },
    ),
  ),
  Elu: unary(notZero, { alpha: floatOf(0.7) }, single),
  Erf: unary(undefined, {}, single),
  Exp: unary(),
  Expand: [of([float([2, 1, 3]), ints(2, 4, 3)]), of([float([3]), ints(2, 1)]), of([float([1]), ints(2, 2)])],
  Flatten: [of([float([2, 3, 2])], { axis: intOf(2) }), of([float([2, 3])], { axis: intOf(0) })],
  Gather: [
    of([float([4, 3]), indices([2, 2], 1, 3, -1, 1)]),
    of([float([2, 5]), indices([3], 0, 4, 0)], { axis: intOf(1) }),
    of([float([2, 3, 2]), { ...indices([], 1), isConstant: true }], { axis: intOf(-2) }),
    of([float([5]), indices([], 2)]),
    of([float([3, 2, 2]), { shape: [2], dtype: 'int32', fill: fixed(-1, 0) }], { axis: intOf(2) }),
  ],
  GatherElements: [
    of([float([3, 3]), indices([2, 3], 0, 2, 2, 1, 2, 0)]),
    of([float([2, 3]), indices([2, 2], -1, 0, 1, 1)], { axis: intOf(-1) }),
  ],
  GatherND: [
    of([float([3, 3]), indices([2, 2], 0, 1, 2, -1)]),
    of([float([3, 2, 2]), indices([2, 1], 2, 2)]),
    of([float([2, 3, 2]), indices([2, 1], 2, 0)], { batch_dims: intOf(1) }),
  ],
  Gelu: [...unary(undefined, {}, single), ...unary(undefined, { approximate: stringOf('tanh') }, single)],
  GRU: [
    recurrent(3, 'forward', true, { linear_before_reset: intOf(1) }),
    recurrent(3, 'bidirectional', true),
    recurrent(3, 'reverse', false, { linear_before_reset: intOf(1) }),
  ],
  Gemm: [false, true].flatMap((transA) =>
    [false, true].flatMap((transB) =>
      ([[2], [3, 2], [3, 1], [1, 2], [1], [], undefined] as const).map((c) =>
        of(
          [
            float(transA ? [4, 3] : [3, 4]),
            float(transB ? [2, 4] : [4, 2]),
            ...(c === undefined ? [] : [float(c)]),
          ],
          {
            transA: intOf(transA ? 1 : 0),
            transB: intOf(transB ? 1 : 0),
            ...(c === undefined ? {} : { alpha: floatOf(0.5), beta: floatOf(1.5) }),
          },
        ),
      ),
    ),
  ),
  GlobalAveragePool: [of([float([2, 2, 3, 2])], {}, linear), of([float([1, 3, 4])], {}, linear)],
  GlobalMaxPool: [
    of([float([2, 2, 2, 3], distinct())], {}, single),
    of([float([1, 2, 4], distinct())], {}, single),
  ],
  GroupNormalization: [
    of([float([2, 4, 3]), float([4]), float([4])], { num_groups: intOf(2) }, single),
    of(
      [float([2, 4, 2, 2]), float([2]), float([2])],
      { num_groups: intOf(2) },
      { dtype: 'float32', opset: 18 },
    ),
  ],
  HardSigmoid: unary(awayFrom([-1.5, 1.5]), { alpha: floatOf(1 / 3) }, single),
  HardSwish: unary(awayFrom([-3, 3], 0.25, 5), {}, single),
  Identity: unary(),
  InstanceNormalization: [of([float([2, 2, 4]), float([2]), float([2])], {}, single)],
  LSTM: [
    recurrent(4, 'forward', true),
    recurrent(4, 'bidirectional', true),
    recurrent(4, 'reverse', false),
    recurrent(4, 'forward', true, {}, true),
  ],
  LayerNormalization: [
    of([float([2, 3, 4]), float([4]), float([4])], {}, single),
    of([float([2, 5]), float([5])], { epsilon: floatOf(1e-3) }, single),
    of([float([2, 2, 3]), float([2, 3]), float([2, 3])], { axis: intOf(1) }, single),
    of([float([2, 2, 3]), float([1, 3]), float([3])], { axis: intOf(1) }),
    of([float([2, 5]), float([5])]),
  ],
  LeakyRelu: [...unary(notZero, {}, single), ...unary(notZero, { alpha: floatOf(0.2) }, single)],
  Log: unary(positive),
  LogSoftmax: [of([float([2, 4])]), of([float([2, 3, 2])], { axis: intOf(1) })],
  LpNormalization: [
    of([float([2, 3], notZero)], { axis: intOf(1) }),
    of([float([3, 2], notZero)], { axis: intOf(0), p: intOf(1) }),
  ],
  MatMul: (
    [
      [
        [2, 3],
        [3, 4],
      ],
      [[3], [3, 2]],
      [[2, 3], [3]],
      [[3], [3]],
      [
        [2, 2, 3],
        [3, 2],
      ],
      [
        [2, 2, 3],
        [2, 3, 2],
      ],
      [
        [2, 1, 2, 3],
        [3, 3, 2],
      ],
      [
        [2, 3],
        [2, 3, 2],
      ],
      [[2, 2, 3], [3]],
      [[3], [2, 3, 2]],
    ] as const
  ).map(([a, b]) => of([float(a), float(b)])),
  Max: [
    of([float([2, 3], distinct(0.4)), float([2, 3], distinct(0.55))]),
    of([float([2, 3], distinct(0.4)), float([3], fixed(-0.53, 0.21, 0.77)), float([], fixed(-0.11))]),
    of([float([4])]),
  ],
  MaxPool: [
    pool([2, 2, 4, 4], [2, 2], { strides: intsOf([2, 2]) }, single, distinct()),
    pool([2, 2, 4, 4], [2, 2], { strides: intsOf([2, 2]) }, {}, distinct()),
    pool([1, 2, 5, 7], [2, 3], { strides: intsOf([2, 3]) }, single, distinct()),
    pool([1, 2, 5, 5], [3, 3], { strides: intsOf([2, 2]), pads: intsOf([1, 1, 1, 1]) }, {}, distinct()),
    pool([1, 1, 4, 5], [2, 2], {}, {}, distinct()),
    pool([1, 2, 6], [2], { strides: intsOf([2]) }, single, distinct()),
    pool([1, 1, 7], [3], { strides: intsOf([2]), ceil_mode: intOf(1) }, {}, distinct()),
    pool([1, 1, 7], [2], { dilations: intsOf([2]), strides: intsOf([2]) }, {}, distinct()),
    pool([1, 1, 5, 5], [2, 2], { strides: intsOf([2, 2]), auto_pad: stringOf('SAME_UPPER') }, {}, distinct()),
  ],
  Mean: [of([float([2, 3]), float([3]), float([2, 1])], {}, linear)],
  MeanVarianceNormalization: [
    of([float([2, 2, 2, 2])], {}, single),
    of([float([3, 4])], { axes: intsOf([1]) }, single),
  ],
  Min: [
    of([float([2, 3], distinct(0.4)), float([2, 3], distinct(0.55))]),
    of([float([3], distinct(0.4)), float([2, 1], fixed(-0.53, 0.21))]),
  ],
  Mish: unary(undefined, {}, single),
  Mod: [of([float([4], fixed(2.3, -1.2, 0.7, 5.1)), float([4], fixed(1, 0.5, 2, 1.5))], { fmod: intOf(1) })],
  Mul: binary(),
  Neg: unary(),
  PRelu: [
    of([float([2, 3, 2], notZero), float([3, 1])], {}, single),
    of([float([2, 3], notZero), float([1])], {}, single),
  ],
  Pad: [
    of([float([2, 3]), ints(1, 0, 0, 2)]),
    of([float([2, 3]), ints(0, 1, 1, -1), scalar(0.5)]),
    of([float([2, 2, 2]), ints(1, 2), undefined, ints(-1)]),
    of([float([3, 4]), ints(-1, -2, 0, 1)]),
  ],
  Pow: [
    ...binary(positive),
    of([float([3], positive), { ...scalar(2), isConstant: true }]),
    of([float([3], notZero), { ...scalar(3), isConstant: true }]),
    of([float([3], positive), { ...scalar(0.5), isConstant: true }]),
    of([float([3], notZero), { ...scalar(-1), isConstant: true }]),
    of([float([3], notZero), { shape: [], dtype: 'int64', fill: fixed(4), isConstant: true }]),
    of([float([2, 2], positive), { ...scalar(1), isConstant: true }]),
  ],
  RNN: [
    recurrent(1, 'bidirectional', true),
    recurrent(1, 'forward', true, { activations: { type: 'strings', value: ['Sigmoid'] } }),
  ],
  Reciprocal: unary(notZero),
  ReduceL1: oldReductions(notZero),
  ReduceL2: oldReductions(notZero),
  ReduceLogSum: oldReductions(positive),
  ReduceLogSumExp: reductions(undefined),
  ReduceMax: oldReductions(distinct()),
  ReduceMean: oldReductions(),
  ReduceMin: oldReductions(distinct()),
  ReduceProd: [...oldReductions(notZero), of([float([2, 3], fixed(0, 1.5, 2, 0, 0, 1)), ints(1)])],
  ReduceSum: reductions(),
  ReduceSumSquare: oldReductions(),
  Relu: unary(notZero),
  Reshape: [of([float([2, 3]), ints(3, -1)]), of([float([2, 3, 1]), ints(0, 3)]), of([float([1]), ints()])],
  Resize: [
    resizing([1, 2, 2, 3], [1, 1, 2, 2], {
      mode: stringOf('nearest'),
      coordinate_transformation_mode: stringOf('asymmetric'),
      nearest_mode: stringOf('floor'),
    }),
    resizing([1, 1, 3, 4], [1, 1, 2, 3], { mode: stringOf('nearest') }),
    resizing([1, 2, 3, 2], [1, 1, 2, 2], { mode: stringOf('linear') }),
    resizing([1, 1, 3, 2], [1, 1, 3, 2], {
      mode: stringOf('linear'),
      coordinate_transformation_mode: stringOf('align_corners'),
    }),
    resizing([1, 1, 4, 4], [1, 1, 0.5, 0.5], {
      mode: stringOf('linear'),
      coordinate_transformation_mode: stringOf('pytorch_half_pixel'),
    }),
    resizing([1, 1, 3, 3], [1, 1, 2, 2], { mode: stringOf('cubic') }),
    of(
      [float([1, 1, 4]), undefined, undefined, ints(1, 1, 7)],
      { mode: stringOf('nearest'), nearest_mode: stringOf('ceil') },
      linear,
    ),
  ],
  ScatterElements: [
    of([float([3, 3]), indices([2, 3], 0, 2, 1, 1, 0, 2), float([2, 3])]),
    of([float([2, 3]), indices([2, 2], 0, 0, -1, 1), float([2, 2])], {
      axis: intOf(1),
      reduction: stringOf('add'),
    }),
  ],
  ScatterND: [
    of([float([4, 2]), indices([2, 1], 3, 0), float([2, 2])]),
    of([float([4]), indices([3, 1], 1, 1, -2), float([3])], { reduction: stringOf('add') }),
  ],
  Selu: unary(notZero, {}, single),
  Shrink: unary(awayFrom([-0.5, 0.5]), { bias: floatOf(0.25) }, single),
  Sigmoid: unary(),
  Sin: unary(),
  Sinh: unary(undefined, {}, single),
  Slice: [
    of([float([4, 5]), ints(1), ints(3)]),
    of([float([4, 5]), ints(0, -4), ints(4, -1), ints(0, 1), ints(2, 1)]),
    of([float([2, 6]), ints(-1), ints(-7), ints(1), ints(-2)]),
    of([float([7]), ints(5), ints(0), ints(0), ints(-2)]),
    of([float([5, 2]), ints(0), ints(1_000_000), ints(-2), ints(3)]),
    of([float([3, 2]), ints(2), ints(2), ints(0)]),
  ],
  Softmax: [
    of([float([2, 4])]),
    of([float([2, 3, 2])], { axis: intOf(1) }),
    of([float([3])], { axis: intOf(0) }),
  ],
  Softplus: unary(undefined, {}, single),
  Softsign: unary(notZero, {}, single),
  SpaceToDepth: [of([float([1, 2, 4, 2])], { blocksize: intOf(2) }, single)],
  Split: [
    of([float([4, 3]), ints(1, 3)], {}, { outputs: 2 }),
    of([float([2, 6])], { axis: intOf(1) }, { outputs: 3, opset: 13 }),
    of([float([5])], { num_outputs: intOf(2) }, { outputs: 2 }),
  ],
  Sqrt: unary(positive),
  Squeeze: [of([float([1, 3, 1]), ints(0)]), of([float([1, 3, 1])])],
  Sub: binary(),
  Sum: [of([float([2, 3]), float([3]), float([])], {}, linear)],
  Tan: unary(uniform(-1, 1), {}, { dtype: 'float32', step: 0.03 }),
  Tanh: unary(),
  ThresholdedRelu: unary(awayFrom([0.5]), { alpha: floatOf(0.5) }, single),
  Tile: [of([float([2, 3]), ints(2, 1)]), of([float([2, 1, 2]), ints(1, 3, 2)])],
  TopK: [
    of([float([2, 4], distinct()), ints(2)], {}, { outputs: 2 }),
    of([float([4, 2], distinct()), ints(3)], { axis: intOf(0), largest: intOf(0) }, { outputs: 2 }),
  ],
  Transpose: [
    of([float([2, 3])]),
    of([float([2, 3, 2])], { perm: intsOf([1, 2, 0]) }),
    of([float([1, 3, 2])], { perm: intsOf([1, 0, 2]) }),
  ],
  Trilu: [of([float([3, 3])]), of([float([2, 3, 4]), { ...ints(-1), shape: [] }], { upper: intOf(0) })],
  Unsqueeze: [of([float([2, 3]), ints(0, -1)])],
  Where: [
    of([bool([2, 3]), float([2, 3]), float([2, 3])]),
    of([bool([3, 1]), float([2]), float([])]),
    of([bool([3]), float([1, 3]), float([2, 1])]),
  ],
};
