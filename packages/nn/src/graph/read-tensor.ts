import { type TensorProto, TensorProto_DataLocation } from 'onnx-buf';
import { NnError } from '../errors.ts';
import type { ModelLimits } from '../limits.ts';
import { bytesPerElement, createTensorData, fromOnnxCode } from './data-types.ts';
import { readExternalData, type TensorSource } from './external-data.ts';
import { malformed, tooLarge } from './model-error.ts';
import type { DataType, Tensor, TensorData } from './types.ts';

/** Which typed field holds a type's values when raw data is not used (onnx.proto, `TensorProto`). */
const typedField = {
  float32: 'floatData',
  float64: 'doubleData',
  int64: 'int64Data',
  uint64: 'uint64Data',
  uint32: 'uint64Data',
  int32: 'int32Data',
  int16: 'int32Data',
  int8: 'int32Data',
  uint16: 'int32Data',
  uint8: 'int32Data',
  bool: 'int32Data',
  float16: 'int32Data',
  bfloat16: 'int32Data',
} as const satisfies Record<Exclude<DataType, 'string'>, keyof TensorProto>;

/** Decodes a tensor after checking dimensions, length and values; `where` names it in errors. */
export function readTensor(proto: TensorProto, where: string, source: TensorSource): Tensor {
  const { limits } = source;
  const isExternal =
    proto.dataLocation === TensorProto_DataLocation.EXTERNAL || proto.externalData.length > 0;
  if (proto.segment !== undefined) throw malformed(`${where} is only a segment of a tensor`, { where });
  const dtype = fromOnnxCode(proto.dataType, where);
  if (dtype === 'string') {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `${where} is a tensor of strings`,
      hint: 'encode text as numbers before the model',
      details: { where, dtype },
    });
  }
  const shape = readShape(proto.dims, where, limits);
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  if (count > limits.maxElements) throw tooLarge(`elements in ${where}`, count, limits.maxElements);
  const typed = proto[typedField[dtype]];
  if (isExternal) {
    const raw = readExternalData(proto, count * bytesPerElement(dtype), where, source);
    if (typed.length > 0) throw malformed(`${where} has both its own and external data`, { where });
    return { dtype, shape, data: readRawData(raw, dtype, count, where) };
  }
  if (proto.rawData.length > 0) {
    if (typed.length > 0) throw malformed(`${where} has both raw and typed data`, { where });
    return { dtype, shape, data: readRawData(proto.rawData, dtype, count, where) };
  }
  if (typed.length !== count) {
    throw malformed(`${where} has ${typed.length} values, its shape [${shape}] needs ${count}`, {
      where,
      shape,
      found: typed.length,
      needed: count,
    });
  }
  return { dtype, shape, data: readTypedData(typed, dtype, where) };
}

function readShape(dims: readonly bigint[], where: string, limits: ModelLimits): number[] {
  if (dims.length > limits.maxRank) throw tooLarge(`dimensions in ${where}`, dims.length, limits.maxRank);
  return dims.map((dimension) => {
    if (dimension < 0n) throw malformed(`${where} has a negative dimension ${dimension}`, { where });
    if (dimension > BigInt(limits.maxElements)) {
      throw tooLarge(`entries along a dimension of ${where}`, Number(dimension), limits.maxElements);
    }
    return Number(dimension);
  });
}

function readRawData(raw: Uint8Array, dtype: DataType, count: number, where: string): TensorData {
  const needed = count * bytesPerElement(dtype);
  if (raw.length !== needed) {
    throw malformed(`${where} has ${raw.length} bytes, its shape needs ${needed}`, {
      where,
      found: raw.length,
      needed,
    });
  }
  const data = createTensorData(dtype, count);
  new Uint8Array(data.buffer).set(raw);
  if (dtype === 'bool' && data.some((value: number | bigint) => value > 1)) {
    throw malformed(`${where} has a boolean that is neither 0 nor 1`, { where });
  }
  return data;
}

function readTypedData(
  values: readonly number[] | readonly bigint[],
  dtype: DataType,
  where: string,
): TensorData {
  const data = createTensorData(dtype, values.length);
  const isBig = data instanceof BigInt64Array || data instanceof BigUint64Array;
  const isFloat = data instanceof Float32Array || data instanceof Float64Array;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number | bigint;
    if (isBig) {
      data[i] = BigInt(value);
      continue;
    }
    data[i] = Number(value);
    const isKept = isFloat || (data[i] === Number(value) && (dtype !== 'bool' || Number(value) <= 1));
    if (!isKept) throw malformed(`${where} has the value ${value}, which ${dtype} cannot hold`, { where });
  }
  return data;
}
