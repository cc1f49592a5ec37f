import { float32Tensor } from '../graph/data-types.ts';
import { scoreOutput } from '../graph/score-output.ts';
import type { GraphNode, Model, Tensor, ValueInfo } from '../graph/types.ts';
import type { ModelHead } from '../training/head.ts';
import type { LossKind, StateEntry } from '../training/types.ts';

/** Keeps logarithms of rounded probabilities finite; the smallest normal float32. */
const TINY = 2 ** -126;

/** Values the evaluation graph adds to the model's own; a loss uses some of them. */
export const termNames = {
  /** ln p of every class. */
  logs: '~evaluate/logs',
  /** ln σ(−z), the logarithm of the probability of a 0, and ln σ(z), that of a 1. */
  zero: '~evaluate/zero',
  one: '~evaluate/one',
  /** The target, as an input, and its logarithm. */
  target: '~evaluate/target',
  targetLogs: '~evaluate/target-logs',
} as const;

const [TINY_NAME, ONE_NAME] = ['~evaluate/tiny-number', '~evaluate/one-number'];

const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});

function logNodes(value: string, output: string): readonly GraphNode[] {
  return [node('Max', [value, TINY_NAME], `${output}/safe`), node('Log', [`${output}/safe`], output)];
}

/** Logarithms of the classes' probabilities, from scores, probabilities or logarithms. */
function classNodes(y: string, { activation, axis }: ModelHead): readonly GraphNode[] {
  const { logs } = termNames;
  if (activation === 'LogSoftmax') return [node('Identity', [y], logs)];
  if (activation === 'Softmax') return logNodes(y, logs);
  return [{ ...node('LogSoftmax', [y], logs), attributes: { axis: { type: 'int', value: axis } } }];
}

/** ln σ(z) = −(max(−z, 0) + ln(1 + e^−|z|)) and ln σ(−z) = −(max(z, 0) + ln(1 + e^−|z|)). */
function binaryNodes(y: string, { activation }: ModelHead): readonly GraphNode[] {
  const { zero, one } = termNames;
  if (activation === 'Sigmoid') {
    return [node('Sub', [ONE_NAME, y], `${zero}/p`), ...logNodes(`${zero}/p`, zero), ...logNodes(y, one)];
  }
  return [
    node('Abs', [y], `${one}/size`),
    node('Neg', [`${one}/size`], `${one}/below`),
    node('Exp', [`${one}/below`], `${one}/power`),
    node('Add', [ONE_NAME, `${one}/power`], `${one}/whole`),
    node('Log', [`${one}/whole`], `${one}/tail`),
    node('Relu', [y], `${zero}/positive`),
    node('Add', [`${zero}/positive`, `${one}/tail`], `${zero}/negated`),
    node('Neg', [`${zero}/negated`], zero),
    node('Neg', [y], `${one}/flipped`),
    node('Relu', [`${one}/flipped`], `${one}/positive`),
    node('Add', [`${one}/positive`, `${one}/tail`], `${one}/negated`),
    node('Neg', [`${one}/negated`], one),
  ];
}

type Terms = { readonly nodes: readonly GraphNode[]; readonly values: readonly string[] };

function termsFor(kind: LossKind, y: string, head: ModelHead): Terms {
  const { logs, zero, one, target, targetLogs } = termNames;
  switch (kind) {
    case 'softmax-cross-entropy':
      return { nodes: classNodes(y, head), values: [logs] };
    case 'kl-divergence':
      return {
        nodes: [...classNodes(y, head), ...logNodes(target, targetLogs)],
        values: [logs, targetLogs],
      };
    case 'bce':
      return { nodes: binaryNodes(y, head), values: [zero, one] };
    case 'mse':
    case 'huber':
      return { nodes: [], values: [] };
  }
}

/**
 * The model with its trained values as inputs, so that one compiled graph measures every state, and with the logarithms
 * its loss needs as further outputs, so that they are the engine's and not the host's. Outputs have the shape of the
 * model's first output.
 */
export function buildEvaluationGraph(
  model: Model,
  kind: LossKind,
  head: ModelHead,
  state: readonly StateEntry[],
): { readonly model: Model; readonly terms: readonly string[] } {
  const { graph } = model;
  const output = scoreOutput(model);
  const trained = state.filter((entry) => entry.kind !== 'slot');
  const names = new Set(trained.map(({ name }) => name));
  const terms = termsFor(kind, output.name, head);
  const like = (name: string): ValueInfo => ({ ...output, name });
  const initializers = new Map<string, Tensor>([...graph.initializers].filter(([name]) => !names.has(name)));
  initializers.set(TINY_NAME, float32Tensor([], [TINY]));
  initializers.set(ONE_NAME, float32Tensor([], [1]));
  const inputs: readonly ValueInfo[] = [
    ...graph.inputs.filter(({ name }) => !names.has(name)),
    ...trained.map(({ name, dtype, shape }) => ({ name, dtype, shape })),
    ...(kind === 'kl-divergence' ? [like(termNames.target)] : []),
  ];
  return {
    model: {
      ...model,
      graph: {
        ...graph,
        inputs,
        outputs: [output, ...terms.values.map(like)],
        initializers,
        nodes: [...graph.nodes, ...terms.nodes],
      },
    },
    terms: terms.values,
  };
}
