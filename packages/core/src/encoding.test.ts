import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCanonical, type Encodable, encodeCanonical } from './encoding.ts';

const malformed = expect.objectContaining({ code: 'CORE_ENCODING_MALFORMED' });
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

const { value: anyValue } = fc.letrec<{ value: Encodable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('canonical encoding', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(decodeCanonical(encodeCanonical(value))).toEqual(value);
      }),
    );
  });

  it('gives the same bytes for the same keys in any order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(encodeCanonical(reversed)).toEqual(encodeCanonical(value));
      }),
    );
  });

  it('carries 64-bit integers', () => {
    expect(decodeCanonical(encodeCanonical(2n ** 64n - 1n))).toBe(2n ** 64n - 1n);
    expect(decodeCanonical(encodeCanonical(-(2n ** 64n)))).toBe(-(2n ** 64n));
    expect(() => encodeCanonical(2n ** 64n)).toThrow(malformed);
  });

  it('has the published bytes (RFC 8949, appendix A)', () => {
    expect(Buffer.from(encodeCanonical({ a: 1, b: [2, 3] })).toString('hex')).toBe('a26161016162820203');
    expect(Buffer.from(encodeCanonical(1.1)).toString('hex')).toBe('fb3ff199999999999a');
  });

  it.each([
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined inside', { a: undefined } as unknown as Encodable],
    ['a function', (() => 1) as unknown as Encodable],
  ])('refuses %s', (_, value) => {
    expect(() => encodeCanonical(value)).toThrow(malformed);
  });
});

describe('canonical decoding', () => {
  it.each([
    ['an integer longer than needed', '1801'],
    ['a text length longer than needed', '780161'],
    ['a half-precision float', 'f93c00'],
    ['a single-precision float', 'fa3f800000'],
    ['a float that should be an integer', 'fb3ff0000000000000'],
    ['negative zero', 'fb8000000000000000'],
    ['not a number', 'fb7ff8000000000000'],
    ['keys out of order', 'a2616201616100'],
    ['a key twice', 'a2616101616102'],
    ['a key that is no text', 'a10102'],
    ['an array without an end', '9f01ff'],
    ['undefined', 'f7'],
    ['a foreign tag', 'c11a514b67b0'],
    ['bytes after the value', '0101'],
    ['a value cut short', '8201'],
    ['nothing', ''],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeCanonical(hex(bytes))).toThrow(malformed);
  });

  it('either refuses bytes or gives a value that is spelled exactly so', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        let value: unknown;
        try {
          value = decodeCanonical(bytes);
        } catch (error) {
          expect(error).toMatchObject({ code: 'CORE_ENCODING_MALFORMED' });
          return;
        }
        expect(encodeCanonical(value as Encodable)).toEqual(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses nesting that would exhaust the stack', () => {
    expect(() => decodeCanonical(new Uint8Array(400_000).fill(0x81))).toThrow(malformed);
  });

  it('refuses a message over the limit before reading it', () => {
    expect(() => decodeCanonical(encodeCanonical('x'.repeat(100)), 64)).toThrow(malformed);
  });

  it('keeps a key named __proto__ as a plain key', () => {
    const value = decodeCanonical(hex('a1695f5f70726f746f5f5fa1616101')) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__']);
  });
});
