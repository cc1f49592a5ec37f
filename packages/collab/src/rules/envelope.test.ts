import { accountOfKey, recoverTextSigner, signText } from '@plexus/chain';
import { createRandom, type Digest, digestOf, encodeCanonical } from '@plexus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLOCK_SKEW_MS,
  decodeEnvelope,
  type Envelope,
  type ExpectedEnvelope,
  encodeEnvelope,
  openEnvelope,
  signedText,
} from './envelope.ts';

const account = accountOfKey(`0x${'1'.repeat(64)}`);
const thief = accountOfKey(`0x${'2'.repeat(64)}`);
const digestNamed = (name: string): Digest => digestOf(new TextEncoder().encode(name));
const START = 1_800_000_000_000;

const plain: Envelope = {
  chainId: 31_337,
  contract: `0x${'ab'.repeat(20)}`,
  sessionId: 7n,
  round: 3,
  baseDigest: digestNamed('model 3'),
  participant: account.address,
  timestampMs: START + 5_000,
  body: Uint8Array.of(1, 2, 3),
};

async function seal(envelope: Envelope, by = account): Promise<Uint8Array> {
  return encodeEnvelope({ ...envelope, signature: await signText(by, signedText(envelope)) });
}

function expectedOf(bytes: Uint8Array, change: Partial<ExpectedEnvelope> = {}): ExpectedEnvelope {
  const { body: _, timestampMs: __, ...place } = plain;
  return { ...place, startedMs: START, nowMs: START + 60_000, digest: digestOf(bytes), ...change };
}

async function accept(bytes: Uint8Array, change: Partial<ExpectedEnvelope> = {}): Promise<string> {
  try {
    const options = { mostBodyBytes: 100, recover: recoverTextSigner };
    const { body } = await openEnvelope(bytes, expectedOf(bytes, change), options);
    return `accepted ${body.length} bytes`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('an envelope', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await seal(plain);
  });

  it('is read as it was written and accepted from its participant in its round (C4, C5)', async () => {
    expect(decodeEnvelope(bytes, 100).body).toEqual(plain.body);
    expect(await accept(bytes)).toBe('accepted 3 bytes');
  });

  it('is refused when it was swapped after the commitment', async () => {
    expect(await accept(bytes, { digest: digestNamed('another') })).toBe('COLLAB_UPDATE_WRONG_DIGEST');
  });

  it('is refused from an earlier round, another session, chain, contract or base model', async () => {
    const elsewhere: Partial<ExpectedEnvelope>[] = [
      { round: 4 },
      { sessionId: 8n },
      { chainId: 1 },
      { contract: `0x${'cd'.repeat(20)}` },
      { baseDigest: digestNamed('model 4') },
    ];
    for (const change of elsewhere) expect(await accept(bytes, change)).toBe('COLLAB_UPDATE_WRONG_ROUND');
  });

  it('is refused when somebody else signed it or speaks for somebody else', async () => {
    expect(await accept(await seal(plain, thief))).toBe('COLLAB_UPDATE_WRONG_SIGNER');
    const stolen = await seal({ ...plain, participant: thief.address });
    expect(await accept(stolen)).toBe('COLLAB_UPDATE_WRONG_SIGNER');
  });

  it('is refused when its clock is far from the round', async () => {
    for (const timestampMs of [START - CLOCK_SKEW_MS - 1, START + 60_000 + CLOCK_SKEW_MS + 1])
      expect(await accept(await seal({ ...plain, timestampMs }))).toBe('COLLAB_UPDATE_WRONG_TIME');
  });

  it('is refused like any other when it names a moment that no calendar has', async () => {
    for (const timestampMs of [8_640_000_000_000_001, Number.MAX_SAFE_INTEGER])
      expect(await accept(await seal({ ...plain, timestampMs }))).toBe('COLLAB_UPDATE_MALFORMED');
  });

  it('is refused in words of our own: what a stranger wrote stands in no reason', async () => {
    const foreign = '\u202e\u001b[2Jsend tokens'.repeat(50);
    const { body, signature, ...rest } = decodeEnvelope(bytes, 100);
    const strange = [
      encodeCanonical({ version: 1, ...rest, body, signature, [foreign]: 1 }),
      encodeCanonical({ version: 1, ...rest, body, signature, contract: foreign }),
      encodeCanonical(foreign),
      Uint8Array.of(0xff, 1, 2),
    ];
    for (const one of strange) {
      const error = await openEnvelope(one, expectedOf(one), {
        mostBodyBytes: 10_000,
        recover: recoverTextSigner,
      }).catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ code: 'COLLAB_UPDATE_MALFORMED' });
      expect((error as Error).message).toMatch(/^[ -~]{1,120}$/);
    }
  });

  it('is refused unread when it is too large, and with a typed error when any byte is changed', async () => {
    const large = await seal({ ...plain, body: new Uint8Array(5_000) });
    expect(await accept(large)).toBe('COLLAB_UPDATE_TOO_LARGE');
    const random = createRandom(3);
    for (let i = 0; i < 300; i++) {
      const mutant = bytes.slice();
      const at = random.nextBelow(mutant.length);
      mutant[at] = (mutant[at] as number) ^ (1 << random.nextBelow(8));
      expect(await accept(mutant)).toMatch(/^COLLAB_UPDATE_/);
      expect(await accept(mutant, { digest: digestOf(bytes) })).toBe('COLLAB_UPDATE_WRONG_DIGEST');
    }
  });
});
