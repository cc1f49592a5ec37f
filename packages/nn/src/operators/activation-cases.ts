import { floatOf, intOf, stringOf } from './arithmetic.ts';
import { float, notZero, of, single, unary } from './derivative-case-makers.ts';
import { awayFrom, fixed, type OperatorCase } from './operator-case.ts';

export const activationCases = {
  Celu: unary(notZero, { alpha: floatOf(1.5) }, single),
  Dropout: [
    of([float([4, 5]), { shape: [], fill: fixed(0.5), isConstant: true }], {}, { changesInTraining: true }),
    of([float([3, 4])], {}, { changesInTraining: true, outputs: 2 }),
    of([float([6]), { shape: [], fill: fixed(0), isConstant: true }], {}),
  ],
  Elu: unary(notZero, { alpha: floatOf(0.7) }, single),
  Gelu: [...unary(undefined, {}, single), ...unary(undefined, { approximate: stringOf('tanh') }, single)],
  HardSigmoid: unary(awayFrom([-1.5, 1.5]), { alpha: floatOf(1 / 3) }, single),
  HardSwish: unary(awayFrom([-3, 3], 0.25, 5), {}, single),
  LeakyRelu: [...unary(notZero, {}, single), ...unary(notZero, { alpha: floatOf(0.2) }, single)],
  LogSoftmax: [of([float([2, 4])]), of([float([2, 3, 2])], { axis: intOf(1) })],
  Mish: unary(undefined, {}, single),
  PRelu: [
    of([float([2, 3, 2], notZero), float([3, 1])], {}, single),
    of([float([2, 3], notZero), float([1])], {}, single),
  ],
  Relu: unary(notZero),
  Selu: unary(notZero, {}, single),
  Shrink: unary(awayFrom([-0.5, 0.5]), { bias: floatOf(0.25) }, single),
  Sigmoid: unary(),
  Softmax: [
    of([float([2, 4])]),
    of([float([2, 3, 2])], { axis: intOf(1) }),
    of([float([3])], { axis: intOf(0) }),
  ],
  Softplus: unary(undefined, {}, single),
  Softsign: unary(notZero, {}, single),
  Tanh: unary(),
  ThresholdedRelu: unary(awayFrom([0.5]), { alpha: floatOf(0.5) }, single),
} satisfies Record<string, readonly OperatorCase[]>;
