import type { Model, Tensor } from '../graph/types.ts';

/**
 * Undoes what exporters do to equal initializers: PyTorch writes equal tensors (all scales and running statistics of
 * a new network) once and gives the others as Identity of it, which would tie them for good in training. Each such
 * Identity becomes an initializer of its own, under the name it had in the source. Values stay as they are.
 */
export function untieInitializers(model: Model): Model {
  const { graph } = model;
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const initializers = new Map<string, Tensor>(graph.initializers);
  const nodes = graph.nodes.filter((node) => {
    const tensor = initializers.get(node.inputs[0] ?? '');
    const [name = ''] = node.outputs;
    if (node.opType !== 'Identity' || node.domain !== '' || tensor === undefined || outputs.has(name))
      return true;
    initializers.set(name, { ...tensor, data: tensor.data.slice() });
    return false;
  });
  if (nodes.length === graph.nodes.length) return model;
  return { ...model, graph: { ...graph, initializers, nodes } };
}
