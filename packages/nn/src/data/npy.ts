import { NnError } from '../errors.ts';
import { bytesPerElement, countElements, createTensorData } from '../graph/data-types.ts';
import type { DataType, Tensor, TensorData } from '../graph/types.ts';
import { viewBytes } from './view-bytes.ts';

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const PREAMBLE_BYTES = 8;
const ALIGNMENT = 64;
const MAX_HEADER_BYTES = 1 << 16;
const MAX_RANK = 16;

const types: Readonly<Record<string, DataType>> = {
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  b1: 'bool',
};

function malformed(name: string, reason: string): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message: `array "${name}" cannot be read: ${reason}`,
    hint: 'save plain little-endian arrays of numbers with numpy.savez',
    details: { name, reason },
  });
}

type Header = {
  readonly dtype: DataType;
  readonly isFortran: boolean;
  readonly shape: readonly number[];
  readonly dataOffset: number;
};

/**
 * Reads one array in NumPy's format, versions 1 to 3; Fortran order is turned into row-major order. Sizes are checked
 * before memory is taken. Throws `NN_DATA_MALFORMED`. Format: NumPy enhancement proposal 1.
 */
export function readNpy(name: string, bytes: Uint8Array): Tensor {
  const { dtype, isFortran, shape, dataOffset } = readHeader(name, bytes);
  const length = countElements(shape);
  const expected = dataOffset + length * bytesPerElement(dtype);
  if (bytes.byteLength !== expected) {
    throw malformed(
      name,
      `shape [${shape.join(', ')}] of ${dtype} needs ${expected} bytes, there are ${bytes.byteLength}`,
    );
  }
  const data = viewBytes(bytes, dataOffset, dtype, length);
  return { dtype, shape, data: isFortran && shape.length > 1 ? toRowMajor(data, dtype, shape) : data };
}

function readHeader(name: string, bytes: Uint8Array): Header {
  if (bytes.byteLength < PREAMBLE_BYTES + 4 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw malformed(name, 'it is no NumPy array');
  }
  const version = bytes[6] as number;
  if (version < 1 || version > 3) throw malformed(name, `format version ${version} is unknown`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const lengthBytes = version === 1 ? 2 : 4;
  const headerLength =
    version === 1 ? view.getUint16(PREAMBLE_BYTES, true) : view.getUint32(PREAMBLE_BYTES, true);
  const dataOffset = PREAMBLE_BYTES + lengthBytes + headerLength;
  if (headerLength > MAX_HEADER_BYTES || dataOffset > bytes.byteLength) {
    throw malformed(name, `the header claims ${headerLength} bytes`);
  }
  const text = new TextDecoder().decode(bytes.subarray(PREAMBLE_BYTES + lengthBytes, dataOffset));
  const descr = /'descr':\s*'([^']*)'/.exec(text)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const dimensions = /'shape':\s*\(([\d,\sL]*)\)/.exec(text)?.[1];
  if (descr === undefined || order === undefined || dimensions === undefined) {
    throw malformed(name, 'the header lacks descr, fortran_order or shape, or the array is structured');
  }
  return {
    dtype: readType(name, descr),
    isFortran: order === 'True',
    shape: readShape(name, dimensions),
    dataOffset,
  };
}

function readType(name: string, descr: string): DataType {
  if (descr.startsWith('>') && !descr.endsWith('1')) {
    throw malformed(
      name,
      `its numbers (${descr}) are big-endian; use array.astype("${descr.replace('>', '<')}")`,
    );
  }
  const code = descr.replace(/^[<|=>]/, '');
  const dtype = Object.hasOwn(types, code) ? types[code] : undefined;
  if (dtype === undefined) throw malformed(name, `its type "${descr}" is not a supported number`);
  return dtype;
}

function readShape(name: string, dimensions: string): readonly number[] {
  const shape = dimensions
    .split(',')
    .map((part) => part.trim().replace(/L$/, ''))
    .filter((part) => part !== '')
    .map(Number);
  const isUsable =
    shape.length <= MAX_RANK &&
    shape.every((size) => Number.isSafeInteger(size)) &&
    Number.isSafeInteger(countElements(shape) * 8);
  if (!isUsable) throw malformed(name, `its shape (${dimensions.slice(0, 80)}) is not usable`);
  return shape;
}

function toRowMajor(source: TensorData, dtype: DataType, shape: readonly number[]): TensorData {
  const target = createTensorData(dtype, source.length);
  const strides = shape.map((_, axis) => countElements(shape.slice(0, axis)));
  const at = shape.map(() => 0);
  let from = 0;
  for (let i = 0; i < target.length; i++) {
    target[i] = source[from] as never;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const stride = strides[axis] as number;
      const next = (at[axis] as number) + 1;
      if (next < (shape[axis] as number)) {
        at[axis] = next;
        from += stride;
        break;
      }
      at[axis] = 0;
      from -= stride * (next - 1);
    }
  }
  return target;
}

/** Writes one array in NumPy's format, version 1. Throws `NN_DTYPE_UNSUPPORTED` for bfloat16, which NumPy lacks. */
export function writeNpy(name: string, { dtype, shape, data }: Tensor): Uint8Array {
  const code = Object.keys(types).find((key) => types[key] === dtype);
  if (code === undefined) {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `array "${name}" is ${dtype}, which NumPy files cannot hold`,
      hint: 'convert it to float32 first',
      details: { name, dtype },
    });
  }
  const descr = code.endsWith('1') ? `|${code}` : `<${code}`;
  const dimensions = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${dimensions}), }`;
  const before = PREAMBLE_BYTES + 2;
  const dataOffset = Math.ceil((before + text.length + 1) / ALIGNMENT) * ALIGNMENT;
  const bytes = new Uint8Array(dataOffset + data.byteLength);
  bytes.set([...MAGIC, 1, 0]);
  new DataView(bytes.buffer).setUint16(PREAMBLE_BYTES, dataOffset - before, true);
  bytes.set(new TextEncoder().encode(`${text.padEnd(dataOffset - before - 1)}\n`), before);
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), dataOffset);
  return bytes;
}
