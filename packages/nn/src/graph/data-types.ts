import { NnError } from '../errors.ts';
import type { DataType, Tensor, TensorData } from './types.ts';

type DataTypeFacts = {
  /** Number of the type in ONNX's `TensorProto.DataType`. */
  readonly code: number;
  /** 0 for strings, which have no fixed size. */
  readonly bytes: number;
  readonly isFloat: boolean;
  readonly create: (length: number) => TensorData;
};

const facts: Readonly<Record<DataType, DataTypeFacts>> = {
  float32: { code: 1, bytes: 4, isFloat: true, create: (n) => new Float32Array(n) },
  uint8: { code: 2, bytes: 1, isFloat: false, create: (n) => new Uint8Array(n) },
  int8: { code: 3, bytes: 1, isFloat: false, create: (n) => new Int8Array(n) },
  uint16: { code: 4, bytes: 2, isFloat: false, create: (n) => new Uint16Array(n) },
  int16: { code: 5, bytes: 2, isFloat: false, create: (n) => new Int16Array(n) },
  int32: { code: 6, bytes: 4, isFloat: false, create: (n) => new Int32Array(n) },
  int64: { code: 7, bytes: 8, isFloat: false, create: (n) => new BigInt64Array(n) },
  string: {
    code: 8,
    bytes: 0,
    isFloat: false,
    create: () => {
      throw new NnError({
        code: 'NN_DTYPE_UNSUPPORTED',
        message: 'tensors of strings cannot be held in memory',
        hint: 'encode text as numbers before the model',
      });
    },
  },
  bool: { code: 9, bytes: 1, isFloat: false, create: (n) => new Uint8Array(n) },
  float16: { code: 10, bytes: 2, isFloat: true, create: (n) => new Uint16Array(n) },
  float64: { code: 11, bytes: 8, isFloat: true, create: (n) => new Float64Array(n) },
  uint32: { code: 12, bytes: 4, isFloat: false, create: (n) => new Uint32Array(n) },
  uint64: { code: 13, bytes: 8, isFloat: false, create: (n) => new BigUint64Array(n) },
  bfloat16: { code: 16, bytes: 2, isFloat: true, create: (n) => new Uint16Array(n) },
};

const byCode = new Map<number, DataType>(
  Object.entries(facts).map(([name, fact]) => [fact.code, name as DataType]),
);

/** Bytes of one element; 0 for `string`. */
export function bytesPerElement(dtype: DataType): number {
  return facts[dtype].bytes;
}

export function isFloatType(dtype: DataType): boolean {
  return facts[dtype].isFloat;
}

export function toOnnxCode(dtype: DataType): number {
  return facts[dtype].code;
}

/** The type behind an ONNX code (also of a Cast's `to`); throws `NN_DTYPE_UNSUPPORTED` naming `where` for complex, 8-bit float and 4-bit types. */
export function fromOnnxCode(code: number, where: string): DataType {
  const dtype = byCode.get(code);
  if (dtype !== undefined) return dtype;
  throw new NnError({
    code: 'NN_DTYPE_UNSUPPORTED',
    message: `${where} has ONNX data type ${code}, which is not supported`,
    hint: 'export the model with float32, float64, float16, bfloat16, bool or 8- to 64-bit integer tensors',
    details: { where, dataType: code },
  });
}

/** Product of the dimensions; 1 for a scalar. */
export function countElements(shape: readonly number[]): number {
  let count = 1;
  for (const dimension of shape) count *= dimension;
  return count;
}

/** Zeros. */
export function createTensorData(dtype: DataType, length: number): TensorData {
  return facts[dtype].create(length);
}

export function float32Tensor(shape: readonly number[], values: Iterable<number>): Tensor {
  return { dtype: 'float32', shape, data: Float32Array.from(values) };
}

export function int64Tensor(shape: readonly number[], values: Iterable<number>): Tensor {
  return { dtype: 'int64', shape, data: BigInt64Array.from(values, (value) => BigInt(value)) };
}

/** The elements as numbers; 64-bit integers outside ±(2^53 − 1) become the nearest safe integer, float16/bfloat16 are decoded. */
export function toNumbers(tensor: Tensor): number[] {
  const { data, dtype } = tensor;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return Array.from(data, toSafeInteger);
  if (dtype === 'float16') return Array.from(data, decodeFloat16);
  if (dtype === 'bfloat16') return Array.from(data, decodeBfloat16);
  return Array.from(data);
}

/** Exporters write INT64_MAX for "to the end" and INT64_MIN for "from the start": the nearest safe integer means the same. */
export function toSafeInteger(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return Number.MAX_SAFE_INTEGER;
  if (value < BigInt(Number.MIN_SAFE_INTEGER)) return Number.MIN_SAFE_INTEGER;
  return Number(value);
}

export function decodeFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

const scratch = new DataView(new ArrayBuffer(4));

export function decodeBfloat16(bits: number): number {
  scratch.setUint32(0, bits * 0x10000);
  return scratch.getFloat32(0);
}
