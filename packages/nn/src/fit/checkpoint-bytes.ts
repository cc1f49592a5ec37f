import {
  type Digest,
  decodeCanonical,
  digestOf,
  digestToBytes,
  encodeCanonical,
  toMessage,
} from '@plexus/core';
import { NnError } from '../errors.ts';
import type { RunRecord } from './run-record.ts';

const MAGIC = 0x434c5850;
const VERSION = 1;
const PREAMBLE_BYTES = 32;
const DIGEST_BYTES = 32;
const MAX_HEADER_BYTES = 1 << 26;

/** What must be the same for a checkpoint to be gone on with. */
export type RunIdentity = {
  /** Of the model's ONNX file. */
  readonly model: Digest;
  /** Of the training spec. */
  readonly spec: Digest;
  /** Identity of the training data. */
  readonly data: string;
  readonly lastBatch: 'wrap' | 'drop';
  /** Fingerprint of the engine in the reproducible profile; `native` otherwise, which promises no bits. */
  readonly engine: string;
};

export type Checkpoint = {
  readonly identity: RunIdentity;
  readonly record: RunRecord;
  /** As `Trainer.saveState` gives it. */
  readonly state: Uint8Array;
  /** State of the best measurement, where the run will return it and it is not the present one. */
  readonly bestState?: Uint8Array;
};

function malformed(reason: string): NnError {
  return new NnError({
    code: 'NN_CHECKPOINT_MALFORMED',
    message: `the checkpoint cannot be read: ${reason}`,
    hint: 'go on from an older checkpoint, or begin anew',
    details: { reason },
  });
}

/**
 * Checkpoint bytes: `PXLC`, version, length of the header (u32 each), 4 zero bytes, lengths of state and best state (u64
 * each), a canonical header with identity and record, both states, and the SHA-256 of everything before it.
 * Little-endian.
 */
export function encodeCheckpoint({ identity, record, state, bestState }: Checkpoint): Uint8Array {
  const best = bestState ?? new Uint8Array();
  const header = encodeCanonical({ identity, record });
  const size = PREAMBLE_BYTES + header.byteLength + state.byteLength + best.byteLength;
  const bytes = new Uint8Array(size + DIGEST_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, header.byteLength, true);
  view.setBigUint64(16, BigInt(state.byteLength), true);
  view.setBigUint64(24, BigInt(best.byteLength), true);
  bytes.set(header, PREAMBLE_BYTES);
  bytes.set(state, PREAMBLE_BYTES + header.byteLength);
  bytes.set(best, PREAMBLE_BYTES + header.byteLength + state.byteLength);
  bytes.set(digestToBytes(digestOf(bytes.subarray(0, size))), size);
  return bytes;
}

/** Reads `encodeCheckpoint` bytes. Throws `NN_CHECKPOINT_MALFORMED` for another version, and for bytes that were changed or cut. */
export function decodeCheckpoint(bytes: Uint8Array): Checkpoint {
  if (bytes.byteLength < PREAMBLE_BYTES + DIGEST_BYTES)
    throw malformed(`${bytes.byteLength} bytes are too few`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, PREAMBLE_BYTES);
  if (view.getUint32(0, true) !== MAGIC) throw malformed('it does not begin with PXLC');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw malformed(`version ${version} is unknown; this program writes version ${VERSION}`);
  const headerEnd = PREAMBLE_BYTES + view.getUint32(8, true);
  const stateEnd = headerEnd + Number(view.getBigUint64(16, true));
  const end = stateEnd + Number(view.getBigUint64(24, true));
  if (end + DIGEST_BYTES !== bytes.byteLength) {
    throw malformed(`it has ${bytes.byteLength} bytes, the lengths in it add up to ${end + DIGEST_BYTES}`);
  }
  const digest = digestToBytes(digestOf(bytes.subarray(0, end)));
  if (digest.some((byte, i) => byte !== bytes[end + i])) throw malformed('its digest does not fit its bytes');
  const { identity, record } = readHeader(bytes.subarray(PREAMBLE_BYTES, headerEnd));
  return {
    identity,
    record,
    state: bytes.slice(headerEnd, stateEnd),
    ...(end > stateEnd ? { bestState: bytes.slice(stateEnd, end) } : {}),
  };
}

function readHeader(header: Uint8Array): Pick<Checkpoint, 'identity' | 'record'> {
  let value: unknown;
  try {
    value = decodeCanonical(header, MAX_HEADER_BYTES);
  } catch (cause) {
    throw malformed(toMessage(cause));
  }
  if (isRecordOf(value, ['identity', 'record'])) {
    const { identity, record } = value;
    if (isIdentity(identity) && isRunRecord(record)) return { identity, record };
  }
  throw malformed('its header does not hold what a run needs');
}

type Fields = Readonly<Record<string, unknown>>;

function isRecordOf(value: unknown, keys: readonly string[]): value is Fields {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): boolean => isNumber(value) && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const hasFields = (value: unknown, fields: Readonly<Record<string, (field: unknown) => boolean>>): boolean =>
  isRecordOf(value, Object.keys(fields)) &&
  Object.entries(fields).every(([key, isField]) => isField(value[key]));

function isIdentity(value: unknown): value is RunIdentity {
  return hasFields(value, { model: isText, spec: isText, data: isText, lastBatch: isText, engine: isText });
}

function isPlace(value: unknown): boolean {
  if (!hasFields(value, { epoch: isCount, row: isCount })) return false;
  const { parts } = value as Fields;
  return parts === undefined || isList(parts, isPlace);
}

function isConfusion(value: unknown): boolean {
  if (value === null) return true;
  return hasFields(value, { step: isCount, counts: (rows) => isList(rows, (row) => isList(row, isCount)) });
}

function isMeasures(value: unknown): boolean {
  if (value === undefined) return true;
  const isMetric = (metric: unknown): boolean => metric === null || isNumber(metric);
  return hasFields(value, {
    loss: isNumber,
    metrics: (metrics) => isRecordOf(metrics, []) && Object.values(metrics).every(isMetric),
  });
}

function isMeasureRecord(value: unknown): boolean {
  const isFlag = (flag: unknown): boolean => typeof flag === 'boolean';
  return (
    hasFields(value, { step: isCount, epoch: isCount, trainLoss: isNumber, isBest: isFlag }) &&
    isMeasures((value as Fields)['training']) &&
    isMeasures((value as Fields)['validation'])
  );
}

function isRunRecord(value: unknown): value is RunRecord {
  const isPoint = (point: unknown): boolean =>
    hasFields(point, { step: isCount, steps: isCount, loss: isNumber, learningRate: isNumber });
  return hasFields(value, {
    step: isCount,
    place: isPlace,
    measuredStep: isCount,
    measuredEpoch: isCount,
    lossSum: isNumber,
    best: (best) => best === null || hasFields(best, { value: isNumber, step: isCount }),
    stale: isCount,
    curve: (curve) =>
      hasFields(curve, {
        points: (points) => isList(points, isPoint),
        width: isCount,
        smoothedSum: isNumber,
        smoothedWeight: isNumber,
      }),
    measures: (measures) => isList(measures, isMeasureRecord),
    confusion: isConfusion,
    bestConfusion: isConfusion,
    elapsedMs: isNumber,
  });
}
