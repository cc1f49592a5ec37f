import { feedsOf } from '../data/match-dataset.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { GraphNode, Model, ValueInfo } from '../graph/types.ts';

type Reached = { readonly node: GraphNode; readonly depth: number; readonly before: Reached | undefined };

/** The longest row of nodes from a fed input to anywhere; the first one in graph order where several are as long. */
function longestPath(model: Model): readonly GraphNode[] {
  const reached = new Map<string, Reached | undefined>(feedsOf(model).map(({ name }) => [name, undefined]));
  let deepest: Reached | undefined;
  for (const node of model.graph.nodes) {
    if (!node.inputs.some((name) => reached.has(name))) continue;
    let before: Reached | undefined;
    for (const name of node.inputs) {
      const candidate = reached.get(name);
      if ((candidate?.depth ?? 0) > (before?.depth ?? 0)) before = candidate;
    }
    const here: Reached = { node, depth: (before?.depth ?? 0) + 1, before };
    for (const name of node.outputs) reached.set(name, here);
    if (here.depth > (deepest?.depth ?? 0)) deepest = here;
  }
  const path: GraphNode[] = [];
  for (let at = deepest; at !== undefined; at = at.before) path.unshift(at.node);
  return path;
}

/**
 * The interior value that proves a model was run: the float32 first output of the node nearest the middle of the longest
 * path that is no output of the model. The same for equal models; undefined where there is none, as with a single node.
 */
export function findTap(model: Model): ValueInfo | undefined {
  const path = longestPath(model);
  const outputs = new Set(model.graph.outputs.map(({ name }) => name));
  const values = inferShapes(model);
  const middle = (path.length - 1) / 2;
  const order = path
    .map((node, i) => ({ node, distance: Math.abs(i - middle) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { node } of order) {
    const name = node.outputs[0] ?? '';
    const value = values.get(name);
    if (value?.dtype !== 'float32' || outputs.has(name)) continue;
    return { name, dtype: value.dtype, shape: value.shape };
  }
  return undefined;
}

/** The model with one more output. */
export function exposeValue(model: Model, value: ValueInfo): Model {
  const { graph } = model;
  return { ...model, graph: { ...graph, outputs: [...graph.outputs, value] } };
}
