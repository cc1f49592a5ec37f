import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { P2pError } from './errors.ts';
import { decodeHello, encodeHello, helloText, verifyHello } from './hello.ts';
import type { PeerId } from './identity.ts';

const [alice, bob] = ['alice', 'bob'] as PeerId[] as [PeerId, PeerId];
const account = `0x${'ab'.repeat(20)}`;
const claim = { account, peerId: alice, audience: bob, timestampMs: 1_000_000 };
const signature = Uint8Array.of(1, 2, 3);
const options = { recoverAddress: async () => account, nowMs: 1_000_000, skewMs: 1000 };

describe('hello', () => {
  it('is about the two ends of the connection, whatever the sender meant', () => {
    const decoded = decodeHello(encodeHello({ claim, signature }), alice, bob);
    expect(decoded).toEqual({ claim, signature });
    expect(decodeHello(encodeHello({ claim, signature }), bob, alice)?.claim).toMatchObject({
      peerId: bob,
      audience: alice,
    });
    expect(decodeHello(encodeHello(undefined), alice, bob)).toBeUndefined();
  });

  it('has one text for one claim', () => {
    expect(helloText(claim)).toBe(
      `Plexus hello\naccount: ${account}\npeer: alice\naudience: bob\ntime: 1000000`,
    );
  });

  it('is accepted only from its signer and near its time', async () => {
    expect(await verifyHello({ claim, signature }, options)).toBe(account);
    for (const bad of [
      { ...options, recoverAddress: async () => `0x${'cd'.repeat(20)}` },
      { ...options, recoverAddress: () => Promise.reject(new RangeError('not a signature')) },
      { ...options, nowMs: 1_001_001 },
      { ...options, nowMs: 998_999 },
    ]) {
      await expect(verifyHello({ claim, signature }, bad)).rejects.toMatchObject({
        code: 'P2P_HELLO_REFUSED',
      });
    }
  });

  it('answers arbitrary bytes with its own error only', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc
            .tuple(fc.nat(encodeHello({ claim, signature }).byteLength - 1), fc.nat(255))
            .map(([at, value]) => encodeHello({ claim, signature }).fill(value, at, at + 1)),
        ),
        (bytes) => {
          try {
            decodeHello(bytes, alice, bob);
          } catch (error) {
            expect(error).toBeInstanceOf(P2pError);
          }
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
  });
});
