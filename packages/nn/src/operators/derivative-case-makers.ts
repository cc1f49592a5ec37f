import type { Attribute } from '../graph/types.ts';
import { intOf, intsOf, stringOf } from './arithmetic.ts';
import {
  awayFrom,
  type CheckedInput,
  type Filling,
  fixed,
  type OperatorCase,
  uniform,
} from './operator-case.ts';

type Attributes = Readonly<Record<string, Attribute>>;
type Options = Omit<OperatorCase, 'inputs'>;

export const float = (shape: readonly number[], fill?: Filling): CheckedInput =>
  fill ? { shape, fill } : { shape };
export const ints = (...values: readonly number[]): CheckedInput => ({
  shape: [values.length],
  dtype: 'int64',
  fill: fixed(...values),
  isConstant: true,
});
export const indices = (shape: readonly number[], ...values: readonly number[]): CheckedInput => ({
  shape,
  dtype: 'int64',
  fill: fixed(...values),
});
export const scalar = (value: number): CheckedInput => ({ shape: [], fill: fixed(value) });
export const bool = (shape: readonly number[]): CheckedInput => ({
  shape,
  dtype: 'bool',
  fill: (random, count) => Array.from({ length: count }, () => random.nextBelow(2)),
});

/** A case of these inputs. */
export const of = (
  inputs: readonly (CheckedInput | undefined)[],
  attributes: Attributes = {},
  options: Options = {},
): OperatorCase => ({
  inputs,
  attributes,
  ...options,
});

export const shapes: readonly (readonly number[])[] = [[5], [2, 3], [2, 1, 3]];
/** y = f(x) at several shapes. */
export const unary = (fill?: Filling, attributes: Attributes = {}, options: Options = {}): OperatorCase[] =>
  shapes.map((shape) => of([float(shape, fill)], attributes, options));

export const single: Options = { dtype: 'float32' };
/** Linear in each input, so that a large step is exact. */
export const linear: Options = { dtype: 'float32', step: 0.5 };

/** Two operands broadcast in every way. */
export const binary = (a?: Filling, b?: Filling, options: Options = {}): OperatorCase[] =>
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

export const positive = uniform(0.5, 2);
export const notZero = awayFrom([0], 0.4);

/** Axes as an input: for ReduceSum from opset 13 on, for the others from 18 on. */
export const reductions = (fill?: Filling, options: Options = {}): OperatorCase[] => [
  of([float([2, 3, 2], fill), ints(1)], { keepdims: intOf(0) }, options),
  of([float([2, 3, 2], fill), ints(-1, 0)], { keepdims: intOf(1) }, options),
  of([float([2, 3], fill)], { noop_with_empty_axes: intOf(1) }, options),
  of([float([1, 4], fill), ints(0)], {}, options),
  of([float([2, 3], fill)], { keepdims: intOf(0) }),
];
/** Axes as an attribute, as before opset 18. */
export const oldReductions = (fill?: Filling): OperatorCase[] => [
  ...reductions(fill, { since: 18 }),
  of([float([2, 3, 2], fill)], { axes: intsOf([0, 2]), keepdims: intOf(0) }, { opset: 13 }),
  of([float([3, 2], fill)], { axes: intsOf([-1]) }, { opset: 17 }),
];

export const pool = (
  shape: readonly number[],
  kernel: readonly number[],
  attributes: Attributes,
  options: Options,
  fill?: Filling,
): OperatorCase => of([float(shape, fill)], { kernel_shape: intsOf(kernel), ...attributes }, options);

export const conv = (
  x: readonly number[],
  w: readonly number[],
  attributes: Attributes = {},
  hasBias = false,
): OperatorCase =>
  of([float(x), float(w), ...(hasBias ? [float([w[0] as number])] : [])], attributes, linear);

export const convTranspose = (
  x: readonly number[],
  w: readonly number[],
  attributes: Attributes = {},
): OperatorCase => of([float(x), float(w)], attributes, linear);

/** Three steps of a batch of two with two inputs and two hidden units. */
export const recurrent = (
  gates: number,
  direction: string,
  isFull: boolean,
  attributes: Attributes = {},
  hasCellState = false,
): OperatorCase => {
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

export const resizing = (
  shape: readonly number[],
  scales: readonly number[],
  attributes: Attributes,
): OperatorCase =>
  of(
    [
      float(shape),
      undefined,
      { shape: [scales.length], dtype: 'float32', fill: fixed(...scales), isConstant: true },
    ],
    attributes,
    linear,
  );

export const statistics = (channels: number, isConstant = false): readonly CheckedInput[] => [
  float([channels], uniform(0.5, 1.5)),
  float([channels]),
  { shape: [channels], fill: uniform(-1, 1), isConstant },
  { shape: [channels], fill: uniform(0.5, 1.5), isConstant },
];
