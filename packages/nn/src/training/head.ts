import { intAttribute } from '../graph/attributes.ts';
import type { Model } from '../graph/types.ts';

/** How a model ends: the activation before its first output, and the axis its classes lie on. */
export type ModelHead = {
  readonly activation: 'Softmax' | 'LogSoftmax' | 'Sigmoid' | undefined;
  readonly axis: number;
};

/** Reads the end of a model; scores without activation have their classes on axis 1, or 2 for sequences [batch length classes]. */
export function readHead(model: Model): ModelHead {
  const { graph } = model;
  const [output] = graph.outputs;
  const rank = output?.shape.length ?? 0;
  const producerOf = (name: string | undefined) => graph.nodes.find(({ outputs }) => outputs[0] === name);
  const last = producerOf(output?.name);
  const before = last?.opType === 'Log' ? producerOf(last.inputs[0]) : undefined;
  const node = before?.opType === 'Softmax' ? before : last;
  const fromEnd = (axis: number): number => (axis < 0 ? axis + rank : axis);
  switch (node?.opType) {
    case 'Softmax':
      return {
        activation: before === undefined ? 'Softmax' : 'LogSoftmax',
        axis: fromEnd(intAttribute(node, 'axis', -1)),
      };
    case 'LogSoftmax':
      return { activation: 'LogSoftmax', axis: fromEnd(intAttribute(node, 'axis', -1)) };
    case 'Sigmoid':
      return { activation: 'Sigmoid', axis: 1 };
    default:
      return { activation: undefined, axis: rank === 3 ? 2 : 1 };
  }
}
