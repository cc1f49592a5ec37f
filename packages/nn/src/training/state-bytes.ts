import { type Digest, digestFromBytes, digestOf, digestToBytes, encodeCanonical } from '@plexus/core';
import { NnError } from '../errors.ts';
import { countElements } from '../graph/data-types.ts';
import type { StateEntry } from './types.ts';

const MAGIC = 0x53584c50;
const VERSION = 1;
const HEADER_BYTES = 56;

/**
 * State bytes: `PLXS`, version (u32), layout digest (32 bytes), steps done (u64), number of float32 elements (u64),
 * then the elements of every entry in layout order. Everything little-endian. Bits are kept: −0 and 0 are two states,
 * because 1/x tells them apart; NaN and infinity are refused.
 */
export type StateHeader = {
  readonly layout: Digest;
  readonly stepCount: number;
  readonly elementCount: number;
};

/** Names, kinds and shapes of a state, and how large it is. */
export type StateLayout = {
  readonly entries: readonly StateEntry[];
  readonly digest: Digest;
  readonly elementCount: number;
  readonly byteLength: number;
};

function malformed(reason: string, details: Readonly<Record<string, unknown>> = {}): NnError {
  return new NnError({
    code: 'NN_STATE_MALFORMED',
    message: `the state bytes are malformed: ${reason}`,
    hint: 'give bytes that saveState or averageStates wrote for the same model and training spec',
    details: { reason, ...details },
  });
}

function notFinite(value: number, index: number, where: string): NnError {
  return new NnError({
    code: 'NN_NOT_FINITE',
    message: `${where} is ${value}`,
    hint: 'lower the learning rate, or check the data for extreme values',
    details: { where, value: String(value), index },
  });
}

/** The layout of these entries. Throws `NN_DTYPE_UNSUPPORTED` for anything but float32. */
export function createStateLayout(entries: readonly StateEntry[]): StateLayout {
  const other = entries.find((entry) => entry.dtype !== 'float32');
  if (other !== undefined) {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `${other.kind} "${other.name}" is ${other.dtype}; training keeps its state in float32`,
      hint: 'convert it with toFloat32Model, or export it in float32',
      details: { name: other.name, dtype: other.dtype },
    });
  }
  const elementCount = entries.reduce((sum, { shape }) => sum + countElements(shape), 0);
  const named = entries.map(({ kind, name, dtype, shape }) => ({ kind, name, dtype, shape }));
  return {
    entries,
    digest: digestOf(encodeCanonical(named)),
    elementCount,
    byteLength: HEADER_BYTES + 4 * elementCount,
  };
}

/** Writes canonical state bytes; `values` in layout order. Throws `NN_NOT_FINITE` naming the entry. */
export function encodeState(
  layout: StateLayout,
  stepCount: number,
  values: readonly ArrayLike<number>[],
): Uint8Array {
  const bytes = new Uint8Array(layout.byteLength);
  writeHeader(bytes, { layout: layout.digest, stepCount, elementCount: layout.elementCount });
  const body = bodyOf(bytes);
  let offset = 0;
  for (const [i, entry] of layout.entries.entries()) {
    const data = values[i] ?? [];
    body.set(data, offset);
    assertFinite(body.subarray(offset, offset + data.length), `${entry.kind} "${entry.name}"`);
    offset += data.length;
  }
  return bytes;
}

export function writeHeader(bytes: Uint8Array, { layout, stepCount, elementCount }: StateHeader): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  bytes.set(digestToBytes(layout), 8);
  view.setBigUint64(40, BigInt(stepCount), true);
  view.setBigUint64(48, BigInt(elementCount), true);
}

/** Reads and checks a state's header and length. Throws `NN_STATE_MALFORMED`. */
export function readStateHeader(bytes: Uint8Array): StateHeader {
  if (bytes.byteLength < HEADER_BYTES) {
    throw malformed(`${bytes.byteLength} bytes, fewer than the header's ${HEADER_BYTES}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint32(0, true) !== MAGIC) throw malformed('they do not begin with PLXS');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw malformed(`version ${version} is unknown`, { version });
  const stepCount = Number(view.getBigUint64(40, true));
  const elementCount = Number(view.getBigUint64(48, true));
  if (!Number.isSafeInteger(stepCount)) throw malformed(`step count ${stepCount} is too large`);
  const expected = HEADER_BYTES + 4 * elementCount;
  if (bytes.byteLength !== expected) {
    throw malformed(`${bytes.byteLength} bytes, but ${elementCount} elements need ${expected}`, {
      size: bytes.byteLength,
      expected,
    });
  }
  return { layout: digestFromBytes(bytes.slice(8, 40)), stepCount, elementCount };
}

/**
 * The float32 elements behind the header, in the bytes' own memory where it is aligned. Throws `NN_STATE_MALFORMED`
 * and, for NaN or infinity, `NN_NOT_FINITE`.
 */
export function readStateBody(bytes: Uint8Array): Float32Array {
  readStateHeader(bytes);
  const body = bodyOf(bytes);
  assertFinite(body, 'a value in the state');
  return body;
}

function bodyOf(bytes: Uint8Array): Float32Array {
  const isAligned = (bytes.byteOffset + HEADER_BYTES) % 4 === 0;
  if (!isAligned) return new Float32Array(Uint8Array.from(bytes.subarray(HEADER_BYTES)).buffer);
  return new Float32Array(
    bytes.buffer,
    bytes.byteOffset + HEADER_BYTES,
    (bytes.byteLength - HEADER_BYTES) / 4,
  );
}

/**
 * Writes a state's values into memory of the same layout, in layout order, and returns its step count. Throws
 * `NN_STATE_MALFORMED` for another layout and `NN_NOT_FINITE`, both before anything is written.
 */
export function restoreState(
  bytes: Uint8Array,
  layout: StateLayout,
  memory: readonly Float32Array[],
): number {
  const header = readStateHeader(bytes);
  assertLayout(header, layout);
  const body = readStateBody(bytes);
  let offset = 0;
  for (const data of memory) {
    data.set(body.subarray(offset, offset + data.length));
    offset += data.length;
  }
  return header.stepCount;
}

/** Throws `NN_NOT_FINITE` naming the first NaN or infinity. */
export function assertFinite(values: Float32Array, where: string): void {
  // x − x is 0 for every finite x and NaN otherwise, so one sum finds any offender.
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) - (values[i] as number);
  if (sum === 0) return;
  const index = values.findIndex((value) => !Number.isFinite(value));
  throw notFinite(values[index] as number, index, where);
}

/** Steps done according to the bytes. Throws `NN_STATE_MALFORMED`. */
export function stepCountOf(state: Uint8Array): number {
  return readStateHeader(state).stepCount;
}

/** Throws `NN_STATE_MALFORMED` unless the state has this layout. */
export function assertLayout(
  header: StateHeader,
  layout: Pick<StateLayout, 'digest' | 'elementCount'>,
): void {
  if (header.layout === layout.digest && header.elementCount === layout.elementCount) return;
  throw malformed('they belong to another model or optimiser', {
    found: header.layout,
    expected: layout.digest,
  });
}
