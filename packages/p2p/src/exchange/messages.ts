import { type Digest, digestFromBytes, digestToBytes } from '@plexus/core';
import { P2pError } from '../errors.ts';

/** Artifacts by digest (K20). One stream carries any number of requests; answers come in the order of the requests. */
export const ARTIFACT_PROTOCOL = '/plexus/artifact/1';

/**
 * `get`: the whole artifact if it has at most `argument` bytes, else its manifest. `have`: its size. `chunk`: the
 * 1 MiB chunk with index `argument`.
 */
export type ArtifactRequest = {
  readonly op: 'get' | 'have' | 'chunk';
  readonly digest: Digest;
  /** Unsigned, 32 bits. */
  readonly argument: number;
};

const OPS = ['get', 'have', 'chunk'] as const;

/** Every request has exactly this many bytes. */
export const REQUEST_BYTES = 37;

export function encodeRequest(request: ArtifactRequest): Uint8Array {
  const bytes = new Uint8Array(REQUEST_BYTES);
  bytes[0] = OPS.indexOf(request.op);
  bytes.set(digestToBytes(request.digest), 1);
  new DataView(bytes.buffer).setUint32(33, request.argument);
  return bytes;
}

/** Throws `P2P_MESSAGE_MALFORMED`. */
export function decodeRequest(bytes: Uint8Array): ArtifactRequest {
  const op = OPS[bytes[0] ?? OPS.length];
  if (bytes.byteLength !== REQUEST_BYTES || op === undefined) throw malformed('request');
  const argument = new DataView(bytes.buffer, bytes.byteOffset).getUint32(33);
  return { op, digest: digestFromBytes(bytes.subarray(1, 33)), argument };
}

export type ArtifactResponse =
  | { readonly kind: 'missing' }
  /** Ask again later: the provider has reached a limit. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'have'; readonly size: number }
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'manifest'; readonly bytes: Uint8Array }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array };

const KINDS = ['missing', 'busy', 'have', 'whole', 'manifest', 'chunk'] as const;
const SIZE_BYTES = 8;

/** A response as the parts of one frame, so that a chunk is not copied. */
export function encodeResponse(response: ArtifactResponse): readonly Uint8Array[] {
  const head = Uint8Array.of(KINDS.indexOf(response.kind));
  if (response.kind === 'missing' || response.kind === 'busy') return [head];
  if (response.kind !== 'have') return [head, response.bytes];
  const size = new Uint8Array(SIZE_BYTES);
  new DataView(size.buffer).setBigUint64(0, BigInt(response.size));
  return [head, size];
}

/** Reads a response whose frame was already held to the size its request allows. Throws `P2P_MESSAGE_MALFORMED`. */
export function decodeResponse(frame: Uint8Array): ArtifactResponse {
  const kind = KINDS[frame[0] ?? KINDS.length];
  const bytes = frame.subarray(1);
  if (kind === undefined) throw malformed('response');
  if (kind === 'missing' || kind === 'busy') {
    if (bytes.byteLength !== 0) throw malformed('response');
    return { kind };
  }
  if (kind !== 'have') return { kind, bytes };
  if (bytes.byteLength !== SIZE_BYTES) throw malformed('response');
  const size = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  if (!Number.isSafeInteger(size)) throw malformed('response');
  return { kind, size };
}

function malformed(what: string): P2pError {
  return new P2pError({
    code: 'P2P_MESSAGE_MALFORMED',
    message: `not an artifact ${what}`,
    hint: `the peer does not speak ${ARTIFACT_PROTOCOL} correctly`,
  });
}
