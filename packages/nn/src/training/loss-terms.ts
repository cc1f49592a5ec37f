import type { Engine } from '../engine/types.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { GraphNode, Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import type { ModelHead } from './head.ts';

/** Keeps logarithms of rounded probabilities finite; the smallest normal float32. */
const TINY = 2 ** -126;
const OPSET = 17;

const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});

/** Natural logarithms of the classes' probabilities, from scores, probabilities or logarithms. */
function classNodes({ activation, axis }: ModelHead): readonly GraphNode[] {
  if (activation === 'LogSoftmax') return [node('Identity', ['y'], 'terms')];
  if (activation === 'Softmax') return [node('Max', ['y', 'tiny'], 'p'), node('Log', ['p'], 'terms')];
  return [{ ...node('LogSoftmax', ['y'], 'terms'), attributes: { axis: { type: 'int', value: axis } } }];
}

/** From scores z: max(z, 0) − z·t + ln(1 + e^−|z|). From probabilities p: −t·ln p − (1 − t)·ln(1 − p). */
function binaryNodes({ activation }: ModelHead): readonly GraphNode[] {
  if (activation === 'Sigmoid') {
    return [
      node('Sub', ['one', 'y'], 'q'),
      node('Max', ['y', 'tiny'], 'p.safe'),
      node('Max', ['q', 'tiny'], 'q.safe'),
      node('Log', ['p.safe'], 'ln.p'),
      node('Log', ['q.safe'], 'ln.q'),
      node('Sub', ['one', 't'], 's'),
      node('Mul', ['t', 'ln.p'], 'a'),
      node('Mul', ['s', 'ln.q'], 'b'),
      node('Add', ['a', 'b'], 'sum'),
      node('Neg', ['sum'], 'terms'),
    ];
  }
  return [
    node('Relu', ['y'], 'positive'),
    node('Mul', ['y', 't'], 'product'),
    node('Sub', ['positive', 'product'], 'linear'),
    node('Abs', ['y'], 'size'),
    node('Neg', ['size'], 'below'),
    node('Exp', ['below'], 'power'),
    node('Add', ['one', 'power'], 'whole'),
    node('Log', ['whole'], 'tail'),
    node('Add', ['linear', 'tail'], 'terms'),
  ];
}

/**
 * What a loss sums up, one number for each element of `output`, computed by the engine: logarithms of probabilities for
 * softmax-cross-entropy, the losses themselves for bce (which needs `target`).
 */
export async function computeLossTerms(
  engine: Engine,
  kind: 'softmax-cross-entropy' | 'bce',
  head: ModelHead,
  output: Tensor,
  target?: Tensor,
): Promise<Tensor> {
  const info = (name: string) => ({ name, dtype: 'float32', shape: output.shape }) as const;
  const model: Model = {
    opset: OPSET,
    producer: 'plexus',
    metadata: {},
    graph: {
      name: 'loss',
      inputs: target === undefined ? [info('y')] : [info('y'), info('t')],
      outputs: [info('terms')],
      initializers: new Map([
        ['tiny', float32Tensor([], [TINY])],
        ['one', float32Tensor([], [1])],
      ]),
      nodes: kind === 'bce' ? binaryNodes(head) : classNodes(head),
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
