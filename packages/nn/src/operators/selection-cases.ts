import { intOf } from './arithmetic.ts';
import { float, indices, ints, of } from './derivative-case-makers.ts';
import { distinct, fixed, type OperatorCase } from './operator-case.ts';

export const selectionCases = {
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
  TopK: [
    of([float([2, 4], distinct()), ints(2)], {}, { outputs: 2 }),
    of([float([4, 2], distinct()), ints(3)], { axis: intOf(0), largest: intOf(0) }, { outputs: 2 }),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
