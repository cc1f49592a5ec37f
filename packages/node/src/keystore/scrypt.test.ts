import { scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scryptUnbounded } from './scrypt.ts';

describe('scrypt without a bound on n', () => {
  it('has the published result (RFC 7914, section 12)', () => {
    const derived = scryptUnbounded('', new Uint8Array(), { n: 16, r: 1, p: 1, dklen: 64 });
    expect(derived.toString('hex')).toBe(
      '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442' +
        'fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906',
    );
  });

  it('agrees with OpenSSL wherever that answers', () => {
    const exponent = fc.integer({ min: 1, max: 6 });
    const small = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), exponent, small, small, (password, salt, e, r, p) => {
        const n = 2 ** e;
        const expected = scryptSync(password, salt, 32, { N: n, r, p });
        expect(scryptUnbounded(password, salt, { n, r, p, dklen: 32 })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
