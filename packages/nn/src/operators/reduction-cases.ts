import { float, ints, notZero, of, oldReductions, positive, reductions } from './derivative-case-makers.ts';
import { distinct, fixed, type OperatorCase } from './operator-case.ts';

export const reductionCases = {
  ReduceL1: oldReductions(notZero),
  ReduceL2: oldReductions(notZero),
  ReduceLogSum: oldReductions(positive),
  ReduceLogSumExp: oldReductions(),
  ReduceMax: oldReductions(distinct()),
  ReduceMean: oldReductions(),
  ReduceMin: oldReductions(distinct()),
  ReduceProd: [
    ...oldReductions(notZero),
    of([float([2, 3], fixed(0, 1.5, 2, 0, 0, 1)), ints(1)], {}, { since: 18 }),
  ],
  ReduceSum: reductions(),
  ReduceSumSquare: oldReductions(),
} satisfies Record<string, readonly OperatorCase[]>;
