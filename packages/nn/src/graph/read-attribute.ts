import { type AttributeProto, type GraphProto, AttributeProto_AttributeType as Kind } from 'onnx-buf';
import { toSafeInteger } from './data-types.ts';
import type { TensorSource } from './external-data.ts';
import { malformed } from './model-error.ts';
import { readTensor } from './read-tensor.ts';
import type { Attribute, Graph } from './types.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readText(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw malformed(`${where} is not UTF-8 text`, { where, cause: String(cause) });
  }
}

/**
 * Decodes one attribute. Integers outside ±(2^53 − 1) become the nearest safe integer: exporters use INT64_MAX and
 * INT64_MIN only as "to the end" and "from the start". `readGraph` decodes a subgraph.
 */
export function readAttribute(
  proto: AttributeProto,
  where: string,
  source: TensorSource,
  readGraph: (graph: GraphProto) => Graph,
): Attribute {
  if (proto.refAttrName !== '') throw malformed(`${where} refers to a function's attribute`, { where });
  switch (proto.type) {
    case Kind.INT:
      return { type: 'int', value: toSafeInteger(proto.i) };
    case Kind.FLOAT:
      return { type: 'float', value: proto.f };
    case Kind.STRING:
      return { type: 'string', value: readText(proto.s, where) };
    case Kind.TENSOR:
      if (proto.t === undefined) throw malformed(`${where} has no tensor`, { where });
      return { type: 'tensor', value: readTensor(proto.t, where, source) };
    case Kind.GRAPH:
      if (proto.g === undefined) throw malformed(`${where} has no graph`, { where });
      return { type: 'graph', value: readGraph(proto.g) };
    case Kind.INTS:
      return { type: 'ints', value: proto.ints.map(toSafeInteger) };
    case Kind.FLOATS:
      return { type: 'floats', value: proto.floats };
    case Kind.STRINGS:
      return { type: 'strings', value: proto.strings.map((bytes) => readText(bytes, where)) };
    default:
      throw malformed(`${where} has attribute type ${proto.type}, which no supported operator uses`, {
        where,
        attributeType: proto.type,
      });
  }
}
