import type { GraphNode, Model } from './types.ts';

/**
 * The model as it is run: BatchNormalization by its running statistics, nothing dropped, whatever an export in
 * training mode says. A BatchNormalization whose statistics something reads keeps its form.
 */
export function toInferenceForm(model: Model): Model {
  const { graph } = model;
  const read = new Set([
    ...graph.nodes.flatMap(({ inputs }) => inputs),
    ...graph.outputs.map(({ name }) => name),
  ]);
  const nodes = graph.nodes.map((node) => settle(node, read));
  if (nodes.every((node, i) => node === graph.nodes[i])) return model;
  const used = new Set([...nodes.flatMap(({ inputs }) => inputs), ...graph.outputs.map(({ name }) => name)]);
  const initializers = new Map([...graph.initializers].filter(([name]) => used.has(name) || !read.has(name)));
  return { ...model, graph: { ...graph, nodes, initializers } };
}

function settle(node: GraphNode, read: ReadonlySet<string>): GraphNode {
  const { opType, inputs, outputs, attributes } = node;
  if (opType === 'Dropout' && inputs.length > 2) return { ...node, inputs: inputs.slice(0, 2) };
  if (opType !== 'BatchNormalization' || outputs.slice(1).some((name) => read.has(name))) return node;
  if (outputs.length === 1 && !Object.hasOwn(attributes, 'training_mode')) return node;
  const { training_mode: _, ...others } = attributes;
  return { ...node, outputs: outputs.slice(0, 1), attributes: others };
}
