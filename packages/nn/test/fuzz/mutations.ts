import { clone, fromBinary, toBinary } from '@bufbuild/protobuf';
import type { RandomSource } from '@plexus/core';
import {
  type AttributeProto,
  type GraphProto,
  AttributeProto_AttributeType as Kind,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProtoSchema,
  type ValueInfoProto,
} from 'onnx-buf';
import { operatorNames } from '../../src/index.ts';

const awkwardNumbers = [
  ...[-3n, -2n, -1n, 0n, 1n, 2n, 3n, 4n, 5n, 7n, 8n, 16n, 31n, 64n, 255n, 1_000n, 65_537n, 1_000_003n],
  ...[2n ** 31n - 1n, 2n ** 31n, 2n ** 32n, 2n ** 40n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 31n), -(2n ** 63n)],
];
const awkwardFloats = [0, -1, 1e-30, 1e30, 0.5, Number.NaN, Number.POSITIVE_INFINITY, -3.4e38, 1e-45, 2];
const awkwardTexts = [
  ...[
    '',
    'x',
    'batch',
    '__proto__',
    'constructor',
    'constant',
    'reflect',
    'edge',
    'wrap',
    'linear',
    'cubic',
    'nearest',
  ],
  ...[
    'SAME_UPPER',
    'VALID',
    'NOTSET',
    'bidirectional',
    'reverse',
    'tanh',
    'b,->b',
    'ij,jk->ik',
    '...i->i',
    'ai.onnx.ml',
    'com.example',
  ],
];
const typeCodes = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 21, 22];
const bytesOf: Readonly<Record<number, number>> = {
  1: 4,
  2: 1,
  3: 1,
  5: 2,
  6: 4,
  7: 8,
  9: 1,
  10: 2,
  11: 8,
  12: 4,
  13: 8,
  16: 2,
};
/** More is not stored, so that mutants stay small files. */
const maxStoredElements = 4_096;

function pick<Item>(random: RandomSource, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : items[random.nextBelow(items.length)];
}

function swap<Item>(random: RandomSource, items: Item[]): void {
  if (items.length < 2) return;
  const [i, j] = [random.nextBelow(items.length), random.nextBelow(items.length)];
  [items[i], items[j]] = [items[j] as Item, items[i] as Item];
}

function valueNames(graph: GraphProto): string[] {
  return [
    ...graph.input.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
    ...graph.node.flatMap(({ output }) => output),
  ];
}

/** Tensors of a graph: initializers, and those in attributes. */
function tensorsOf(graph: GraphProto): TensorProto[] {
  const inside = graph.node.flatMap(({ attribute }) =>
    attribute.flatMap(({ t }) => (t === undefined ? [] : [t])),
  );
  return [...graph.initializer, ...inside];
}

/** Gives a tensor as many bytes as its dimensions and type ask for, where those are few. */
function refill(random: RandomSource, tensor: TensorProto): void {
  const count = tensor.dims.reduce((product, dimension) => product * dimension, 1n);
  const size = bytesOf[tensor.dataType];
  if (size === undefined || count < 0n || count > BigInt(maxStoredElements)) return;
  const old = tensor.rawData;
  const raw = new Uint8Array(Number(count) * size);
  for (let i = 0; i < raw.length; i++)
    raw[i] = old.length > 0 ? (old[i % old.length] as number) : random.nextBelow(256);
  if (tensor.dataType === 9) for (let i = 0; i < raw.length; i++) raw[i] = (raw[i] as number) & 1;
  tensor.rawData = raw;
  Object.assign(tensor, { floatData: [], int32Data: [], int64Data: [], doubleData: [], uint64Data: [] });
}

function changeDimensions(random: RandomSource, dims: bigint[]): void {
  const axis = random.nextBelow(Math.max(1, dims.length));
  const action = random.nextBelow(5);
  if (action === 0) swap(random, dims);
  else if (action === 1) dims.splice(axis, 0, 1n);
  else if (action === 2) dims.splice(axis, 1);
  else if (action === 3 && dims.length > 0) dims[axis] = pick(random, awkwardNumbers) as bigint;
  else if (dims.length > 0) dims[axis] = BigInt(1 + random.nextBelow(9));
}

function fillValues(random: RandomSource, tensor: TensorProto): void {
  const view = new DataView(tensor.rawData.buffer, tensor.rawData.byteOffset, tensor.rawData.byteLength);
  const value = pick(random, awkwardFloats) as number;
  const whole = pick(random, awkwardNumbers) as bigint;
  const isAll = random.nextBelow(2) === 0;
  const size = bytesOf[tensor.dataType] ?? 0;
  if (size === 0) return;
  for (let at = 0; at + size <= view.byteLength; at += size) {
    if (!isAll && random.nextBelow(4) > 0) continue;
    if (tensor.dataType === 1) view.setFloat32(at, value, true);
    else if (tensor.dataType === 11) view.setFloat64(at, value, true);
    else if (tensor.dataType === 7) view.setBigInt64(at, BigInt.asIntN(64, whole), true);
    else if (tensor.dataType === 6) view.setInt32(at, Number(BigInt.asIntN(32, whole)), true);
    else view.setUint8(at, Number(BigInt.asUintN(1, whole)));
  }
}

function changeAttribute(random: RandomSource, attribute: AttributeProto): void {
  const number = pick(random, awkwardNumbers) as bigint;
  switch (random.nextBelow(6)) {
    case 0:
      attribute.i = number;
      break;
    case 1:
      attribute.f = pick(random, awkwardFloats) as number;
      break;
    case 2:
      attribute.s = new TextEncoder().encode(pick(random, awkwardTexts));
      break;
    case 3:
      if (attribute.ints.length > 0) attribute.ints[random.nextBelow(attribute.ints.length)] = number;
      break;
    case 4:
      if (random.nextBelow(2) === 0) attribute.ints.pop();
      else attribute.ints.push(number);
      break;
    default:
      attribute.type = pick(random, [
        Kind.INT,
        Kind.INTS,
        Kind.FLOAT,
        Kind.STRING,
        Kind.TENSOR,
        Kind.FLOATS,
      ]) as Kind;
  }
}

function changeValueInfo(random: RandomSource, info: ValueInfoProto): void {
  const type = info.type?.value;
  if (type?.case !== 'tensorType') return;
  if (random.nextBelow(4) === 0) {
    type.value.elemType = pick(random, typeCodes) as number;
    return;
  }
  const dims = type.value.shape?.dim;
  const dim = pick(random, dims ?? []);
  if (dims === undefined || dim === undefined || random.nextBelow(5) === 0) {
    if (random.nextBelow(3) === 0) delete type.value.shape;
    else dims?.pop();
    return;
  }
  const isNumber = random.nextBelow(3) > 0;
  dim.value = isNumber
    ? {
        case: 'dimValue',
        value:
          random.nextBelow(2) === 0 ? BigInt(random.nextBelow(9)) : (pick(random, awkwardNumbers) as bigint),
      }
    : { case: 'dimParam', value: pick(random, awkwardTexts) as string };
}

function changeNode(random: RandomSource, node: NodeProto, graph: GraphProto): void {
  const names = valueNames(graph);
  const name = pick(random, names) ?? '';
  const at = random.nextBelow(Math.max(1, node.input.length));
  switch (random.nextBelow(9)) {
    case 0:
      swap(random, node.input);
      break;
    case 1:
    case 2:
      if (node.input.length > 0) node.input[at] = name;
      break;
    case 3:
      if (node.input.length > 0) node.input[at] = '';
      break;
    case 4:
      if (random.nextBelow(2) === 0) node.input.pop();
      else node.input.push(name);
      break;
    case 5:
      node.opType = pick(random, operatorNames) as string;
      break;
    case 6:
      node.attribute.splice(random.nextBelow(Math.max(1, node.attribute.length)), 1);
      break;
    case 7: {
      const donor = pick(random, graph.node)?.attribute;
      const given = pick(random, donor ?? []);
      if (given !== undefined) node.attribute.push(given);
      break;
    }
    default:
      swap(random, node.output);
  }
}

function changeGraph(random: RandomSource, graph: GraphProto): void {
  const at = random.nextBelow(Math.max(1, graph.node.length));
  const node = graph.node[at];
  switch (random.nextBelow(6)) {
    case 0:
      graph.node.splice(at, 1);
      break;
    case 1:
      if (node !== undefined) {
        const copy = clone(NodeProtoSchema, node);
        copy.output = copy.output.map((name) => (name === '' ? '' : `${name}'`));
        graph.node.push(copy);
      }
      break;
    case 2:
      swap(random, graph.node);
      break;
    case 3:
      graph.initializer.splice(random.nextBelow(Math.max(1, graph.initializer.length)), 1);
      break;
    case 4: {
      const output = pick(random, graph.output);
      if (output !== undefined) output.name = pick(random, valueNames(graph)) ?? '';
      break;
    }
    default: {
      const source = pick(random, graph.initializer);
      if (source !== undefined) {
        const copy = clone(TensorProtoSchema, source);
        copy.name = pick(random, valueNames(graph)) ?? '';
        graph.initializer.push(copy);
      }
    }
  }
}

function changeOnce(random: RandomSource, proto: ModelProto): void {
  const { graph } = proto;
  if (graph === undefined) return;
  const choice = random.nextBelow(16);
  const node = pick(random, graph.node);
  const tensor = pick(random, tensorsOf(graph));
  if (choice < 5 && node !== undefined) changeNode(random, node, graph);
  else if (choice < 8) {
    const attribute = pick(
      random,
      graph.node.flatMap((each) => each.attribute),
    );
    if (attribute !== undefined) changeAttribute(random, attribute);
  } else if (choice < 10 && tensor !== undefined) {
    changeDimensions(random, tensor.dims);
    refill(random, tensor);
  } else if (choice === 10 && tensor !== undefined) {
    tensor.dataType = pick(random, typeCodes) as number;
    refill(random, tensor);
  } else if (choice === 11 && tensor !== undefined) {
    refill(random, tensor);
    fillValues(random, tensor);
  } else if (choice < 14) {
    const info = pick(random, [...graph.input, ...graph.output]);
    if (info !== undefined) changeValueInfo(random, info);
  } else if (choice === 14) changeGraph(random, graph);
  else {
    const opset = pick(random, proto.opsetImport);
    if (opset !== undefined) opset.version = BigInt(8 + random.nextBelow(15));
  }
}

function changeBytes(random: RandomSource, bytes: Uint8Array): Uint8Array {
  const at = random.nextBelow(Math.max(1, bytes.length));
  switch (random.nextBelow(4)) {
    case 0: {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << random.nextBelow(8));
      return copy;
    }
    case 1: {
      const copy = bytes.slice();
      copy[at] = random.nextBelow(256);
      return copy;
    }
    case 2:
      return bytes.slice(0, at);
    default: {
      const from = random.nextBelow(Math.max(1, bytes.length));
      const piece = bytes.subarray(from, from + random.nextBelow(64));
      return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
    }
  }
}

/** A file like the given one with one to four changes, to its bytes or to what they mean. */
export function mutate(file: Uint8Array, random: RandomSource): Uint8Array {
  const times = 1 + random.nextBelow(4);
  if (random.nextBelow(5) === 0) {
    let bytes = file;
    for (let i = 0; i < times; i++) bytes = changeBytes(random, bytes);
    return bytes;
  }
  // Decoding shares memory with the file, and mutations write into it.
  const proto = fromBinary(ModelProtoSchema, Uint8Array.from(file));
  for (let i = 0; i < times; i++) changeOnce(random, proto);
  return toBinary(ModelProtoSchema, proto);
}
