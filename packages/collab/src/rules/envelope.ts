import {
  type Address,
  type Digest,
  decodeCanonical,
  digestOf,
  encodeCanonical,
  isDigest,
} from '@plexus/core';
import { z } from 'zod';
import { CollabError, type CollabErrorCode } from '../errors.ts';

/** What a participant signs of an update: of which session and round it is, on which model it builds, and when it was made (C4). */
export type Envelope = {
  readonly chainId: number;
  /** The contract of the session. */
  readonly contract: Address;
  readonly sessionId: bigint;
  readonly round: number;
  /** Digest of the model it changes. */
  readonly baseDigest: Digest;
  readonly participant: Address;
  /** Milliseconds since 1970 by the participant's clock. */
  readonly timestampMs: number;
  /** The update, by `encodeUpdate`. */
  readonly body: Uint8Array;
};

export type SignedEnvelope = Envelope & {
  /** 65 bytes: the participant's account over `signedText`. */
  readonly signature: Uint8Array;
};

/** The most bytes an envelope has beside its body. */
export const ENVELOPE_BYTES = 1024;
/** The last moment a date can tell. */
const LAST_MS = 8_640_000_000_000_000;
/** How far clocks may lie apart. */
export const CLOCK_SKEW_MS = 10 * 60_000;

const bytesOf = (length: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === length, 'wrong length');
const schema = z
  .object({
    version: z.literal(1),
    chainId: z.int().min(0),
    contract: z.custom<Address>((value) => typeof value === 'string' && /^0x[0-9a-f]{40}$/.test(value)),
    sessionId: z.union([z.int().min(0), z.bigint()]).transform(BigInt),
    round: z.int().min(0).max(65_535),
    baseDigest: z.custom<Digest>(isDigest, 'not a digest'),
    participant: z.custom<Address>((value) => typeof value === 'string' && /^0x[0-9a-f]{40}$/.test(value)),
    timestampMs: z.int().min(0).max(LAST_MS),
    body: z.instanceof(Uint8Array),
    signature: bytesOf(65),
  })
  .strict();

/** What the account signs, readable by the person whose wallet asks. */
export function signedText(envelope: Envelope): string {
  return [
    'Plexus: update of a shared model',
    `chain ${envelope.chainId}`,
    `contract ${envelope.contract.toLowerCase()}`,
    `session ${envelope.sessionId}`,
    `round ${envelope.round}`,
    `base ${envelope.baseDigest}`,
    `participant ${envelope.participant.toLowerCase()}`,
    `time ${envelope.timestampMs}`,
    `update ${digestOf(envelope.body)}`,
  ].join('\n');
}

/** The bytes that are exchanged; their digest is committed on chain (C4). */
export function encodeEnvelope(envelope: SignedEnvelope): Uint8Array {
  return encodeCanonical({
    version: 1,
    ...envelope,
    contract: envelope.contract.toLowerCase(),
    participant: envelope.participant.toLowerCase(),
  });
}

/** Reads a stranger's envelope of at most so many bytes of body. Throws `COLLAB_UPDATE_MALFORMED`, `COLLAB_UPDATE_TOO_LARGE`. */
export function decodeEnvelope(bytes: Uint8Array, mostBodyBytes: number): SignedEnvelope {
  if (bytes.length > mostBodyBytes + ENVELOPE_BYTES)
    throw refusal('COLLAB_UPDATE_TOO_LARGE', `it has ${bytes.length} bytes, ${mostBodyBytes} are allowed`);
  let value: unknown;
  try {
    value = decodeCanonical(bytes, bytes.length);
  } catch (cause) {
    throw refusal('COLLAB_UPDATE_MALFORMED', 'its bytes are not canonical DAG-CBOR', cause);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refusal('COLLAB_UPDATE_MALFORMED', whatIsWrong(parsed.error));
  const { version: _, ...envelope } = parsed.data;
  return envelope;
}

/** Without a word of the stranger's, who may have written any number of any characters. */
function whatIsWrong({ issues }: z.ZodError): string {
  const field = issues[0]?.path[0];
  return field === undefined ? 'it has other fields than an envelope' : `its "${String(field)}" is wrong`;
}

export type ExpectedEnvelope = {
  readonly chainId: number;
  readonly contract: Address;
  readonly sessionId: bigint;
  readonly round: number;
  readonly baseDigest: Digest;
  readonly participant: Address;
  /** When the round began, and now, by the chain's clock. */
  readonly startedMs: number;
  readonly nowMs: number;
  /** Digest committed on chain. */
  readonly digest: Digest;
};

export type OpenOptions = {
  readonly mostBodyBytes: number;
  /** The account that signed a text; throws for bytes that are no signature. */
  readonly recover: (text: string, signature: Uint8Array) => Promise<Address>;
};

/**
 * Opens the envelope that the chain promises: what it says of itself must be what is expected (C5). Throws
 * `COLLAB_UPDATE_WRONG_DIGEST` (swapped after the commitment), `COLLAB_UPDATE_MALFORMED`, `COLLAB_UPDATE_TOO_LARGE`,
 * `COLLAB_UPDATE_WRONG_ROUND` (a replay, another session or base), `COLLAB_UPDATE_WRONG_SIGNER`, `COLLAB_UPDATE_WRONG_TIME`.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  expected: ExpectedEnvelope,
  { mostBodyBytes, recover }: OpenOptions,
): Promise<SignedEnvelope> {
  const digest = digestOf(bytes);
  if (digest !== expected.digest)
    throw refusal('COLLAB_UPDATE_WRONG_DIGEST', `the chain holds ${expected.digest}, it is ${digest}`);
  const envelope = decodeEnvelope(bytes, mostBodyBytes);
  if (placeOf(envelope) !== placeOf(expected))
    throw refusal(
      'COLLAB_UPDATE_WRONG_ROUND',
      `it is of session ${envelope.sessionId}, round ${envelope.round} on ${envelope.baseDigest}, not of session ${expected.sessionId}, round ${expected.round} on ${expected.baseDigest}`,
    );
  const signer = await recover(signedText(envelope), envelope.signature).catch(() => 'nobody');
  const { participant } = expected;
  const isTheirs = [signer, envelope.participant].every(
    (account) => account.toLowerCase() === participant.toLowerCase(),
  );
  if (!isTheirs)
    throw refusal('COLLAB_UPDATE_WRONG_SIGNER', `it is signed by ${signer}, not by ${participant}`);
  const { timestampMs } = envelope;
  if (timestampMs < expected.startedMs - CLOCK_SKEW_MS || timestampMs > expected.nowMs + CLOCK_SKEW_MS)
    throw refusal(
      'COLLAB_UPDATE_WRONG_TIME',
      `it says ${new Date(timestampMs).toISOString()}, the round began at ${new Date(expected.startedMs).toISOString()}`,
    );
  return envelope;
}

type Place = Pick<Envelope, 'chainId' | 'contract' | 'sessionId' | 'round' | 'baseDigest'>;

function placeOf({ chainId, contract, sessionId, round, baseDigest }: Place): string {
  return `${chainId} ${contract.toLowerCase()} ${sessionId} ${round} ${baseDigest}`;
}

function refusal(code: CollabErrorCode, reason: string, cause?: unknown): CollabError {
  return new CollabError({
    code,
    message: `an update is not accepted: ${reason}`,
    hint: 'its sender is rated as having sent nothing valid',
    details: { reason },
    cause,
  });
}
