import type { Engine } from '../engine/types.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { GraphNode, Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import type { ModelHead } from './head.ts';
import type { LossSpec } from './types.ts';

/** Keeps logarithms of rounded probabilities finite; the smallest normal float32. */
const TINY = 2 ** -126;
const OPSET = 17;

/** What a node of the terms is called in the graph it stands in. */
type Naming = (local: string) => string;
type AddNode = (opType: string, inputs: readonly string[], output: string) => GraphNode;

/** Natural logarithms of the classes' probabilities, from scores, probabilities or logarithms. */
function classNodes(node: AddNode, { activation, axis }: ModelHead, logs = 'terms'): readonly GraphNode[] {
  if (activation === 'LogSoftmax') return [node('Identity', ['y'], logs)];
  if (activation === 'Softmax') return [node('Max', ['y', 'tiny'], 'p'), node('Log', ['p'], logs)];
  return [{ ...node('LogSoftmax', ['y'], logs), attributes: { axis: { type: 'int', value: axis } } }];
}

/**
 * From scores z: (1 − t)z + u(ln(1 + e^−|z|) + max(−z, 0)) with u = 1 + (w − 1)t and the weight w of the positive. From
 * probabilities p: −w·t·ln p − (1 − t)·ln(1 − p).
 */
function binaryNodes(node: AddNode, { activation }: ModelHead): readonly GraphNode[] {
  if (activation === 'Sigmoid') {
    return [
      node('Sub', ['one', 'y'], 'q'),
      node('Max', ['y', 'tiny'], 'p.safe'),
      node('Max', ['q', 'tiny'], 'q.safe'),
      node('Log', ['p.safe'], 'ln.p'),
      node('Log', ['q.safe'], 'ln.q'),
      node('Sub', ['one', 't'], 's'),
      node('Mul', ['t', 'weight'], 'weighted'),
      node('Mul', ['weighted', 'ln.p'], 'a'),
      node('Mul', ['s', 'ln.q'], 'b'),
      node('Add', ['a', 'b'], 'sum'),
      node('Neg', ['sum'], 'terms'),
    ];
  }
  return [
    node('Sub', ['one', 't'], 's'),
    node('Mul', ['s', 'y'], 'linear'),
    node('Abs', ['y'], 'size'),
    node('Neg', ['size'], 'below'),
    node('Exp', ['below'], 'power'),
    node('Add', ['one', 'power'], 'whole'),
    node('Log', ['whole'], 'tail'),
    node('Neg', ['y'], 'mirrored'),
    node('Relu', ['mirrored'], 'positive'),
    node('Add', ['tail', 'positive'], 'softplus'),
    node('Mul', ['t', 'weight'], 'weighted'),
    node('Add', ['s', 'weighted'], 'u'),
    node('Mul', ['u', 'softplus'], 'bent'),
    node('Add', ['linear', 'bent'], 'terms'),
  ];
}

/** t·(ln t − ln p), 0 where t is 0. */
function divergenceNodes(node: AddNode, head: ModelHead): readonly GraphNode[] {
  return [
    ...classNodes(node, head, 'ln.p'),
    node('Max', ['t', 'tiny'], 't.safe'),
    node('Log', ['t.safe'], 'ln.t'),
    node('Sub', ['ln.t', 'ln.p'], 'ratio'),
    node('Mul', ['t', 'ratio'], 'terms'),
  ];
}

/** The loss is summed up from these terms; the others need none. */
export type LossWithTerms = Extract<LossSpec, { kind: 'softmax-cross-entropy' | 'bce' | 'kl-divergence' }>;

export function hasTerms(loss: LossSpec): loss is LossWithTerms {
  return loss.kind !== 'mse' && loss.kind !== 'huber';
}

/** Whether the terms of a loss are computed from the target too, shaped as the output. */
export function readsTarget({ kind }: LossSpec): boolean {
  return kind === 'bce' || kind === 'kl-divergence';
}

/**
 * Nodes and constants that compute what a loss sums up from the output `y` (and the target `t`) as `terms`, one number
 * for each element of the output: logarithms of probabilities for softmax-cross-entropy, the losses themselves for the
 * others. `nameOf` says what all of them are called in the graph.
 */
export function lossTerms(
  loss: LossWithTerms,
  head: ModelHead,
  nameOf: Naming,
): { readonly nodes: readonly GraphNode[]; readonly constants: readonly (readonly [string, Tensor])[] } {
  const node: AddNode = (opType, inputs, output) => ({
    name: nameOf(output),
    opType,
    domain: '',
    inputs: inputs.map(nameOf),
    outputs: [nameOf(output)],
    attributes: {},
  });
  const make = { 'softmax-cross-entropy': classNodes, bce: binaryNodes, 'kl-divergence': divergenceNodes };
  const weight = loss.kind === 'bce' ? (loss.positiveWeight ?? 1) : 1;
  const constants = Object.entries({ tiny: TINY, one: 1, weight });
  return {
    nodes: make[loss.kind](node, head),
    constants: constants.map(([name, value]) => [nameOf(name), float32Tensor([], [value])]),
  };
}

/** The terms of a loss, computed by the engine; `target` where they are computed from it too. */
export async function computeLossTerms(
  engine: Engine,
  loss: LossWithTerms,
  head: ModelHead,
  output: Tensor,
  target?: Tensor,
): Promise<Tensor> {
  const info = (name: string) => ({ name, dtype: 'float32', shape: output.shape }) as const;
  const { nodes, constants } = lossTerms(loss, head, (name) => name);
  const model: Model = {
    opset: OPSET,
    producer: 'plexus',
    metadata: {},
    graph: {
      name: 'loss',
      inputs: target === undefined ? [info('y')] : [info('y'), info('t')],
      outputs: [info('terms')],
      initializers: new Map(constants),
      nodes,
    },
  };
  const session = await engine.compile(writeModel(model));
  try {
    const results = await session.run(target === undefined ? { y: output } : { y: output, t: target });
    return results['terms'] as Tensor;
  } finally {
    await session.close();
  }
}
