import { bytesPerElement, createTensorData } from '../graph/data-types.ts';
import type { DataType, TensorData } from '../graph/types.ts';

/** Elements that stand little-endian in `bytes` at `offset`: a view where alignment allows, otherwise a copy. */
export function viewBytes(bytes: Uint8Array, offset: number, dtype: DataType, length: number): TensorData {
  const size = bytesPerElement(dtype);
  const start = bytes.byteOffset + offset;
  const empty = createTensorData(dtype, 0);
  // Every element array has this constructor; the union hides it.
  const Elements = empty.constructor as new (
    buffer: ArrayBufferLike,
    at: number,
    length: number,
  ) => TensorData;
  if (start % size === 0) return new Elements(bytes.buffer, start, length);
  // `slice` of a Node Buffer would be another view of the same memory.
  const copy = new Uint8Array(length * size);
  copy.set(bytes.subarray(offset, offset + length * size));
  return new Elements(copy.buffer, 0, length);
}
