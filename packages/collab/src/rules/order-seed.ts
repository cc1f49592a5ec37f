import { type Address, hexToBytes, keccak, uintToBytes } from '@plexus/core';

/** Seed of a participant's data order in one round: 64 bits of keccak256(session, round, account). */
export function orderSeed(sessionId: bigint, round: number, account: Address): bigint {
  const hash = keccak(uintToBytes(sessionId, 32), uintToBytes(round, 32), hexToBytes(account));
  return BigInt(hash.slice(0, 18));
}
