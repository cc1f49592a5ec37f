import { floatOf, intOf, intsOf, stringOf } from './arithmetic.ts';
import { float, indices, linear, notZero, of, pool, single } from './derivative-case-makers.ts';
import { distinct, type OperatorCase } from './operator-case.ts';

const since18 = { ...single, since: 18 };

export const poolingCases = {
  AveragePool: [
    pool([2, 2, 4, 4], [2, 2], { strides: intsOf([2, 2]) }, linear),
    pool([1, 2, 5, 4], [3, 2], { strides: intsOf([2, 1]), pads: intsOf([1, 0, 1, 1]) }, linear),
    pool([1, 2, 5, 4], [3, 2], { pads: intsOf([1, 1, 1, 0]), count_include_pad: intOf(1) }, linear),
    pool([1, 1, 6], [3], { strides: intsOf([2]), ceil_mode: intOf(1) }, linear),
    pool([1, 2, 7], [2], { strides: intsOf([2]), auto_pad: stringOf('SAME_UPPER') }, linear),
    pool([1, 1, 5, 5], [2, 2], { strides: intsOf([2, 2]) }, linear),
    pool([1, 1, 7], [2], { dilations: intsOf([2]) }, { ...linear, since: 19 }),
  ],
  GlobalAveragePool: [of([float([2, 2, 3, 2])], {}, linear), of([float([1, 3, 4])], {}, linear)],
  GlobalMaxPool: [
    of([float([2, 2, 2, 3], distinct())], {}, single),
    of([float([1, 2, 4], distinct())], {}, single),
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
  GlobalLpPool: [
    of([float([2, 2, 3, 2], notZero)], {}, single),
    of([float([1, 3, 4], notZero)], { p: intOf(1) }, single),
    of([float([1, 2, 2, 2], notZero)], { p: intOf(3) }, single),
  ],
  LRN: [
    of([float([2, 5, 2, 2])], { size: intOf(3) }, single),
    of(
      [float([1, 4, 3, 1])],
      { size: intOf(3), alpha: floatOf(0.5), beta: floatOf(0.9), bias: floatOf(2) },
      single,
    ),
    of([float([2, 3, 1, 2])], { size: intOf(5), alpha: floatOf(1), beta: floatOf(0.5) }, single),
  ],
  LpPool: [
    pool([2, 2, 4, 4], [2, 2], { strides: intsOf([2, 2]) }, single, notZero),
    pool([1, 2, 5, 4], [3, 2], { p: intOf(1), pads: intsOf([1, 0, 1, 1]) }, single, notZero),
    pool([1, 1, 6], [3], { p: intOf(3), strides: intsOf([2]) }, single, notZero),
    pool([1, 2, 7], [2], { strides: intsOf([2]), ceil_mode: intOf(1) }, since18, notZero),
    pool([1, 1, 7], [2], { dilations: intsOf([3]), strides: intsOf([2]) }, since18, notZero),
    pool(
      [1, 2, 5, 5],
      [2, 2],
      { strides: intsOf([2, 2]), auto_pad: stringOf('SAME_UPPER') },
      single,
      notZero,
    ),
  ],
  MaxUnpool: [
    of(
      [float([1, 2, 2, 1]), indices([1, 2, 2, 1], 1, 4, 8, 15)],
      { kernel_shape: intsOf([2, 2]), strides: intsOf([2, 2]) },
      linear,
    ),
    of(
      [float([1, 1, 3]), indices([1, 1, 3], 0, 3, 5)],
      { kernel_shape: intsOf([2]), strides: intsOf([2]) },
      linear,
    ),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
