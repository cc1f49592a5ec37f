import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { GraphNode, Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from './arithmetic.ts';
import { finishGraph } from './finish-graph.ts';
import { orderNodes } from './order-nodes.ts';
import type { Value } from './static-graph.ts';

/** Tanh after Tanh, and behind that the derivative of all of them: ∏ (1 − tᵢ²). */
function recurrence(steps: number, width = 3): { readonly graph: Arithmetic; readonly result: Value } {
  const graph = new Arithmetic(['x'], 21);
  let value = graph.addInput('x', 'float32', [width]);
  const values = Array.from({ length: steps }, () => {
    value = graph.emit('Tanh', [value]);
    return value;
  });
  const result = values.reduceRight((product, t) => graph.mul(product, graph.sub(1, graph.square(t))), value);
  return { graph, result };
}

const isSorted = (nodes: readonly GraphNode[]): boolean => {
  const places = new Map(nodes.flatMap(({ outputs }, i) => outputs.map((output) => [output, i] as const)));
  return nodes.every(({ inputs }, i) => inputs.every((input) => (places.get(input) ?? -1) < i));
};

/** Places the nodes come after the last of what they read, together. */
const waits = (nodes: readonly GraphNode[]): number => {
  const places = new Map(nodes.flatMap(({ outputs }, i) => outputs.map((output) => [output, i] as const)));
  const ready = ({ inputs }: GraphNode) => Math.max(-1, ...inputs.map((input) => places.get(input) ?? -1));
  return nodes.reduce((sum, node, i) => sum + i - ready(node), 0);
};

describe('the order of nodes', () => {
  it('leaves a graph in which few nodes wait as it is', () => {
    const { graph } = recurrence(100);
    expect(orderNodes(graph, graph.nodes)).toBe(graph.nodes);
  });

  it('moves what waits in a long recurrence up behind what it reads', () => {
    const { graph } = recurrence(400);
    const ordered = orderNodes(graph, graph.nodes);
    expect(isSorted(ordered)).toBe(true);
    expect(new Set(ordered)).toEqual(new Set(graph.nodes));
    expect(waits(ordered)).toBeLessThan(waits(graph.nodes) / 5);
  });

  it('leaves large values where they are', () => {
    const { graph } = recurrence(400, 2 ** 20);
    expect(orderNodes(graph, graph.nodes)).toEqual(graph.nodes);
  });

  it('changes no bit of a result', async () => {
    const { graph, result } = recurrence(400);
    const ordered = finishGraph(graph, 'ordered', new Map([['y', result]]));
    const given: Model = { ...ordered, graph: { ...ordered.graph, nodes: [...ordered.graph.nodes] } };
    const places = new Map(graph.nodes.map(({ name }, i) => [name, i]));
    const asWritten = given.graph.nodes.toSorted(
      (a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0),
    );
    expect(asWritten).not.toEqual(given.graph.nodes);
    const engine = await createEngine({ profile: 'reproducible' });
    const run = async (nodes: readonly GraphNode[]) => {
      const session = await engine.compile(writeModel({ ...given, graph: { ...given.graph, nodes } }));
      const outputs = await session.run({ x: float32Tensor([3], [0.5, -0.25, 0.0625]) });
      await session.close();
      return outputs;
    };
    expect(await run(given.graph.nodes)).toEqual(await run(asWritten));
  });
});
