import * as dagCbor from '@ipld/dag-cbor';
import { CoreError } from './errors.ts';

/** What canonical encoding can carry: JSON plus bytes and 64-bit integers; no `undefined`, no floats that are not finite. */
export type Encodable =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Encodable[]
  | { readonly [key: string]: Encodable };

/** Canonical DAG-CBOR: equal values always give equal bytes, on every machine. Throws `CORE_ENCODING_MALFORMED`. */
export function encodeCanonical(value: Encodable): Uint8Array {
  try {
    return dagCbor.encode(value);
  } catch (cause) {
    throw new CoreError({
      code: 'CORE_ENCODING_MALFORMED',
      message: `value cannot be encoded: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    });
  }
}

/**
 * Decodes canonical DAG-CBOR and refuses every other spelling of the same value, so that bytes and value name one
 * another. `maxBytes` is checked before parsing. Throws `CORE_ENCODING_MALFORMED`.
 */
export function decodeCanonical(bytes: Uint8Array, maxBytes = 16 * 1024 * 1024): unknown {
  if (bytes.byteLength > maxBytes) {
    throw new CoreError({
      code: 'CORE_ENCODING_MALFORMED',
      message: `message of ${bytes.byteLength} bytes is over the limit of ${maxBytes}`,
      details: { size: bytes.byteLength, maxBytes },
    });
  }
  let value: unknown;
  let again: Uint8Array;
  try {
    value = dagCbor.decode(bytes);
    again = dagCbor.encode(value);
  } catch (cause) {
    throw new CoreError({
      code: 'CORE_ENCODING_MALFORMED',
      message: `not canonical DAG-CBOR: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    });
  }
  if (Buffer.compare(again, bytes) !== 0) {
    throw new CoreError({
      code: 'CORE_ENCODING_MALFORMED',
      message: 'bytes are DAG-CBOR but not the canonical spelling',
    });
  }
  return value;
}
