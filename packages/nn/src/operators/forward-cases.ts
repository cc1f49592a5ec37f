import { floatOf, intOf, intsOf, stringOf } from './arithmetic.ts';
import { bool, float, indices, ints, of, scalar, single } from './derivative-case-makers.ts';
import { type CheckedInput, distinct, fixed, type OperatorCase, uniform } from './operator-case.ts';
import type { GradientStop, Irreproducible, WithoutDerivative } from './table.ts';

const whole =
  (dtype: 'int8' | 'int32' | 'int64' | 'uint8' | 'uint32', low: number, high: number) =>
  (shape: readonly number[]): CheckedInput => ({
    shape,
    dtype,
    fill: (random, count) => Array.from({ length: count }, () => low + random.nextBelow(high - low + 1)),
  });

const bytes = whole('uint8', 0, 255);
const signed = whole('int8', -128, 127);
const numbers = whole('int64', -5, 5);
const bits = whole('int32', 0, 2 ** 20);

const zeroPoint = (value: number, dtype: 'uint8' | 'int8' = 'uint8'): CheckedInput => ({
  shape: [],
  dtype,
  fill: fixed(value),
  isConstant: true,
});
const scale = (value: number): CheckedInput => ({ ...scalar(value), isConstant: true });

const stepwise: readonly OperatorCase[] = [of([float([2, 3])]), of([float([7])], {}, single)];
const logical: readonly OperatorCase[] = [of([bool([2, 3]), bool([3])]), of([bool([4]), bool([4])])];
const comparison: readonly OperatorCase[] = [
  of([float([2, 3]), float([3])]),
  of([numbers([2, 3]), numbers([2, 3])]),
];
const bitwise: readonly OperatorCase[] = [of([bits([2, 3]), bits([3])])];
const positions: readonly OperatorCase[] = [
  of([float([2, 5], distinct())], { axis: intOf(1) }),
  of([float([4, 2], distinct())], { axis: intOf(0), keepdims: intOf(0) }, single),
  of([float([5], fixed(1, 3, 3, 0, 0))], { axis: intOf(0), select_last_index: intOf(1) }, single),
];
const like = (attributes = {}): readonly OperatorCase[] => [of([float([3, 4])], attributes, single)];
const created: readonly OperatorCase[] = [of([], { shape: intsOf([3, 4]) }, single)];

/** For every operator without a derivative, points at which it is run in both profiles. */
export const forwardCases: {
  readonly [K in GradientStop | WithoutDerivative | Irreproducible]: readonly OperatorCase[];
} = {
  And: logical,
  ArgMax: positions,
  ArgMin: positions,
  Bernoulli: [of([float([3, 4], uniform(0, 1))], {}, single)],
  BitShift: [
    of([bytes([3]), whole('uint8', 0, 7)([3])], { direction: stringOf('LEFT') }),
    of([whole('uint32', 0, 2 ** 20)([3]), whole('uint32', 0, 7)([1])], { direction: stringOf('RIGHT') }),
  ],
  BitwiseAnd: bitwise,
  BitwiseNot: [of([bits([2, 3])])],
  BitwiseOr: bitwise,
  BitwiseXor: bitwise,
  Ceil: stepwise,
  ConvInteger: [
    of([bytes([1, 2, 4, 4]), bytes([3, 2, 2, 2]), zeroPoint(7), zeroPoint(3)]),
    of([bytes([1, 1, 5]), bytes([2, 1, 3])], { strides: intsOf([2]), pads: intsOf([1, 1]) }),
  ],
  DequantizeLinear: [
    of([bytes([2, 3]), scale(0.1), zeroPoint(128)], {}, single),
    of([signed([2, 3]), float([3], uniform(0.01, 0.2)), { ...signed([3]) }], { axis: intOf(1) }, single),
    of([whole('int32', -999, 999)([4]), scale(0.01)], {}, single),
  ],
  DynamicQuantizeLinear: [of([float([2, 3])], {}, { dtype: 'float32', outputs: 3 })],
  Equal: comparison,
  EyeLike: [of([float([3, 4])], { k: intOf(1) }), of([numbers([2, 2])], { dtype: intOf(1) })],
  Floor: stepwise,
  Greater: comparison,
  GreaterOrEqual: comparison,
  Hardmax: [
    of([float([2, 4], distinct())], {}, single),
    of([float([3, 2], distinct())], { axis: intOf(0) }, single),
  ],
  IsInf: [of([float([3], fixed(1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY))], {}, single)],
  IsNaN: [of([float([3], fixed(1, Number.NaN, Number.POSITIVE_INFINITY))], {}, single)],
  Less: comparison,
  LessOrEqual: comparison,
  MatMulInteger: [
    of([bytes([2, 3]), signed([3, 4]), zeroPoint(9), zeroPoint(-4, 'int8')]),
    of([bytes([2, 2, 3]), bytes([3, 2])]),
  ],
  Multinomial: [of([float([2, 4])], { sample_size: intOf(3) }, single)],
  NonZero: [of([float([2, 3], fixed(0, 1, 0, 2, 0, 3))], {}, single), of([bool([5])])],
  Not: [of([bool([2, 3])])],
  OneHot: [
    of([indices([2, 2], 0, 2, 1, -1), { ...ints(3), shape: [] }, float([2], fixed(0, 1))], {}, single),
    of(
      [indices([3], 1, 0, 4), { ...ints(5), shape: [] }, float([2], fixed(-1, 1))],
      { axis: intOf(0) },
      single,
    ),
  ],
  Or: logical,
  QLinearConv: [
    of(
      [
        ...[bytes([1, 2, 4, 4]), scale(0.02), zeroPoint(128)],
        ...[{ ...bytes([3, 2, 2, 2]), isConstant: true }, scale(0.01), zeroPoint(120)],
        ...[scale(0.05), zeroPoint(127)],
      ],
      { pads: intsOf([1, 0, 0, 1]) },
      single,
    ),
  ],
  QLinearMatMul: [
    of(
      [
        ...[bytes([2, 3]), scale(0.02), zeroPoint(128)],
        ...[bytes([3, 4]), scale(0.01), zeroPoint(120), scale(0.05), zeroPoint(127)],
      ],
      {},
      single,
    ),
  ],
  QuantizeLinear: [
    of([float([2, 3]), scale(0.1), zeroPoint(128)], {}, single),
    of([float([2, 3]), float([2], uniform(0.01, 0.2)), { ...signed([2]) }], { axis: intOf(0) }, single),
    of([float([4]), scale(0.05)], {}, single),
  ],
  RandomNormal: created,
  RandomNormalLike: like(),
  RandomUniform: created,
  RandomUniformLike: like({ low: floatOf(-1) }),
  Range: [
    of([
      { ...ints(1), shape: [] },
      { ...ints(8), shape: [] },
      { ...ints(3), shape: [] },
    ]),
    of([scalar(0), scalar(1), scalar(0.25)], {}, single),
  ],
  Round: stepwise,
  Shape: [of([float([2, 3, 4])]), of([float([2, 3, 4])], { start: intOf(-2) }, { since: 15 })],
  Sign: stepwise,
  Size: [of([float([2, 3])])],
  Xor: logical,
};
