import { stringOf } from './arithmetic.ts';
import { float, ints, of, scalar } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

const bordered = (
  mode: string,
  shape: readonly number[],
  pads: readonly number[],
  since?: number,
): OperatorCase =>
  of([float(shape), ints(...pads)], { mode: stringOf(mode) }, since === undefined ? {} : { since });

export const borderCases = {
  Pad: [
    of([float([2, 3]), ints(1, 0, 0, 2)]),
    of([float([2, 3]), ints(0, 1, 1, -1), scalar(0.5)]),
    of([float([2, 2, 2]), ints(1, 2), undefined, ints(-1)], {}, { since: 18 }),
    of([float([3, 4]), ints(-1, -2, 0, 1)]),
    bordered('reflect', [3, 4], [2, 1, 1, 3]),
    bordered('reflect', [1, 2, 3, 5], [0, 0, 1, 4, 0, 0, 2, 0]),
    bordered('edge', [3, 4], [2, 0, 5, 1]),
    bordered('edge', [2, 1, 3], [0, 1, 0, 0, 2, 4]),
    bordered('wrap', [3, 4], [2, 1, 3, 4], 19),
    bordered('wrap', [2, 3], [0, 3, 0, 1], 19),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
