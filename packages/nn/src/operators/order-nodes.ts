import { bytesPerElement, countElements } from '../graph/data-types.ts';
import type { GraphNode } from '../graph/types.ts';
import type { StaticGraph } from './static-graph.ts';

/** As many nodes may wait with all they read computed before anything is moved; only long recurrences have more. */
const mostWaiting = 256;
/** Places a node may come after the last of what it reads. */
const longestWait = 64;
/** Computed early, a value is kept longer; large ones stay where they are. */
const largestBytes = 2 ** 20;

/**
 * The nodes, those that wait long for their turn moved up behind what they read. ONNX Runtime orders a graph some forty
 * times before its first run, each time with the nodes that could run next in a list it walks through for every node: what
 * the backward pass of a recurrence computes from the forward pass alone would wait there for all steps together, and
 * preparing would grow with the square of the steps. No value depends on the order.
 */
export function orderNodes(graph: StaticGraph, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const readyAt = placesOfInputs(nodes, () => false);
  if (countWaiting(readyAt) <= mostWaiting) return nodes;
  const isSmall = ({ outputs }: GraphNode): boolean =>
    outputs.every((output) => {
      const { dtype, shape } = graph.facts(output);
      return countElements(shape) * bytesPerElement(dtype) <= largestBytes;
    });
  const isMoved = (node: GraphNode, i: number, ready: number): boolean =>
    ready >= 0 && i - ready > longestWait && isSmall(node);
  const moved = placesOfInputs(nodes, isMoved);
  const placed = nodes.map((node, i) => {
    const ready = moved[i] as number;
    return { node, place: isMoved(node, i, ready) ? ready : i };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ node }) => node);
}

type IsMoved = (node: GraphNode, i: number, ready: number) => boolean;

/** For each node the place of the last node it reads, −1 where it reads inputs and constants alone. */
function placesOfInputs(nodes: readonly GraphNode[], isMoved: IsMoved): readonly number[] {
  const places = new Map<string, number>();
  return nodes.map((node, i) => {
    const ready = node.inputs.reduce((last, input) => Math.max(last, places.get(input) ?? -1), -1);
    const place = isMoved(node, i, ready) ? ready : i;
    for (const output of node.outputs) places.set(output, place);
    return ready;
  });
}

/** Most nodes that at one moment could run and do not yet. */
function countWaiting(readyAt: readonly number[]): number {
  const changes = new Int32Array(readyAt.length + 1);
  readyAt.forEach((ready, i) => {
    changes[ready + 1] = (changes[ready + 1] as number) + 1;
    changes[i] = (changes[i] as number) - 1;
  });
  let [waiting, most] = [0, 0];
  for (const change of changes) {
    waiting += change;
    most = Math.max(most, waiting);
  }
  return most;
}
