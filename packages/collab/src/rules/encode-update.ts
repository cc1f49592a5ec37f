import { CollabError } from '../errors.ts';
import { fromHalf, toHalf } from './half-float.ts';
import { everyIndex, type Update } from './update.ts';

/** How values travel: 4, 2 or 1 bytes each (int8 with a float32 scale for each block of 256). */
export const valueFormats = ['fp32', 'fp16', 'int8'] as const;
export type ValueFormat = (typeof valueFormats)[number];

const VERSION = 1;
const HEADER_BYTES = 12;
const BLOCK = 256;

export type UpdateLimits = {
  /** Entries of the session's model. */
  readonly size: number;
  /** Most entries an update of the session may change. */
  readonly maxCount: number;
};

/**
 * Canonical bytes of an update (C3), little-endian: version, value format, two zero bytes, uint32 size, uint32 count;
 * unless count = size the gaps between indices as LEB128 (first index, then difference − 1); the values. Values are
 * rounded to the format; `decodeUpdate` gives what receivers will see. Throws `COLLAB_UPDATE_NOT_FINITE`.
 */
export function encodeUpdate(update: Update, format: ValueFormat): Uint8Array {
  const { size, indices, values } = update;
  const isDense = indices.length === size;
  const gaps = isDense ? new Uint8Array() : encodeGaps(indices);
  const body = encodeValues(values, format);
  const bytes = new Uint8Array(HEADER_BYTES + gaps.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, valueFormats.indexOf(format));
  view.setUint32(4, size, true);
  view.setUint32(8, indices.length, true);
  bytes.set(gaps, HEADER_BYTES);
  bytes.set(body, HEADER_BYTES + gaps.length);
  return bytes;
}

/**
 * Reads a stranger's update; nothing is allocated before sizes are known to be within the limits. Throws
 * `COLLAB_UPDATE_MALFORMED`, `COLLAB_UPDATE_TOO_LARGE`, `COLLAB_UPDATE_NOT_FINITE`.
 */
export function decodeUpdate(bytes: Uint8Array, limits: UpdateLimits): Update {
  if (bytes.length < HEADER_BYTES) throw malformed(`it has ${bytes.length} bytes, fewer than its header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = valueFormats[view.getUint8(1)];
  if (view.getUint8(0) !== VERSION || format === undefined || view.getUint16(2) !== 0)
    throw malformed('its header is of no known kind');
  const size = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  if (size !== limits.size) throw malformed(`it is of a model of ${size} parameters, not ${limits.size}`);
  if (count > limits.maxCount || count > size) {
    throw new CollabError({
      code: 'COLLAB_UPDATE_TOO_LARGE',
      message: `an update changes ${count} parameters, ${Math.min(limits.maxCount, size)} are allowed`,
      hint: 'the session’s share γ bounds what may be sent',
      details: { count, maxCount: limits.maxCount },
    });
  }
  const valueBytes = bytesOfValues(count, format);
  const gapBytes = bytes.length - HEADER_BYTES - valueBytes;
  const isDense = count === size;
  if (gapBytes < 0 || (isDense && gapBytes !== 0) || (!isDense && (gapBytes < count || gapBytes > 5 * count)))
    throw malformed(`${bytes.length} bytes cannot hold ${count} ${format} values and their indices`);
  const indices = isDense
    ? everyIndex(size)
    : decodeGaps(bytes.subarray(HEADER_BYTES, HEADER_BYTES + gapBytes), count, size);
  return { size, indices, values: decodeValues(bytes.subarray(HEADER_BYTES + gapBytes), count, format) };
}

/** Bytes a dense float32 update of so many parameters takes, to compare with. */
export function denseBytes(size: number): number {
  return HEADER_BYTES + 4 * size;
}

/** The most bytes an update within the limits can take. */
export function mostBytes({ maxCount }: UpdateLimits): number {
  const values = valueFormats.map((format) => bytesOfValues(maxCount, format));
  return HEADER_BYTES + 5 * maxCount + Math.max(...values);
}

function malformed(reason: string): CollabError {
  return new CollabError({
    code: 'COLLAB_UPDATE_MALFORMED',
    message: `an update cannot be read: ${reason}`,
    hint: 'its sender is rated as having sent nothing',
    details: { reason },
  });
}

function encodeGaps(indices: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(5 * indices.length);
  let at = 0;
  let previous = -1;
  for (const index of indices) {
    let gap = index - previous - 1;
    previous = index;
    while (gap >= 0x80) {
      bytes[at++] = (gap & 0x7f) | 0x80;
      gap = Math.floor(gap / 0x80);
    }
    bytes[at++] = gap;
  }
  return bytes.subarray(0, at);
}

/** Only the shortest spelling of each gap, exactly as many as there are values. */
function decodeGaps(bytes: Uint8Array, count: number, size: number): Uint32Array {
  const indices = new Uint32Array(count);
  let at = 0;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let factor = 1;
    let byte: number;
    do {
      if (at >= bytes.length || factor > 0x1000_0000) throw malformed(`index ${i} is cut off or too long`);
      byte = bytes[at++] as number;
      gap += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte >= 0x80);
    if (byte === 0 && factor > 0x80) throw malformed(`index ${i} is not spelt in its shortest way`);
    previous += gap + 1;
    if (previous >= size) throw malformed(`index ${i} is ${previous}, beyond ${size} parameters`);
    indices[i] = previous;
  }
  if (at !== bytes.length) throw malformed(`${bytes.length - at} bytes follow the last index`);
  return indices;
}

function bytesOfValues(count: number, format: ValueFormat): number {
  if (format === 'fp32') return 4 * count;
  return format === 'fp16' ? 2 * count : count + 4 * Math.ceil(count / BLOCK);
}

function encodeValues(values: Float32Array, format: ValueFormat): Uint8Array {
  values.forEach(assertFinite);
  const bytes = new Uint8Array(bytesOfValues(values.length, format));
  const view = new DataView(bytes.buffer);
  if (format === 'int8') encodeBlocks(values, view);
  else {
    for (const [i, value] of values.entries()) {
      if (format === 'fp32') view.setFloat32(4 * i, value, true);
      else view.setUint16(2 * i, toHalf(value), true);
    }
  }
  return bytes;
}

/** A block is its largest magnitude ÷ 127 as float32, then each value as a multiple of that. */
function encodeBlocks(values: Float32Array, view: DataView): void {
  let at = 0;
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK);
    const scale = Math.fround(block.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127);
    view.setFloat32(at, scale, true);
    at += 4;
    for (const value of block) {
      const multiple = scale === 0 ? 0 : Math.round(value / scale);
      view.setInt8(at++, Math.max(-127, Math.min(127, multiple)));
    }
  }
}

function decodeValues(bytes: Uint8Array, count: number, format: ValueFormat): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(count);
  let scale = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (format === 'fp32') values[i] = view.getFloat32(4 * i, true);
    else if (format === 'fp16') values[i] = fromHalf(view.getUint16(2 * i, true));
    else {
      if (i % BLOCK === 0) {
        scale = view.getFloat32(at, true);
        at += 4;
      }
      values[i] = view.getInt8(at++) * scale;
    }
    assertFinite(values[i] as number, i);
  }
  return values;
}

function assertFinite(value: number, index: number): void {
  if (Number.isFinite(value)) return;
  throw new CollabError({
    code: 'COLLAB_UPDATE_NOT_FINITE',
    message: `value ${index} of an update is ${value}`,
    hint: 'its sender is rated as having sent nothing',
    details: { index, value: String(value) },
  });
}
