import { create } from '@bufbuild/protobuf';
import { AttributeProto_AttributeType as Kind, type ModelProto, ModelProtoSchema } from 'onnx-buf';
import { InferenceSession, type Tensor as OrtTensor } from 'onnxruntime-node';

const utf8 = new TextEncoder();

type Value = number | string | readonly number[] | readonly string[];
/** A node as it stands in a file. */
export type Node = {
  readonly opType: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole numbers end in `i`, as in `classlabels_ints: [0, 1]` under the name `classlabels_ints:i`. */
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly domain?: string;
};

function attribute(key: string, value: Value) {
  const [name = '', kind] = key.split(':');
  const isWhole = kind === 'i';
  if (typeof value === 'string') return { name, type: Kind.STRING, s: utf8.encode(value) };
  if (typeof value === 'number') {
    return isWhole ? { name, type: Kind.INT, i: BigInt(value) } : { name, type: Kind.FLOAT, f: value };
  }
  if (typeof value[0] === 'string')
    return {
      name,
      type: Kind.STRINGS,
      strings: (value as readonly string[]).map((text) => utf8.encode(text)),
    };
  const numbers = value as readonly number[];
  return isWhole
    ? { name, type: Kind.INTS, ints: numbers.map(BigInt) }
    : { name, type: Kind.FLOATS, floats: [...numbers] };
}

/** Type code and number of dimensions of each output. */
export type Outputs = Readonly<Record<string, readonly [code: number, rank: number]>>;

/** A file over `x` [d0 d1 …] with these nodes; `classes`, `columns`, `zero`, `scales` are stored. Opset 0: none is stated. */
export function file(
  nodes: readonly Node[],
  outputs: Outputs,
  opset = 17,
  inputCode = 1,
  inputRank = 2,
): ModelProto {
  const type = (elemType: number, rank: number) => ({
    value: {
      case: 'tensorType' as const,
      value: {
        elemType,
        shape: {
          dim: Array.from({ length: rank }, (_, i) => ({
            value: { case: 'dimParam' as const, value: `d${i}` },
          })),
        },
      },
    },
  });
  const standard = opset === 0 ? [] : [{ domain: '', version: BigInt(opset) }];
  return create(ModelProtoSchema, {
    irVersion: 8n,
    opsetImport: [{ domain: 'ai.onnx.ml', version: 1n }, ...standard],
    graph: {
      name: 'ml',
      input: [{ name: 'x', type: type(inputCode, inputRank) }],
      output: Object.entries(outputs).map(([name, [code, rank]]) => ({ name, type: type(code, rank) })),
      initializer: [
        { name: 'classes', dataType: 6, dims: [3n], int32Data: [4, 5, 6] },
        { name: 'columns', dataType: 7, dims: [2n], int64Data: [2n, 0n] },
        { name: 'zero', dataType: 7, dims: [], int64Data: [0n] },
        { name: 'two', dataType: 7, dims: [], int64Data: [2n] },
        { name: 'scales', dataType: 1, dims: [4n], floatData: [1, 1, 2, 2] },
      ],
      node: nodes.map(({ opType, inputs, outputs: results, attributes = {}, domain = '' }, i) => ({
        opType,
        domain,
        name: `${opType}${i}`,
        input: [...inputs],
        output: [...results],
        attribute: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
      })),
    },
  });
}

/** What onnxruntime makes of a file. */
export async function run(bytes: Uint8Array, x: OrtTensor, names: readonly string[]) {
  const session = await InferenceSession.create(bytes, {
    logSeverityLevel: 4,
    graphOptimizationLevel: 'disabled',
  });
  const results = await session.run({ x }, names);
  await session.release();
  return names.map((name) => {
    const { type, dims, data } = results[name]!;
    return { type, dims, data: Array.from(data as Float32Array, Number) };
  });
}
