import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesToHex, hashToBigInt, hexToBytes, keccak, sameAddress, uintToBytes } from './keccak.ts';

const text = (value: string) => new TextEncoder().encode(value);
const broken = expect.objectContaining({ code: 'CORE_INVARIANT_BROKEN' });

describe('keccak', () => {
  it('is the hash of Ethereum, not SHA3-256', () => {
    expect(keccak()).toBe('0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
    expect(keccak(text('abc'))).toBe('0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45');
    expect(keccak(text('transfer(address,uint256)')).slice(0, 10)).toBe('0xa9059cbb');
  });

  it('joins its parts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(keccak(a, b)).toBe(keccak(Uint8Array.from([...a, ...b])));
      }),
    );
  });
});

describe('bytes and integers', () => {
  it('survive the way through hexadecimal, also as a view into a larger buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2 }), (bytes) => {
        expect(hexToBytes(bytesToHex(bytes))).toEqual(bytes);
        expect(hexToBytes(bytesToHex(bytes.subarray(1)))).toEqual(bytes.slice(1));
      }),
    );
  });

  it('are written big-endian in exactly the size asked for', () => {
    expect(uintToBytes(0x0102, 4)).toEqual(Uint8Array.from([0, 0, 1, 2]));
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 256n - 1n), (value) => {
        expect(hashToBigInt(bytesToHex(uintToBytes(value, 32)))).toBe(value);
      }),
    );
  });

  it('refuse a value that does not fit, which would hash like another one', () => {
    expect(uintToBytes(255, 1)).toEqual(Uint8Array.from([255]));
    expect(() => uintToBytes(256, 1)).toThrow(broken);
    expect(() => uintToBytes(-1n, 32)).toThrow(broken);
  });

  it('compare addresses without regard to case', () => {
    expect(sameAddress('0xAB', '0xab')).toBe(true);
    expect(sameAddress('0xAB', '0xac')).toBe(false);
  });
});
