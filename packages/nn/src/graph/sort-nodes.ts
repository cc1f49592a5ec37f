import { describeNode, malformed } from './model-error.ts';
import type { Graph, GraphNode } from './types.ts';

/** Values of the surrounding graph that a node's subgraphs read; empty for nodes without subgraphs. */
export function capturedValues(node: GraphNode): ReadonlySet<string> {
  const captured = new Set<string>();
  for (const attribute of Object.values(node.attributes)) {
    if (attribute.type === 'graph') collectCaptured(attribute.value, captured);
  }
  return captured;
}

function collectCaptured(graph: Graph, captured: Set<string>): void {
  const own = new Set([...graph.inputs.map((input) => input.name), ...graph.initializers.keys()]);
  for (const node of graph.nodes) for (const output of node.outputs) own.add(output);
  const add = (name: string): void => {
    if (name !== '' && !own.has(name)) captured.add(name);
  };
  for (const node of graph.nodes) {
    node.inputs.forEach(add);
    capturedValues(node).forEach(add);
  }
  for (const output of graph.outputs) add(output.name);
}

/** Names of values, those of surrounding graphs included. */
export type Names = { readonly has: (name: string) => boolean };

/**
 * Puts nodes into topological order, keeping the given order wherever it already is one. `known` are the values that
 * exist before any node runs. Throws `NN_MODEL_CYCLIC`, or `NN_MODEL_MALFORMED` for a value nobody produces.
 */
export function sortNodes(nodes: readonly GraphNode[], known: Names): GraphNode[] {
  const producer = new Map<string, number>();
  nodes.forEach((node, index) => {
    for (const output of node.outputs) if (output !== '') producer.set(output, index);
  });
  const waitingFor = new Int32Array(nodes.length);
  const consumers: number[][] = nodes.map(() => []);
  nodes.forEach((node, index) => {
    for (const input of new Set([...node.inputs, ...capturedValues(node)])) {
      if (input === '' || known.has(input)) continue;
      const source = producer.get(input);
      if (source === undefined) {
        throw malformed(`${describeNode(node)} reads "${input}", which nothing produces`, {
          node: node.name,
          operator: node.opType,
          value: input,
        });
      }
      waitingFor[index] = (waitingFor[index] as number) + 1;
      (consumers[source] as number[]).push(index);
    }
  });
  const ready = new MinHeap();
  waitingFor.forEach((count, index) => {
    if (count === 0) ready.push(index);
  });
  const sorted: GraphNode[] = [];
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    sorted.push(nodes[index] as GraphNode);
    for (const consumer of consumers[index] as number[]) {
      waitingFor[consumer] = (waitingFor[consumer] as number) - 1;
      if (waitingFor[consumer] === 0) ready.push(consumer);
    }
  }
  if (sorted.length < nodes.length) {
    const stuck = nodes.filter((_, index) => (waitingFor[index] as number) > 0);
    const first = stuck[0] as GraphNode;
    throw malformed(
      `${stuck.length} nodes wait for each other, among them ${describeNode(first)}`,
      { node: first.name, operator: first.opType, count: stuck.length },
      'NN_MODEL_CYCLIC',
    );
  }
  return sorted;
}

/** Smallest number first. */
class MinHeap {
  readonly #items: number[] = [];

  push(value: number): void {
    const items = this.#items;
    let at = items.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((items[parent] as number) <= value) break;
      items[at] = items[parent] as number;
      at = parent;
    }
    items[at] = value;
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (items[child + 1] as number) < (items[child] as number)) child++;
      if ((items[child] as number) >= last) break;
      items[at] = items[child] as number;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
