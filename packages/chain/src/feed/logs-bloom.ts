import { hexToBytes, keccak } from '@plexus/core';
import type { Hex } from 'viem';
import type { RawLog } from '../client/block.ts';

const BLOOM_BYTES = 256;
const bitsOf = new Map<string, readonly number[]>();

/** The three bits of a value in a block's 2048-bit logs bloom (yellow paper, section 4.3.1). */
function bloomBits(value: Hex): readonly number[] {
  const known = bitsOf.get(value);
  if (known) return known;
  const hash = hexToBytes(keccak(hexToBytes(value)));
  const bits = [0, 2, 4].map((i) => (((hash[i] ?? 0) << 8) | (hash[i + 1] ?? 0)) & 2047);
  if (bitsOf.size < 4096) bitsOf.set(value, bits);
  return bits;
}

/** False only when the block certainly has no log of this address or topic. */
export function bloomMayContain(bloom: Hex, value: Hex): boolean {
  return bloomBits(value).every((bit) => {
    const at = BLOOM_BYTES - 1 - (bit >>> 3);
    return (Number.parseInt(bloom.slice(2 + 2 * at, 4 + 2 * at), 16) >>> (bit & 7)) & 1;
  });
}

/** The bloom of exactly these logs. */
export function bloomOf(logs: readonly RawLog[]): Hex {
  const bytes = Buffer.alloc(BLOOM_BYTES);
  for (const log of logs) {
    for (const value of [log.address, ...log.topics]) {
      for (const bit of bloomBits(value)) {
        const at = BLOOM_BYTES - 1 - (bit >>> 3);
        bytes[at] = (bytes[at] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return `0x${bytes.toString('hex')}`;
}

/** True for a bloom without any bit: no logs, or a chain that does not fill it in. */
export function isEmptyBloom(bloom: Hex): boolean {
  return /^0x0*$/.test(bloom);
}
