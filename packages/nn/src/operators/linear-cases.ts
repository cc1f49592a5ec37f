import { floatOf, intOf, stringOf } from './arithmetic.ts';
import { float, of } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

export const linearCases = {
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
      ['ii->i', [3, 3]],
      ['ii', [4, 4]],
      ['iji->j', [3, 2, 3]],
      ['...ii,i->...i', [2, 3, 3], [3]],
      ['iii,ij->j', [2, 2, 2], [2, 3]],
      ['...,...', [2, 1], [1, 3]],
      ['b...i,b...j->b...', [2, 3, 2], [2, 1, 2]],
    ] as const
  ).map(([equation, ...operands]) =>
    of(
      operands.map((shape) => float(shape)),
      { equation: stringOf(equation) },
    ),
  ),
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
} satisfies Record<string, readonly OperatorCase[]>;
