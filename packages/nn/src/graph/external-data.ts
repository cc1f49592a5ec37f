import type { TensorProto } from 'onnx-buf';
import { NnError } from '../errors.ts';
import type { ModelLimits } from '../limits.ts';
import { malformed, tooLarge } from './model-error.ts';

/**
 * Bytes of another file that belongs to a model: `length` of them from `offset`. `location` is relative to the model's
 * folder, uses `/`, and contains neither `..` nor empty parts; see `openWeightsFolder`.
 */
export type ExternalData = (location: string, offset: number, length: number) => Uint8Array;

/** What reading the tensors of one file needs and has used up. */
export type TensorSource = {
  readonly limits: ModelLimits;
  readonly externalData: ExternalData | undefined;
  readonly used: { externalBytes: number };
};

/** `NN_MODEL_EXTERNAL_DATA`: the values of a tensor lie in another file and cannot be had. */
export function externalDataError(
  where: string,
  reason: string,
  hint: string,
  details: Readonly<Record<string, unknown>> = {},
): NnError {
  return new NnError({
    code: 'NN_MODEL_EXTERNAL_DATA',
    message: `${where} keeps its values in another file: ${reason}`,
    hint,
    details: { where, reason, ...details },
  });
}

const decimal = /^\d{1,15}$/;
const maxLocationLength = 1_024;

/** Names of devices on Windows, which open whatever folder they are asked for in. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** A plain relative path: no root, no drive, no way up, no other stream, nothing a file system treats in a special way. */
export function isPlainLocation(location: string): boolean {
  if (location === '' || location.length > maxLocationLength) return false;
  for (const character of location) {
    if (character < ' ' || character === '\\' || character === ':' || character === '\u007f') return false;
  }
  return location
    .split('/')
    .every(
      (part) => part !== '' && part !== '.' && part !== '..' && !deviceName.test(part) && !/[. ]$/.test(part),
    );
}

/** Reads the values of a tensor that lie outside the model file; `needed` are the bytes its type and shape ask for. */
export function readExternalData(
  proto: TensorProto,
  needed: number,
  where: string,
  { limits, externalData, used }: TensorSource,
): Uint8Array {
  if (externalData === undefined) {
    throw externalDataError(
      where,
      'none was given to read from',
      'give parseModel the folder of the file ({ externalData: openWeightsFolder(folder) }), or save the model as one file',
    );
  }
  if (proto.rawData.length > 0) throw malformed(`${where} has both its own and external data`, { where });
  const entries = new Map<string, string>();
  for (const { key, value } of proto.externalData) {
    if (entries.has(key))
      throw malformed(`${where} gives "${key}" of its external data twice`, { where, key });
    entries.set(key, value);
  }
  const location = entries.get('location') ?? '';
  if (!isPlainLocation(location)) {
    throw externalDataError(
      where,
      `"${location.slice(0, 80)}" is no plain relative path`,
      'keep the file with the weights in the folder of the model',
      { location: location.slice(0, maxLocationLength) },
    );
  }
  const offset = readNumber(entries, 'offset', 0, where);
  const length = readNumber(entries, 'length', needed, where);
  if (length !== needed) {
    throw malformed(`${where} has ${length} bytes in "${location}", its shape needs ${needed}`, {
      where,
      found: length,
      needed,
    });
  }
  used.externalBytes += needed;
  if (used.externalBytes > limits.maxExternalBytes) {
    throw tooLarge('bytes of external data', used.externalBytes, limits.maxExternalBytes);
  }
  const bytes = externalData(location, offset, length);
  if (bytes.length === needed) return bytes;
  throw externalDataError(
    where,
    `${bytes.length} of ${needed} bytes were found in "${location}" at ${offset}`,
    'copy the file with the weights again; it is shorter than the model says',
    { location, offset, needed, found: bytes.length },
  );
}

function readNumber(
  entries: ReadonlyMap<string, string>,
  key: string,
  fallback: number,
  where: string,
): number {
  const text = entries.get(key);
  if (text === undefined) return fallback;
  if (!decimal.test(text)) {
    throw malformed(`${where} gives "${text.slice(0, 40)}" as ${key} of its external data`, { where, key });
  }
  return Number(text);
}
