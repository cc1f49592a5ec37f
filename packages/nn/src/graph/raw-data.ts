import type { Graph, GraphNode } from './types.ts';

/** Operators that prepare data for a model: they rearrange and scale it, element by element. */
const prepares = new Set([
  ...[
    'Identity',
    'Cast',
    'Reshape',
    'Flatten',
    'Transpose',
    'Squeeze',
    'Unsqueeze',
    'Slice',
    'Split',
    'Concat',
  ],
  ...['Gather', 'Add', 'Sub', 'Mul', 'Div', 'Clip', 'Abs', 'Neg', 'Sqrt', 'Log', 'Dropout'],
]);

/**
 * Inputs, and what is computed from them before any layer: by rearranging, and by arithmetic with stored numbers that
 * `isConstant` accepts. Rows that scale or shift these are means and deviations of the training set.
 */
export function valuesOfRawData(
  graph: Graph,
  isConstant: (name: string, node: GraphNode) => boolean,
): ReadonlySet<string> {
  const raw = new Set(graph.inputs.map(({ name }) => name));
  for (const node of graph.nodes) {
    if (!prepares.has(node.opType) || !node.inputs.some((input) => raw.has(input))) continue;
    if (!node.inputs.every((input) => input === '' || raw.has(input) || isConstant(input, node))) continue;
    for (const output of node.outputs) raw.add(output);
  }
  return raw;
}
