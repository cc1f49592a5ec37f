import {
  type Digest,
  decodeCanonical,
  digestOf,
  encodeCanonical,
  isPlexusError,
  toMessage,
} from '@plexus/core';
import { NnError } from '../errors.ts';
import { bytesPerElement, countElements, fromOnnxCode, toOnnxCode } from '../graph/data-types.ts';
import type { DataType, Tensor } from '../graph/types.ts';
import { assertFiniteTensor } from './check-values.ts';
import { createDataset, type Dataset, emptyDataset, tensorsOf } from './dataset.ts';
import { viewBytes } from './view-bytes.ts';

const MAGIC = 0x44584c50;
const VERSION = 1;
const PREAMBLE_BYTES = 16;
const ALIGNMENT = 8;
const MAX_HEADER_BYTES = 1 << 20;
const MAX_RANK = 16;
const MAX_NAME_LENGTH = 4096;

/** Largest dataset `decodeDataset` reads unless told otherwise: 1 GiB. */
export const defaultMaxDatasetBytes: number = 2 ** 30;

type Entry = {
  readonly name: string;
  readonly isTarget: boolean;
  readonly dtype: DataType;
  readonly shape: readonly number[];
};

export type NonFiniteOption = {
  /** Whether infinities and NaN are errors (the default) or data. */
  readonly nonFinite?: 'refuse' | 'keep';
};

/** NaN has many spellings that arithmetic does not tell apart; a copy has one. */
function withOneNaN(tensor: Tensor): Tensor {
  const { data } = tensor;
  if (!(data instanceof Float32Array || data instanceof Float64Array)) return tensor;
  return data.some(Number.isNaN)
    ? { ...tensor, data: data.map((value) => (Number.isNaN(value) ? Number.NaN : value)) }
    : tensor;
}

type Parts = { readonly size: number; readonly parts: readonly Uint8Array[] };

/** The canonical bytes in pieces that share the tensors' memory. */
function partsOf(dataset: Dataset, { nonFinite = 'refuse' }: NonFiniteOption): Parts {
  createDataset(dataset.inputs, dataset.target);
  const lastIsTarget = dataset.target !== undefined;
  const given = tensorsOf(dataset);
  if (nonFinite === 'refuse') for (const [name, tensor] of given) assertFiniteTensor(name, tensor);
  const tensors =
    nonFinite === 'keep' ? given.map(([name, tensor]) => [name, withOneNaN(tensor)] as const) : given;
  const header = encodeCanonical({
    count: dataset.count,
    tensors: tensors.map(([name, { dtype, shape }], i) => ({
      name,
      isTarget: lastIsTarget && i === tensors.length - 1,
      type: toOnnxCode(dtype),
      shape: [...shape],
    })),
  });
  const preamble = new DataView(new ArrayBuffer(PREAMBLE_BYTES));
  preamble.setUint32(0, MAGIC, true);
  preamble.setUint32(4, VERSION, true);
  preamble.setUint32(8, header.byteLength, true);
  const bodies = tensors.map(([, { data }]) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  const padded = [header, ...bodies].flatMap((bytes) => [
    bytes,
    new Uint8Array(align(bytes.byteLength) - bytes.byteLength),
  ]);
  const parts = [new Uint8Array(preamble.buffer), ...padded];
  return { size: parts.reduce((sum, { byteLength }) => sum + byteLength, 0), parts };
}

/**
 * Canonical bytes of a dataset: `PLXD`, version and header length (u32 each), 4 zero bytes, a canonical header with
 * name, ONNX data type and shape of every tensor (inputs in order of their names, then the target), then each tensor's
 * little-endian elements; header and tensors begin at multiples of 8. Equal datasets give equal bytes. With
 * `nonFinite: 'keep'` infinities and NaN are kept, every NaN as the one of JavaScript: a model's outputs may hold them.
 * Throws `NN_NOT_FINITE`, `NN_DATA_EMPTY`, `NN_DATA_MALFORMED`.
 */
export function encodeDataset(dataset: Dataset, options: NonFiniteOption = {}): Uint8Array {
  const { size, parts } = partsOf(dataset, options);
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

/** The digest of `encodeDataset` bytes, without writing them down. Throws as `encodeDataset`. */
export function digestDataset(dataset: Dataset, options: NonFiniteOption = {}): Digest {
  return digestOf(...partsOf(dataset, options).parts);
}

/**
 * Reads `encodeDataset` bytes from a stranger. Sizes are checked before memory in proportion to them is taken, values
 * before they are returned; any other spelling of the same dataset is refused. Where `bytes` begin at a multiple of 8
 * the tensors share their memory. Throws `NN_DATA_MALFORMED`, `NN_DATA_EMPTY`, `NN_NOT_FINITE`.
 */
export function decodeDataset(
  bytes: Uint8Array,
  {
    maxBytes = defaultMaxDatasetBytes,
    nonFinite = 'refuse',
  }: { readonly maxBytes?: number } & NonFiniteOption = {},
): Dataset {
  if (bytes.byteLength > maxBytes)
    throw malformed(`${bytes.byteLength} bytes, more than the ${maxBytes} allowed`);
  if (bytes.byteLength < PREAMBLE_BYTES) throw malformed(`${bytes.byteLength} bytes are too few`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, PREAMBLE_BYTES);
  if (view.getUint32(0, true) !== MAGIC) throw malformed('they do not begin with PLXD');
  if (view.getUint32(4, true) !== VERSION) throw malformed(`version ${view.getUint32(4, true)} is unknown`);
  if (view.getUint32(12, true) !== 0) throw malformed('the reserved bytes are not zero');
  const headerLength = view.getUint32(8, true);
  if (headerLength > MAX_HEADER_BYTES || PREAMBLE_BYTES + headerLength > bytes.byteLength) {
    throw malformed(`the header claims ${headerLength} bytes`);
  }
  const { count, entries } = readHeader(bytes.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + headerLength));
  const inputs: Record<string, Tensor> = {};
  let target: Tensor | undefined;
  let offset = PREAMBLE_BYTES + align(headerLength);
  assertZeros(bytes, PREAMBLE_BYTES + headerLength, offset);
  for (const { name, dtype, shape, isTarget } of entries) {
    const size = countElements(shape) * bytesPerElement(dtype);
    if (size === 0) throw emptyDataset();
    if (offset + align(size) > bytes.byteLength) {
      throw malformed(`"${name}" of shape [${shape.join(', ')}] does not fit into them`, { name, shape });
    }
    const tensor = { dtype, shape, data: viewBytes(bytes, offset, dtype, countElements(shape)) };
    assertZeros(bytes, offset + size, offset + align(size));
    if (nonFinite === 'refuse') assertFiniteTensor(name, tensor);
    if (isTarget) target = tensor;
    else inputs[name] = tensor;
    offset += align(size);
  }
  if (offset !== bytes.byteLength)
    throw malformed(`${bytes.byteLength - offset} bytes follow the last tensor`);
  const dataset = createDataset(inputs, target);
  if (dataset.count !== count)
    throw malformed(`the header claims ${count} rows, the tensors have ${dataset.count}`);
  return dataset;
}

function readHeader(header: Uint8Array): { count: number; entries: readonly Entry[] } {
  let value: unknown;
  try {
    value = decodeCanonical(header, MAX_HEADER_BYTES);
  } catch (cause) {
    throw malformed(`the header is not canonical: ${toMessage(cause)}`);
  }
  if (!isRecord(value) || !isSize(value['count']) || !Array.isArray(value['tensors'])) {
    throw malformed('the header lacks count or tensors');
  }
  if (Object.keys(value).length !== 2) throw malformed('the header holds more than count and tensors');
  const { count } = value;
  if (count === 0) throw emptyDataset();
  const entries = value['tensors'].map(readEntry);
  const inputs = entries.filter((entry) => !entry.isTarget);
  const isOrdered = inputs.every(({ name }, i) => i === 0 || (inputs[i - 1]?.name ?? '') < name);
  const targetIsLast = entries.every((entry, i) => !entry.isTarget || i === entries.length - 1);
  if (!isOrdered || !targetIsLast)
    throw malformed('the tensors are not in order of their names, target last');
  if (inputs.length === 0) throw emptyDataset();
  for (const { name, shape } of entries) {
    if (shape[0] !== count) throw malformed(`"${name}" has ${shape[0]} rows, the header claims ${count}`);
  }
  return { count, entries };
}

function readEntry(value: unknown, index: number): Entry {
  if (!isRecord(value) || Object.keys(value).length !== 4)
    throw malformed(`tensor ${index} is not described`);
  const { name, isTarget, type, shape } = value;
  if (typeof name !== 'string' || name.length > MAX_NAME_LENGTH || name === '__proto__') {
    throw malformed(`tensor ${index} has no usable name`);
  }
  if (typeof isTarget !== 'boolean') throw malformed(`"${name}" is neither input nor target`);
  if (isTarget && name !== 'target') throw malformed(`the target is called "${name}"`);
  if (!Array.isArray(shape) || shape.length === 0 || shape.length > MAX_RANK || !shape.every(isSize)) {
    throw malformed(`"${name}" has no usable shape`);
  }
  if (!Number.isSafeInteger(countElements(shape) * 8)) throw malformed(`"${name}" is too large`);
  return { name, isTarget, dtype: readType(type, name), shape };
}

function readType(type: unknown, name: string): DataType {
  try {
    const dtype = fromOnnxCode(typeof type === 'number' ? type : -1, name);
    if (dtype !== 'string') return dtype;
  } catch (cause) {
    if (!isPlexusError(cause)) throw cause;
  }
  throw malformed(`"${name}" has an unknown data type ${String(type)}`);
}

function malformed(reason: string, details: Readonly<Record<string, unknown>> = {}): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message: `the dataset bytes are malformed: ${reason}`,
    hint: 'give bytes that encodeDataset wrote',
    details: { reason, ...details },
  });
}

function align(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

function assertZeros(bytes: Uint8Array, from: number, to: number): void {
  if (bytes.subarray(from, to).some((byte) => byte !== 0)) throw malformed('padding is not zero');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
