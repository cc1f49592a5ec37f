import { intAttribute, intsAttribute } from '../graph/attributes.ts';
import { consumersOf, findParameters } from '../graph/parameters.ts';
import type { GraphNode, Model } from '../graph/types.ts';

/** A weight matrix that adapters can be put beside, and the nodes that multiply with it. */
export type AdaptableWeight = {
  readonly name: string;
  /** Of the product, whichever way the weight is stored. */
  readonly inputs: number;
  readonly outputs: number;
  /** The weight is stored as [outputs inputs]. */
  readonly isTransposed: boolean;
  readonly uses: readonly GraphNode[];
};

type Use = { readonly node: GraphNode; readonly isTransposed: boolean };

/**
 * The float32 matrices that only stand on the right of MatMul and Gemm, directly or through a Transpose, in the order of
 * the file. A matrix that something else reads too, such as an embedding that is also the last layer, is not among them.
 */
export function adaptableWeights(model: Model): readonly AdaptableWeight[] {
  const { graph } = model;
  const consumers = consumersOf(graph);
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const usesOf = (value: string, isTransposed: boolean): readonly Use[] | undefined => {
    const found: Use[] = [];
    for (const { node, slot } of consumers.get(value) ?? []) {
      const uses = usesAt(node, slot, isTransposed);
      if (uses === undefined) return undefined;
      found.push(...uses);
    }
    return outputs.has(value) ? undefined : found;
  };
  const usesAt = (node: GraphNode, slot: number, isTransposed: boolean): readonly Use[] | undefined => {
    if (node.opType === 'Transpose' && !isTransposed) {
      const order = intsAttribute(node, 'perm', [1, 0]);
      return order.length === 2 && order[0] === 1 ? usesOf(node.outputs[0] ?? '', true) : undefined;
    }
    if (slot !== 1) return undefined;
    if (node.opType === 'MatMul') return [{ node, isTransposed }];
    if (node.opType !== 'Gemm') return undefined;
    return [{ node, isTransposed: isTransposed !== (intAttribute(node, 'transB', 0) !== 0) }];
  };
  return findParameters(model).flatMap(({ name, role, dtype, shape, isPresent }) => {
    if (role !== 'weight' || dtype !== 'float32' || shape.length !== 2 || !isPresent) return [];
    const uses = usesOf(name, false);
    const [first] = uses ?? [];
    if (uses === undefined || first === undefined) return [];
    const { isTransposed } = first;
    if (uses.some((use) => use.isTransposed !== isTransposed)) return [];
    const [rows, columns] = shape as readonly [number, number];
    const [inner, outer] = isTransposed ? [columns, rows] : [rows, columns];
    return [{ name, inputs: inner, outputs: outer, isTransposed, uses: uses.map(({ node }) => node) }];
  });
}
