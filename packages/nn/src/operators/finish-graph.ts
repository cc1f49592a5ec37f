import type { GraphNode, Model, Tensor, ValueInfo } from '../graph/types.ts';
import { orderNodes } from './order-nodes.ts';
import { type StaticGraph, trainingOpset, type Value } from './static-graph.ts';

/** Operators whose later outputs may be left out when nobody reads them. */
const hasOptionalOutputs = new Set(['LayerNormalization', 'MaxPool']);

/**
 * The graph that computes `outputs` (name → value) and nothing else: nodes and constants that lead to none of them are
 * dropped. All inputs stay.
 */
export function finishGraph(graph: StaticGraph, name: string, outputs: ReadonlyMap<string, Value>): Model {
  const names = new Map<Value, string>();
  const copies: GraphNode[] = [];
  for (const [output, value] of outputs) {
    if (graph.producerOf(value) !== undefined && !names.has(value)) names.set(value, output);
    else copies.push(copyOf(value, output));
  }
  const nodes = [...orderNodes(graph, nodesBehind(graph, outputs.values())), ...copies];
  const firstWith = new Map(nodes.map((node, i) => [node.name, i] as const).reverse());
  const rename = (value: Value): string => names.get(value) ?? value;
  const read = new Set(nodes.flatMap((node) => node.inputs));
  const wanted = new Set(outputs.values());
  const isRead = (value: Value): boolean => read.has(value) || wanted.has(value);
  const infos = Array.from(outputs, ([output, value]): ValueInfo => {
    const { dtype, shape } = graph.facts(value);
    return { name: output, dtype, shape };
  });
  const kept = new Map<string, Tensor>(
    [...graph.initializers].filter(([initializer]) => isRead(initializer)),
  );
  return {
    opset: trainingOpset,
    producer: 'plexus',
    metadata: {},
    graph: {
      name,
      inputs: [...graph.inputs],
      outputs: infos,
      initializers: kept,
      nodes: nodes.map((node, i) => ({
        ...node,
        name: firstWith.get(node.name) === i ? node.name : `${node.name}~${i}`,
        inputs: node.inputs.map(rename),
        outputs: trimmed(node, isRead).map(rename),
      })),
    },
  };
}

function copyOf(value: Value, output: string): GraphNode {
  return {
    name: `${output}~copy`,
    opType: 'Identity',
    domain: '',
    inputs: [value],
    outputs: [output],
    attributes: {},
  };
}

/** The nodes that these values depend on, in the order they were added. */
function nodesBehind(graph: StaticGraph, values: Iterable<Value>): readonly GraphNode[] {
  const needed = new Set(values);
  const kept: GraphNode[] = [];
  for (const node of graph.nodes.toReversed()) {
    if (!node.outputs.some((output) => needed.has(output))) continue;
    for (const input of node.inputs) if (input !== '') needed.add(input);
    kept.push(node);
  }
  return kept.reverse();
}

function trimmed(node: GraphNode, isRead: (value: Value) => boolean): readonly string[] {
  if (!hasOptionalOutputs.has(node.opType)) return node.outputs;
  const last = node.outputs.findLastIndex(isRead);
  return node.outputs.slice(0, last + 1);
}
