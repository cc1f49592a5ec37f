import { decodeBfloat16, decodeFloat16, isFloatType, toOnnxCode } from './data-types.ts';
import type { Attribute, DataType, Graph, GraphNode, Model, Tensor } from './types.ts';

/** Attributes that name a type by its ONNX number. */
const typeAttributes: Readonly<Record<string, string>> = {
  Bernoulli: 'dtype',
  Cast: 'to',
  EyeLike: 'dtype',
  RandomNormal: 'dtype',
  RandomNormalLike: 'dtype',
  RandomUniform: 'dtype',
  RandomUniformLike: 'dtype',
};

const otherFloats = new Map(
  (['float16', 'bfloat16', 'float64'] as const).map((dtype) => [toOnnxCode(dtype), dtype]),
);

/**
 * The model with float32 in place of float16, bfloat16 and float64, in weights, inputs, outputs and casts: how models of
 * other precisions are trained. float16 and bfloat16 keep their values; those of float64 are rounded, and become
 * infinite above 3.4·10³⁸. Models that are float32 throughout are given back as they are.
 */
export function toFloat32Model(model: Model): Model {
  const graph = convertGraph(model.graph);
  return graph === model.graph ? model : { ...model, graph };
}

function convertGraph(graph: Graph): Graph {
  const inputs = mapChanged(graph.inputs, convertTyped);
  const outputs = mapChanged(graph.outputs, convertTyped);
  const nodes = mapChanged(graph.nodes, convertNode);
  const tensors = [...graph.initializers.values()];
  const converted = mapChanged(tensors, convertTensor);
  const isSame =
    inputs === graph.inputs && outputs === graph.outputs && nodes === graph.nodes && converted === tensors;
  if (isSame) return graph;
  const names = [...graph.initializers.keys()];
  const initializers = new Map(names.map((name, i) => [name, converted[i] as Tensor]));
  return { ...graph, inputs, outputs, nodes, initializers };
}

/** The same list where nothing changed. */
function mapChanged<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.some((item, i) => item !== items[i]) ? changed : items;
}

function convertTyped<Typed extends { readonly dtype: DataType }>(typed: Typed): Typed {
  return isFloatType(typed.dtype) && typed.dtype !== 'float32' ? { ...typed, dtype: 'float32' } : typed;
}

function convertTensor(tensor: Tensor): Tensor {
  const { dtype, shape, data } = tensor;
  switch (dtype) {
    case 'float16':
      return { dtype: 'float32', shape, data: Float32Array.from(data as Uint16Array, decodeFloat16) };
    case 'bfloat16':
      return { dtype: 'float32', shape, data: Float32Array.from(data as Uint16Array, decodeBfloat16) };
    case 'float64':
      return { dtype: 'float32', shape, data: Float32Array.from(data as Float64Array) };
    default:
      return tensor;
  }
}

function convertNode(node: GraphNode): GraphNode {
  const names = Object.keys(node.attributes);
  const values = Object.values(node.attributes);
  const typeName = Object.hasOwn(typeAttributes, node.opType) ? typeAttributes[node.opType] : undefined;
  const changed = values.map((value, i) => convertAttribute(value, names[i] === typeName));
  if (changed.every((value, i) => value === values[i])) return node;
  return { ...node, attributes: Object.fromEntries(names.map((name, i) => [name, changed[i] as Attribute])) };
}

function convertAttribute(attribute: Attribute, isTypeNumber: boolean): Attribute {
  if (attribute.type === 'int' && isTypeNumber && otherFloats.has(attribute.value)) {
    return { type: 'int', value: toOnnxCode('float32') };
  }
  if (attribute.type === 'tensor') {
    const value = convertTensor(attribute.value);
    return value === attribute.value ? attribute : { type: 'tensor', value };
  }
  if (attribute.type === 'graph') {
    const value = convertGraph(attribute.value);
    return value === attribute.value ? attribute : { type: 'graph', value };
  }
  return attribute;
}
