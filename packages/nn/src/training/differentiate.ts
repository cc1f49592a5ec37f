import { intAttribute } from '../graph/attributes.ts';
import { isFloatType } from '../graph/data-types.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import type { GraphNode } from '../graph/types.ts';
import type { Arithmetic } from '../operators/arithmetic.ts';
import { DerivativeSite } from '../operators/derivative-rule.ts';
import type { Value } from '../operators/static-graph.ts';
import { derivativeRules, isDifferentiable, isGradientStop } from '../operators/table.ts';

/**
 * Reverse-mode differentiation of a graph: adds the nodes that compute the gradients of `wanted` to the graph they are
 * values of. `seeds` are the gradients of the values it starts from. Nodes that lead from no wanted value to a seed
 * are passed by, whatever operator they are. A wanted value on which no seed depends is not in the result.
 *
 * Throws `NN_OPERATOR_UNSUPPORTED`, naming node and operator, for a node on the way that has no derivative.
 */
export function differentiate(
  graph: Arithmetic,
  seeds: ReadonlyMap<Value, Value>,
  wanted: Iterable<Value>,
): Map<Value, Value> {
  const nodes = [...graph.nodes];
  const leading = valuesLeadingFrom(graph, nodes, wanted);
  const parts = new Map<Value, Value[]>();
  const add = (value: Value, gradient: Value): void => {
    const list = parts.get(value);
    if (list === undefined) parts.set(value, [gradient]);
    else list.push(gradient);
  };
  for (const [value, gradient] of seeds) add(value, gradient);
  const total = (value: Value): Value | undefined => {
    const list = parts.get(value);
    if (list === undefined) return undefined;
    const sum = sumOfProducts(graph, list) ?? list.reduce((a, b) => graph.add(a, b));
    parts.set(value, [sum]);
    return sum;
  };
  for (const node of nodes.reverse()) {
    if (!node.outputs.some((output) => parts.has(output))) continue;
    if (!node.inputs.some((input) => leading.has(input))) continue;
    if (isGradientStop(node.opType)) continue;
    if (!isDifferentiable(node.opType)) {
      throw operatorUnsupported(
        node,
        graph.sourceOpset,
        'a parameter lies behind it, and it has no derivative',
      );
    }
    const gradients = node.outputs.map(total);
    const rule = derivativeRules[node.opType];
    const inputGradients = rule(new DerivativeSite(graph, node, gradients));
    node.inputs.forEach((input, i) => {
      const gradient = leading.has(input) ? inputGradients[i] : undefined;
      if (gradient !== undefined) add(input, gradient());
    });
  }
  const found = new Map<Value, Value>();
  for (const value of wanted) {
    const gradient = total(value);
    if (gradient !== undefined) found.set(value, gradient);
  }
  return found;
}

/** Fewer products than this are not worth putting operands together. */
const fewestProducts = 4;

/**
 * Σ Aᵢᵀ·Bᵢ, the gradient of a matrix that many steps share, as one product of the Aᵢ and Bᵢ one below the other; undefined
 * for other sums. Steps are differentiated last to first, so the order is turned round to be that of the forward pass.
 */
function sumOfProducts(graph: Arithmetic, list: readonly Value[]): Value | undefined {
  if (list.length < fewestProducts) return undefined;
  const nodes = list.map((value) => graph.producerOf(value)).reverse();
  const isPlain = (node: GraphNode | undefined): node is GraphNode =>
    node?.opType === 'Gemm' &&
    node.inputs.length === 2 &&
    Object.keys(node.attributes).join() === 'transA' &&
    intAttribute(node, 'transA') === 1;
  if (!nodes.every(isPlain)) return undefined;
  const below = (index: number): Value =>
    graph.concat(
      nodes.map(({ inputs }) => inputs[index] as Value),
      0,
    );
  return graph.gemm(below(0), below(1), { transA: true });
}

/**
 * Values that change when a wanted one changes: floating-point ones, and those of operators without a derivative
 * (quantisation), so that these are met on the way back and refused.
 */
function valuesLeadingFrom(
  graph: Arithmetic,
  nodes: readonly GraphNode[],
  wanted: Iterable<Value>,
): ReadonlySet<Value> {
  const leading = new Set(wanted);
  for (const node of nodes) {
    if (isGradientStop(node.opType) || !node.inputs.some((input) => leading.has(input))) continue;
    const isRefused = !isDifferentiable(node.opType);
    for (const output of node.outputs) if (isRefused || isFloatType(graph.dtype(output))) leading.add(output);
  }
  return leading;
}
