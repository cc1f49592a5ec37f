import { intAttribute, optionalInts } from '../graph/attributes.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { scoreOutput } from '../graph/score-output.ts';
import type { Dimension, GraphNode, Model } from '../graph/types.ts';

const activations = ['Softmax', 'LogSoftmax', 'Sigmoid'] as const;
export type FinalActivation = (typeof activations)[number];

/** Operators that give the elements of their first input another shape, and nothing else. */
const reshaping: ReadonlySet<string> = new Set(['Identity', 'Reshape', 'Flatten', 'Squeeze', 'Unsqueeze']);

/** How a model ends: the activation before its output, and the axis of the output its classes lie on. */
export type ModelHead = {
  readonly activation: FinalActivation | undefined;
  readonly axis: number;
};

export type Head = ModelHead & {
  /** What the activation is computed from; without activation the output itself. */
  readonly scores: string;
  /** Nodes between activation and output that only rearrange, in their order. */
  readonly rearranged: readonly GraphNode[];
};

/** What is asked of a graph to find its head. */
export type HeadSource = {
  producerOf(value: string): GraphNode | undefined;
  shape(value: string): readonly Dimension[];
};

/**
 * Looks for the last activation before an output, also through operators that only rearrange its result; Log of a
 * Softmax counts as LogSoftmax. A rearranged Softmax counts where its classes stay one dimension. Scores without
 * activation have their classes on axis 1, or 2 for sequences [batch length classes].
 */
export function findHead(source: HeadSource, output: string): Head {
  const rank = source.shape(output).length;
  const plain: Head = {
    activation: undefined,
    axis: rank === 3 ? 2 : 1,
    scores: output,
    rearranged: [],
  };
  return findActivation(source, output) ?? plain;
}

function findActivation(source: HeadSource, output: string): Head | undefined {
  const node = source.producerOf(output);
  const [input] = node?.inputs ?? [];
  if (node === undefined || input === undefined || node.outputs[0] !== output) return undefined;
  const to = source.shape(output);
  const activation = activations.find((name) => name === node.opType);
  if (activation !== undefined) {
    const stated = activation === 'Sigmoid' ? -1 : intAttribute(node, 'axis', -1);
    const axis = stated < 0 ? stated + to.length : stated;
    return { activation, axis, scores: input, rearranged: [] };
  }
  const isLog = node.opType === 'Log';
  const isTransposed = node.opType === 'Transpose';
  if (!isLog && !isTransposed && !reshaping.has(node.opType)) return undefined;
  const inner = findActivation(source, input);
  if (inner === undefined) return undefined;
  if (isLog) return inner.activation === 'Softmax' ? { ...inner, activation: 'LogSoftmax' } : undefined;
  const rearranged = [...inner.rearranged, node];
  if (isTransposed) {
    const order = optionalInts(node, 'perm') ?? to.map((_, i) => to.length - 1 - i);
    return { ...inner, axis: order.indexOf(inner.axis), rearranged };
  }
  if (inner.activation === 'Sigmoid') return { ...inner, axis: to.length - 1, rearranged };
  const axis = axisAfter(source.shape(input), to, inner.axis);
  return axis === undefined ? undefined : { ...inner, axis, rearranged };
}

/** Where a dimension lies after a reshape: known when it stays the last one, or when none before it changes. */
function axisAfter(from: readonly Dimension[], to: readonly Dimension[], axis: number): number | undefined {
  if (from.slice(0, axis + 1).every((dimension, i) => dimension === to[i])) return axis;
  const isLast = axis === from.length - 1 && from.at(-1) === to.at(-1);
  return isLast ? to.length - 1 : undefined;
}

/** The head of the output that is trained. Throws as `inferShapes`. */
export function readHead(model: Model): ModelHead {
  const { graph } = model;
  const shapes = inferShapes(model);
  const producers = new Map(graph.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const source: HeadSource = {
    producerOf: (value) => producers.get(value),
    shape: (value) => shapes.get(value)?.shape ?? [],
  };
  const { activation, axis } = findHead(source, scoreOutput(model).name);
  return { activation, axis };
}
