import { intOf, intsOf, stringOf } from './arithmetic.ts';
import { float, indices, ints, of, single } from './derivative-case-makers.ts';
import { fixed, type OperatorCase } from './operator-case.ts';

export const arrangementCases = {
  Compress: [
    of([float([3, 4]), { shape: [4], dtype: 'bool', fill: fixed(1, 0, 0, 1), isConstant: true }], {
      axis: intOf(1),
    }),
    of([float([2, 3]), { shape: [4], dtype: 'bool', fill: fixed(0, 1, 1, 0), isConstant: true }]),
  ],
  Concat: [
    of([float([2, 3]), float([2, 1]), float([2, 2])], { axis: intOf(1) }),
    of([float([1, 2]), float([3, 2])], { axis: intOf(-2) }),
  ],
  Constant: [of([], { value_floats: { type: 'floats', value: [1, 2] } }, single)],
  ConstantOfShape: [of([ints(2, 3)], {}, single)],
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
  Expand: [of([float([2, 1, 3]), ints(2, 4, 3)]), of([float([3]), ints(2, 1)]), of([float([1]), ints(2, 2)])],
  Flatten: [of([float([2, 3, 2])], { axis: intOf(2) }), of([float([2, 3])], { axis: intOf(0) })],
  Reshape: [of([float([2, 3]), ints(3, -1)]), of([float([2, 3, 1]), ints(0, 3)]), of([float([1]), ints()])],
  ReverseSequence: [
    of([float([4, 3, 2]), indices([3], 4, 2, 1)]),
    of([float([2, 4]), indices([2], 3, 4)], { time_axis: intOf(1), batch_axis: intOf(0) }),
  ],
  Slice: [
    of([float([4, 5]), ints(1), ints(3)]),
    of([float([4, 5]), ints(0, -4), ints(4, -1), ints(0, 1), ints(2, 1)]),
    of([float([2, 6]), ints(-1), ints(-7), ints(1), ints(-2)]),
    of([float([7]), ints(5), ints(0), ints(0), ints(-2)]),
    of([float([5, 2]), ints(0), ints(1_000_000), ints(-2), ints(3)]),
    of([float([3, 2]), ints(2), ints(2), ints(0)]),
  ],
  SpaceToDepth: [of([float([1, 2, 4, 2])], { blocksize: intOf(2) }, single)],
  Split: [
    of([float([4, 3]), ints(1, 3)], {}, { outputs: 2 }),
    of([float([2, 6])], { axis: intOf(1) }, { outputs: 3, opset: 13 }),
    of([float([5])], { num_outputs: intOf(2) }, { outputs: 2, since: 18 }),
  ],
  Squeeze: [of([float([1, 3, 1]), ints(0)]), of([float([1, 3, 1])])],
  Tile: [of([float([2, 3]), ints(2, 1)]), of([float([2, 1, 2]), ints(1, 3, 2)])],
  Transpose: [
    of([float([2, 3])]),
    of([float([2, 3, 2])], { perm: intsOf([1, 2, 0]) }),
    of([float([1, 3, 2])], { perm: intsOf([1, 0, 2]) }),
  ],
  Trilu: [of([float([3, 3])]), of([float([2, 3, 4]), { ...ints(-1), shape: [] }], { upper: intOf(0) })],
  Unsqueeze: [of([float([2, 3]), ints(0, -1)])],
} satisfies Record<string, readonly OperatorCase[]>;
