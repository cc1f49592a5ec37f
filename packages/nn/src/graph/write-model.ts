import { create, toBinary } from '@bufbuild/protobuf';
import {
  type AttributeProto,
  AttributeProtoSchema,
  type GraphProto,
  GraphProtoSchema,
  AttributeProto_AttributeType as Kind,
  ModelProtoSchema,
  NodeProtoSchema,
  type TensorProto,
  TensorProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from 'onnx-buf';
import { toOnnxCode } from './data-types.ts';
import { tooLarge } from './model-error.ts';
import type { Attribute, Graph, Model, Tensor, ValueInfo } from './types.ts';

/** The oldest file format version that allows an operator set (onnx/docs/Versioning.md). */
function irVersionOf(opset: number): bigint {
  if (opset >= 21) return 10n;
  if (opset >= 19) return 9n;
  return opset >= 15 ? 8n : 7n;
}

const utf8 = new TextEncoder();

/** Protobuf cannot hold a larger message. */
const maxFileBytes = 2 ** 31 - 1;

/**
 * Writes a standard ONNX file. Equal models give equal bytes: attributes and metadata are written in order of their names.
 * Throws `NN_MODEL_TOO_LARGE` from 2 GiB on.
 */
export function writeModel(model: Model): Uint8Array {
  let weightBytes = 0;
  for (const { data } of model.graph.initializers.values()) weightBytes += data.byteLength;
  if (weightBytes > maxFileBytes) throw tooLarge('bytes of weights', weightBytes, maxFileBytes);
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, {
      irVersion: irVersionOf(model.opset),
      opsetImport: [{ domain: '', version: BigInt(model.opset) }],
      producerName: model.producer,
      graph: writeGraph(model.graph),
      metadataProps: byName(model.metadata).map(([key, value]) => ({ key, value })),
    }),
  );
}

function byName<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function writeGraph(graph: Graph): GraphProto {
  return create(GraphProtoSchema, {
    name: graph.name,
    input: graph.inputs.map(writeValueInfo),
    output: graph.outputs.map(writeValueInfo),
    initializer: Array.from(graph.initializers, ([name, tensor]) => writeTensor(tensor, name)),
    node: graph.nodes.map((node) =>
      create(NodeProtoSchema, {
        name: node.name,
        opType: node.opType,
        domain: node.domain,
        input: [...node.inputs],
        output: [...node.outputs],
        attribute: byName(node.attributes).map(([name, attribute]) => writeAttribute(name, attribute)),
      }),
    ),
  });
}

function writeValueInfo({ name, dtype, shape, isUnranked }: ValueInfo): ValueInfoProto {
  const dim = shape.map((dimension) => ({
    value:
      typeof dimension === 'number'
        ? { case: 'dimValue' as const, value: BigInt(dimension) }
        : { case: 'dimParam' as const, value: dimension },
  }));
  return create(ValueInfoProtoSchema, {
    name,
    type: {
      value: {
        case: 'tensorType',
        value: { elemType: toOnnxCode(dtype), ...(isUnranked === true ? {} : { shape: { dim } }) },
      },
    },
  });
}

function writeTensor(tensor: Tensor, name: string): TensorProto {
  const { buffer, byteOffset, byteLength } = tensor.data;
  const raw = new Uint8Array(buffer, byteOffset, byteLength);
  return create(TensorProtoSchema, {
    name,
    dims: tensor.shape.map((dimension) => BigInt(dimension)),
    dataType: toOnnxCode(tensor.dtype),
    rawData: raw as Uint8Array<ArrayBuffer>,
  });
}

function writeAttribute(name: string, attribute: Attribute): AttributeProto {
  return create(AttributeProtoSchema, { name, ...attributeValue(attribute) });
}

function attributeValue(attribute: Attribute) {
  switch (attribute.type) {
    case 'int':
      return { type: Kind.INT, i: BigInt(attribute.value) };
    case 'float':
      return { type: Kind.FLOAT, f: attribute.value };
    case 'string':
      return { type: Kind.STRING, s: utf8.encode(attribute.value) };
    case 'tensor':
      return { type: Kind.TENSOR, t: writeTensor(attribute.value, '') };
    case 'graph':
      return { type: Kind.GRAPH, g: writeGraph(attribute.value) };
    case 'ints':
      return { type: Kind.INTS, ints: attribute.value.map((value) => BigInt(value)) };
    case 'floats':
      return { type: Kind.FLOATS, floats: [...attribute.value] };
    case 'strings':
      return { type: Kind.STRINGS, strings: attribute.value.map((value) => utf8.encode(value)) };
  }
}
