import { create } from '@bufbuild/protobuf';
import { type GraphProto, TensorProto_DataType, ValueInfoProtoSchema } from 'onnx-buf';
import { malformed } from './model-error.ts';

/** Values a graph as it stands in the file reads, its subgraphs' included; names a subgraph defines itself do no harm. */
function valuesRead(graph: GraphProto, found: Set<string>): void {
  const open = [graph];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const output of at.output) found.add(output.name);
    for (const node of at.node) {
      for (const input of node.input) found.add(input);
      for (const { g } of node.attribute) if (g !== undefined) open.push(g);
    }
  }
}

/**
 * Cuts a graph down to what the named values need, in place, before its operators are looked at: so a file whose
 * other outputs use unsupported operators can still be read. Values may be outputs or lie inside the graph; those
 * inside get an output of unstated rank. Throws `NN_MODEL_MALFORMED` for a name that nothing produces.
 */
export function selectOutputs(graph: GraphProto, names: readonly string[]): void {
  const producer = new Map(
    graph.node.flatMap((node) => node.output.map((output) => [output, node] as const)),
  );
  const needed = new Set<string>();
  const kept = new Set<GraphProto['node'][number]>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const node = producer.get(name);
    if (node === undefined || kept.has(node)) continue;
    kept.add(node);
    const read = new Set(node.input);
    for (const { g } of node.attribute) if (g !== undefined) valuesRead(g, read);
    open.push(...read);
  }
  const stated = new Map(graph.output.map((output) => [output.name, output]));
  graph.output = names.map((name) => {
    const output = stated.get(name);
    if (output !== undefined) return output;
    if (!producer.has(name)) {
      throw malformed(
        `there is no value "${name}"; the outputs are ${[...stated.keys()].slice(0, 20).join(', ')}`,
        { name },
      );
    }
    const tensorType = { elemType: TensorProto_DataType.FLOAT };
    return create(ValueInfoProtoSchema, { name, type: { value: { case: 'tensorType', value: tensorType } } });
  });
  graph.node = graph.node.filter((node) => kept.has(node));
  graph.input = graph.input.filter(({ name }) => needed.has(name));
  graph.initializer = graph.initializer.filter(({ name }) => needed.has(name));
}
