import { CoreError } from './errors.ts';
import { type Address, keccak } from './keccak.ts';

const ADDRESS_PATTERN = /^0x[0-9a-fA-F]{40}$/;

/**
 * Narrows an untrusted string to an address, lower-cased. Mixed case must be the EIP-55 checksum, so that a mistyped
 * digit is found. Throws `CORE_ADDRESS_MALFORMED`.
 */
export function parseAddress(value: string): Address {
  const lower = value.toLowerCase() as Address;
  if (!ADDRESS_PATTERN.test(value)) {
    throw new CoreError({
      code: 'CORE_ADDRESS_MALFORMED',
      message: `not an address: ${JSON.stringify(value.slice(0, 80))}`,
      hint: 'an address is 0x followed by 40 hexadecimal digits',
    });
  }
  const digits = value.slice(2);
  const hasOneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  if (hasOneCase || toChecksumAddress(lower) === value) return lower;
  throw new CoreError({
    code: 'CORE_ADDRESS_MALFORMED',
    message: `the checksum of address ${value} is wrong`,
    hint: 'a digit or the case of a letter was mistyped; copy the address again',
  });
}

/** The address as people read it: letters upper-case where the hash of the address has a digit above 7 (EIP-55). */
export function toChecksumAddress(address: Address): Address {
  const digits = address.slice(2).toLowerCase();
  const hash = keccak(new TextEncoder().encode(digits)).slice(2);
  const mixed = [...digits].map((digit, i) =>
    Number.parseInt(hash[i] ?? '0', 16) > 7 ? digit.toUpperCase() : digit,
  );
  return `0x${mixed.join('')}`;
}
