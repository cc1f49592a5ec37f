import type { ModelLimits } from '../limits.ts';
import { tooLarge } from './model-error.ts';
import type { Attribute, GraphNode, Tensor } from './types.ts';

/**
 * Turns Constant nodes into initializers, in place in `initializers`, and returns the other nodes: exporters write the
 * same weights one way or the other, and only initializers can be trained. Nodes whose result is an output of the
 * graph stay, as do those that hold text.
 */
export function liftConstants(
  nodes: readonly GraphNode[],
  initializers: Map<string, Tensor>,
  outputs: ReadonlySet<string>,
  { maxElements }: ModelLimits,
): readonly GraphNode[] {
  return nodes.filter((node) => {
    const [name = ''] = node.outputs;
    if (node.opType !== 'Constant' || node.outputs.length !== 1 || name === '' || outputs.has(name))
      return true;
    const tensor = constantTensor(node);
    if (tensor === undefined) return true;
    if (tensor.data.length > maxElements)
      throw tooLarge(`elements in "${name}"`, tensor.data.length, maxElements);
    initializers.set(name, tensor);
    return false;
  });
}

/** Undefined for nodes that do not hold exactly one value of numbers. */
function constantTensor({ attributes }: GraphNode): Tensor | undefined {
  const [[name, attribute] = [], ...others] = Object.entries(attributes);
  if (name === undefined || attribute === undefined || others.length > 0) return undefined;
  return toTensor(name, attribute);
}

function toTensor(name: string, attribute: Attribute): Tensor | undefined {
  const { type, value } = attribute;
  if (name === 'value' && type === 'tensor') return value;
  if (name === 'value_float' && type === 'float')
    return { dtype: 'float32', shape: [], data: Float32Array.of(value) };
  if (name === 'value_floats' && type === 'floats')
    return { dtype: 'float32', shape: [value.length], data: Float32Array.from(value) };
  if (name === 'value_int' && type === 'int')
    return { dtype: 'int64', shape: [], data: BigInt64Array.of(BigInt(value)) };
  if (name === 'value_ints' && type === 'ints')
    return { dtype: 'int64', shape: [value.length], data: BigInt64Array.from(value, BigInt) };
  return undefined;
}
