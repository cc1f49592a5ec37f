import { keccak_256 } from '@noble/hashes/sha3.js';
import { assertInvariant } from './errors.ts';

/** 32 bytes in hexadecimal that the chain computes or compares: link hashes, leaves, seeds. Not an artifact's digest. */
export type Hash = `0x${string}`;

/** An account on an EVM chain, `0x` and 40 hexadecimal digits. Compare with `sameAddress`. */
export type Address = `0x${string}`;

/** keccak256 over one or several byte arrays in order (Solidity's `keccak256(abi.encodePacked(…))`). */
export function keccak(...parts: readonly Uint8Array[]): Hash {
  const hash = keccak_256.create();
  for (const part of parts) hash.update(part);
  return `0x${Buffer.from(hash.digest()).toString('hex')}`;
}

/** The bytes behind `0x…`; an odd number of digits or a foreign character gives fewer bytes than digits suggest, so parse first. */
export function hexToBytes(hex: `0x${string}`): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.slice(2), 'hex'));
}

export function bytesToHex(bytes: Uint8Array): `0x${string}` {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

/** Big-endian unsigned integer of `size` bytes, as `abi.encodePacked(uintN)` writes it. A value that does not fit is a defect. */
export function uintToBytes(value: bigint | number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let rest = BigInt(value);
  assertInvariant(rest >= 0n && rest >> BigInt(8 * size) === 0n, 'an unsigned integer fits its size', {
    value,
    size,
  });
  for (let i = size - 1; i >= 0; i--) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return out;
}

export function hashToBigInt(hash: Hash): bigint {
  return BigInt(hash);
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
