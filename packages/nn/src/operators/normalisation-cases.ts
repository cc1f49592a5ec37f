import { floatOf, intOf, intsOf } from './arithmetic.ts';
import { float, notZero, of, single, statistics } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

export const normalisationCases = {
  BatchNormalization: [
    of(
      [float([3, 2, 2, 2]), ...statistics(2)],
      { epsilon: floatOf(1e-3) },
      { changesInTraining: true, dtype: 'float32' },
    ),
    of([float([4, 3]), ...statistics(3, true)], {}, { changesInTraining: true, dtype: 'float32' }),
    of([float([2, 2, 4]), ...statistics(2)], {}, { changesInTraining: true, opset: 13, dtype: 'float32' }),
  ],
  GroupNormalization: [
    of([float([2, 4, 3]), float([4]), float([4])], { num_groups: intOf(2) }, { ...single, opset: 21 }),
    of(
      [float([2, 4, 2, 2]), float([2]), float([2])],
      { num_groups: intOf(2) },
      { dtype: 'float32', opset: 18 },
    ),
  ],
  InstanceNormalization: [of([float([2, 2, 4]), float([2]), float([2])], {}, single)],
  LayerNormalization: [
    of([float([2, 3, 4]), float([4]), float([4])], {}, single),
    of([float([2, 5]), float([5])], { epsilon: floatOf(1e-3) }, single),
    of([float([2, 2, 3]), float([2, 3]), float([2, 3])], { axis: intOf(1) }, single),
    of([float([2, 2, 3]), float([1, 3]), float([3])], { axis: intOf(1) }),
    of([float([2, 5]), float([5])]),
    of([float([2, 3, 4]), float([4]), float([4])], {}, { dtype: 'float32', outputs: 3 }),
    of([float([2, 2, 3]), float([2, 3])], { axis: intOf(-2) }, { dtype: 'float32', outputs: 2 }),
  ],
  LpNormalization: [
    of([float([2, 3], notZero)], { axis: intOf(1) }),
    of([float([3, 2], notZero)], { axis: intOf(0), p: intOf(1) }),
  ],
  MeanVarianceNormalization: [
    of([float([2, 2, 2, 2])], {}, single),
    of([float([3, 4])], { axes: intsOf([1]) }, single),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
