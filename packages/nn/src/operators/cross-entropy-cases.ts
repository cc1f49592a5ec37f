import { intOf, stringOf } from './arithmetic.ts';
import { float, indices, linear, of, positive, single } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

/** Both kinds of scores, labels and weights a loss inside a model can have. */
const losses = (options: typeof single, outputs = 1): readonly OperatorCase[] => {
  const weights = { ...float([3], positive), isConstant: true };
  const labels = indices([4], 0, 2, 1, 2);
  const ignoring = { ignore_index: intOf(-1) };
  return [
    of([float([4, 3]), labels], {}, { ...options, outputs }),
    of([float([4, 3]), labels, weights], { reduction: stringOf('sum') }, options),
    of([float([4, 3]), indices([4], 0, -1, 1, -1), weights], ignoring, options),
    of(
      [float([2, 3, 2]), indices([2, 2], 0, -1, 2, 1)],
      { ...ignoring, reduction: stringOf('none') },
      options,
    ),
    of([float([4, 3]), indices([4], -1, 2, 1, 0)], ignoring, { ...options, outputs }),
  ];
};

export const crossEntropyCases = {
  NegativeLogLikelihoodLoss: losses(linear),
  SoftmaxCrossEntropyLoss: losses(single, 2),
} satisfies Record<string, readonly OperatorCase[]>;
