import { activationCases } from './activation-cases.ts';
import { arrangementCases } from './arrangement-cases.ts';
import { borderCases } from './border-cases.ts';
import { convolutionCases } from './convolution-cases.ts';
import { crossEntropyCases } from './cross-entropy-cases.ts';
import { elementwiseCases } from './elementwise-cases.ts';
import { linearCases } from './linear-cases.ts';
import { normalisationCases } from './normalisation-cases.ts';
import type { OperatorCase } from './operator-case.ts';
import { poolingCases } from './pooling-cases.ts';
import { recurrentCases } from './recurrent-cases.ts';
import { reductionCases } from './reduction-cases.ts';
import { samplingCases } from './sampling-cases.ts';
import { scatterCases } from './scatter-cases.ts';
import { selectionCases } from './selection-cases.ts';
import type { DifferentiableOperator, Replaced } from './table.ts';

/** For every operator with a derivative, points at which it is held against differences. */
export const derivativeCases: {
  readonly [K in DifferentiableOperator | Replaced]: readonly OperatorCase[];
} = {
  ...activationCases,
  ...arrangementCases,
  ...borderCases,
  ...convolutionCases,
  ...crossEntropyCases,
  ...elementwiseCases,
  ...linearCases,
  ...normalisationCases,
  ...poolingCases,
  ...recurrentCases,
  ...reductionCases,
  ...samplingCases,
  ...scatterCases,
  ...selectionCases,
};
