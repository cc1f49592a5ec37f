import { digestOf } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { P2pError } from '../errors.ts';
import { decodeRequest, decodeResponse, encodeRequest, encodeResponse, REQUEST_BYTES } from './messages.ts';

describe('artifact messages', () => {
  it('carries every request unchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('get' as const, 'have' as const, 'chunk' as const),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (op, seed, argument) => {
          const request = { op, digest: digestOf(seed), argument };
          const bytes = encodeRequest(request);
          expect(bytes.byteLength).toBe(REQUEST_BYTES);
          expect(decodeRequest(bytes)).toEqual(request);
        },
      ),
      { seed: 1 },
    );
  });

  it('carries every response unchanged', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    for (const response of [
      { kind: 'missing' },
      { kind: 'busy' },
      { kind: 'have', size: 2 ** 40 },
      { kind: 'whole', bytes },
      { kind: 'manifest', bytes },
      { kind: 'chunk', bytes: new Uint8Array(0) },
    ] as const) {
      expect(decodeResponse(Uint8Array.from(Buffer.concat(encodeResponse(response))))).toEqual(response);
    }
  });

  it('answers arbitrary bytes with its own error only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        for (const decode of [decodeRequest, decodeResponse]) {
          try {
            decode(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(P2pError);
          }
        }
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});
