import { type Hash, hexToBytes, keccak, uintToBytes } from '@plexus/core';

/** One static argument of `abi.encode`: an unsigned integer, a bool, or left-aligned bytes as `0x…` (an address is right-aligned, so mark it). */
export type AbiWord =
  | { readonly uint: bigint | number }
  | { readonly bool: boolean }
  | { readonly address: `0x${string}` }
  | { readonly bytes: `0x${string}` };

const WORD_BYTES = 32;

function writeWord(word: AbiWord): Uint8Array {
  if ('uint' in word) return uintToBytes(word.uint, WORD_BYTES);
  if ('bool' in word) return uintToBytes(word.bool ? 1 : 0, WORD_BYTES);
  const out = new Uint8Array(WORD_BYTES);
  if ('address' in word) out.set(hexToBytes(word.address), WORD_BYTES - 20);
  else out.set(hexToBytes(word.bytes), 0);
  return out;
}

/** Solidity's `keccak256(abi.encode(…))` for static arguments: every value fills one 32-byte word. */
export function hashAbi(...words: readonly AbiWord[]): Hash {
  return keccak(...words.map(writeWord));
}
