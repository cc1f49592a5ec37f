import { decodeCanonical, encodeCanonical, hasCode, toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';
import type { PeerId } from './identity.ts';

export const HELLO_PROTOCOL = '/plexus/hello/1';

/** What an account signs to say "this peer speaks for me", presented to one other peer (J14). */
export type HelloClaim = {
  /** Account address, `0x` and 40 hexadecimal digits, lower case. */
  readonly account: string;
  readonly peerId: PeerId;
  /** The peer it is shown to, so that it is of no use anywhere else. */
  readonly audience: PeerId;
  /** Milliseconds since the epoch. */
  readonly timestampMs: number;
};

/** Accounts and signatures, which this package knows nothing about. */
export type HelloIdentity = {
  /** The account this host speaks for; a host without one only checks others. */
  readonly account?: string;
  /** Signs the claim, for example its text as EIP-191 or its fields as EIP-712. */
  readonly signHello?: (claim: HelloClaim, text: string) => Promise<Uint8Array>;
  /** The account whose signature this is. May throw for bytes that are no signature. */
  readonly recoverAddress: (claim: HelloClaim, text: string, signature: Uint8Array) => Promise<string>;
  /** Hang up on peers without a valid hello. */
  readonly required?: boolean;
};

export type Hello = { readonly claim: HelloClaim; readonly signature: Uint8Array };

export const MAX_HELLO_BYTES = 2048;
const MAX_SIGNATURE_BYTES = 1024;
const ACCOUNT_PATTERN = /^0x[0-9a-f]{40}$/;

/** The claim as one text, the same on every machine, to be signed or shown to a person. */
export function helloText(claim: HelloClaim): string {
  return [
    'Plexus hello',
    `account: ${claim.account.toLowerCase()}`,
    `peer: ${claim.peerId}`,
    `audience: ${claim.audience}`,
    `time: ${claim.timestampMs}`,
  ].join('\n');
}

/** Peer ids are not sent: both sides know them from the encrypted connection. */
export function encodeHello(hello: Hello | undefined): Uint8Array {
  if (!hello) return encodeCanonical({ v: 1 });
  const { claim, signature } = hello;
  return encodeCanonical({ v: 1, account: claim.account, time: claim.timestampMs, signature });
}

/** Undefined when the peer says it has no account. Throws `P2P_HELLO_REFUSED`. */
export function decodeHello(bytes: Uint8Array, peerId: PeerId, audience: PeerId): Hello | undefined {
  let value: unknown;
  try {
    value = decodeCanonical(bytes, MAX_HELLO_BYTES);
  } catch (cause) {
    throw refusedHello(peerId, toMessage(cause), cause);
  }
  if (typeof value !== 'object' || value === null) throw refusedHello(peerId, 'it is not a map');
  const { v, account, time, signature } = value as Record<string, unknown>;
  if (v !== 1) throw refusedHello(peerId, 'its version is unknown');
  if (Object.keys(value).length === 1) return undefined;
  if (typeof account !== 'string' || !ACCOUNT_PATTERN.test(account)) {
    throw refusedHello(peerId, 'its account is malformed');
  }
  if (typeof time !== 'number' || !Number.isSafeInteger(time)) {
    throw refusedHello(peerId, 'its time is malformed');
  }
  if (!(signature instanceof Uint8Array) || signature.byteLength > MAX_SIGNATURE_BYTES) {
    throw refusedHello(peerId, 'its signature is malformed');
  }
  return { claim: { account, peerId, audience, timestampMs: time }, signature };
}

/** The account that signed. Throws `P2P_HELLO_REFUSED` when it is another, or the hello is old. */
export async function verifyHello(
  hello: Hello,
  options: {
    readonly recoverAddress: HelloIdentity['recoverAddress'];
    readonly nowMs: number;
    readonly skewMs: number;
  },
): Promise<string> {
  const { claim, signature } = hello;
  const skew = Math.abs(options.nowMs - claim.timestampMs);
  if (skew > options.skewMs) {
    throw refusedHello(claim.peerId, `its time is ${skew} ms from ours, more than ${options.skewMs}`);
  }
  let signer: string;
  try {
    signer = await options.recoverAddress(claim, helloText(claim), signature);
  } catch (cause) {
    throw refusedHello(claim.peerId, `its signature is none: ${toMessage(cause)}`, cause);
  }
  if (signer.toLowerCase() === claim.account) return claim.account;
  throw refusedHello(claim.peerId, `it claims ${claim.account} but ${signer} signed`);
}

export function refusedHello(peerId: PeerId, reason: string, cause?: unknown): P2pError {
  if (hasCode(cause, 'P2P_HELLO_REFUSED') && cause instanceof P2pError) return cause;
  return new P2pError({
    code: 'P2P_HELLO_REFUSED',
    message: `the hello of ${peerId} is refused: ${reason}`,
    hint: 'check the account, its signature and both clocks',
    details: { peerId, reason },
    ...(cause === undefined ? {} : { cause }),
  });
}
