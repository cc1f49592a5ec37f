import { newestOpset, oldestOpset } from '../../packages/nn/src/graph/read-model.ts';
import { refusedOperators } from '../../packages/nn/src/graph/shape-rules/refused.ts';
import {
  introducedIn,
  type OperatorName,
  operatorNames,
} from '../../packages/nn/src/graph/shape-rules/table.ts';
import { derivativeCases } from '../../packages/nn/src/operators/derivative-cases.ts';
import { forwardCases } from '../../packages/nn/src/operators/forward-cases.ts';
import { opsetsOf } from '../../packages/nn/src/operators/forward-check.ts';
import type { OperatorCase } from '../../packages/nn/src/operators/operator-case.ts';
import {
  isGradientStop,
  isIrreproducible,
  withoutDerivative,
} from '../../packages/nn/src/operators/table.ts';
import { trainingLimits } from '../../packages/nn/src/operators/training-limits.ts';
import { GENERATED, toCode, toTable } from './markdown.ts';

const cases = new Map<string, readonly OperatorCase[]>(
  Object.entries({ ...derivativeCases, ...forwardCases }),
);

/** docs/what-trains.md: every operator of the tables of nn, and where its tests run it. */
export function whatTrainsPage(): string {
  const trained = operatorNames.filter((name) => gradientOf(name) === 'yes').length;
  const refused = Object.entries(refusedOperators).sort(([a], [b]) => (a < b ? -1 : 1));
  const reasons = [...new Set(refused.map(([, reason]) => reason))];
  return `${GENERATED}
# What trains

\`@plexus/nn\` runs ${operatorNames.length} operators of the standard ONNX set, opset ${oldestOpset} to ${newestOpset}, in both profiles; ${trained} of them have
a gradient. Every line below comes from the tables the code itself uses, and every operator has cases in which

- both profiles run it and agree, in the oldest and the newest opset that have it in that form;
- the shapes and types we infer are those of the results;
- where it has a gradient, the gradients of both profiles are those of differences of its results, and what training
  computes in its place (the batch's own operators, in opset 21) is what the operator computes.

Models exported by PyTorch are held against its autograd besides (\`packages/nn/fixtures\`).

| gradient | means |
| --- | --- |
| yes | for every floating-point input; indices, shapes and conditions have none |
| zero | a small change of the input does not change the result: parameters behind it alone are not trained |
| none | a parameter behind it is refused with \`NN_OPERATOR_UNSUPPORTED\`; constants behind it are no problem |

Training needs every shape fixed once the batch size, and a number for each other named dimension, are given.

${toTable(['operator', 'opsets', 'native', 'reproducible', 'gradient', 'in training', 'cases, in opsets'], operatorNames.map(toRow))}

## Refused

These standard operators are refused with \`NN_OPERATOR_UNSUPPORTED\`, naming the node:

${toTable(
  ['operators', 'why'],
  reasons.map((reason) => [
    refused
      .filter(([, other]) => other === reason)
      .map(([name]) => toCode(name))
      .join(', '),
    reason,
  ]),
)}

Operators of other domains are refused too, unless the file defines them as functions (they are inlined) or
[packages/nn](../packages/nn/README.md) says otherwise.
`;
}

function gradientOf(name: OperatorName): string {
  if (isGradientStop(name) || name === 'Constant' || name === 'ConstantOfShape') return 'zero';
  if (isIrreproducible(name)) return 'none: nobody could draw its numbers again';
  if ((withoutDerivative as readonly string[]).includes(name)) return 'none: computes in whole numbers';
  return 'yes';
}

function toRow(name: OperatorName): string[] {
  const own = cases.get(name) ?? [];
  const opsets = [...new Set(own.flatMap((one) => opsetsOf(name, one)))].sort((a, b) => a - b);
  return [
    toCode(name),
    `${introducedIn[name] ?? oldestOpset}–${newestOpset}`,
    own.length > 0 ? 'yes' : 'not tested',
    own.length === 0 ? 'not tested' : isIrreproducible(name) ? 'runs, with other numbers' : 'yes',
    gradientOf(name),
    trainingLimits[name] ?? '',
    `${own.length} in ${opsets.join(', ')}`,
  ];
}
