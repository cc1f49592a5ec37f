import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, toChecksumAddress } from './address.ts';
import { type Address, bytesToHex, sameAddress } from './keccak.ts';

const CHECKSUMMED: Address[] = [
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
  '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
];

describe('an address', () => {
  it.each(CHECKSUMMED)('has the checksum of EIP-55: %s', (address) => {
    expect(toChecksumAddress(address.toLowerCase() as Address)).toBe(address);
    expect(parseAddress(address)).toBe(address.toLowerCase());
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const address = bytesToHex(bytes);
        expect(parseAddress(toChecksumAddress(address))).toBe(address);
        expect(sameAddress(toChecksumAddress(address), address)).toBe(true);
      }),
    );
  });

  it.each([
    ['one letter in the wrong case', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed'],
    ['too short', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1bea'],
    ['no prefix', '5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['a foreign letter', '0xgaaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: 'CORE_ADDRESS_MALFORMED' }));
  });
});
