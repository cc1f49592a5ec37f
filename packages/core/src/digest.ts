import { createHash } from 'node:crypto';
import { CID } from 'multiformats/cid';
import * as raw from 'multiformats/codecs/raw';
import { create as createMultihash } from 'multiformats/hashes/digest';
import { CoreError } from './errors.ts';

/** SHA-256 of an artifact, `0x` and 64 lower-case hexadecimal digits; `bytes32` on chain. */
export type Digest = `0x${string}` & { readonly __digest: unique symbol };

const DIGEST_PATTERN = /^0x[0-9a-f]{64}$/;
const SHA2_256 = 0x12;

/** The digest of no artifact: 32 zero bytes. */
export const ZERO_DIGEST = `0x${'0'.repeat(64)}` as Digest;

/** Narrows an untrusted string to a digest. Upper-case hexadecimal is accepted and lowered. Throws `CORE_DIGEST_MALFORMED`. */
export function parseDigest(value: string): Digest {
  const lower = value.toLowerCase();
  if (DIGEST_PATTERN.test(lower)) return lower as Digest;
  throw new CoreError({
    code: 'CORE_DIGEST_MALFORMED',
    message: `not a digest: ${JSON.stringify(value.slice(0, 80))}`,
    hint: 'a digest is 0x followed by 64 hexadecimal digits',
  });
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && DIGEST_PATTERN.test(value);
}

/** SHA-256 over one or several byte arrays in order. Nothing is copied. */
export function digestOf(...parts: readonly Uint8Array[]): Digest {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `0x${hash.digest('hex')}` as Digest;
}

/** The 32 bytes of a digest. */
export function digestToBytes(digest: Digest): Uint8Array {
  return Uint8Array.from(Buffer.from(digest.slice(2), 'hex'));
}

/** The digest with these 32 bytes. Throws `CORE_DIGEST_MALFORMED` for any other length. */
export function digestFromBytes(bytes: Uint8Array): Digest {
  return parseDigest(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** CIDv1 (raw codec, sha2-256) of a digest, base32: the name an artifact has outside Plexus. */
export function digestToCid(digest: Digest): string {
  return CID.createV1(raw.code, createMultihash(SHA2_256, digestToBytes(digest))).toString();
}

/** The digest inside a CIDv1 (raw codec, sha2-256). Throws `CORE_DIGEST_MALFORMED` for any other CID or broken text. */
export function digestFromCid(text: string): Digest {
  try {
    const cid = CID.parse(text);
    if (cid.version === 1 && cid.code === raw.code && cid.multihash.code === SHA2_256) {
      return digestFromBytes(cid.multihash.digest);
    }
  } catch (cause) {
    throw new CoreError({
      code: 'CORE_DIGEST_MALFORMED',
      message: `not a CID: ${text.slice(0, 80)}`,
      hint: 'give a CIDv1 of raw bytes with sha2-256 (bafkrei…), or a 0x digest',
      cause,
    });
  }
  throw new CoreError({
    code: 'CORE_DIGEST_MALFORMED',
    message: `CID ${text.slice(0, 80)} is not a CIDv1 of raw bytes with sha2-256`,
    hint: 'give a CIDv1 of raw bytes with sha2-256 (bafkrei…), or a 0x digest',
  });
}
