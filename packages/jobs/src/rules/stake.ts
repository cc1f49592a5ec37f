/** Stake that counts towards a draw: no account counts for more than `stakeCapBps` ten-thousandths of all stake (J5). */
export function cappedStake(stake: bigint, totalStake: bigint, stakeCapBps: number): bigint {
  const cap = (totalStake * BigInt(stakeCapBps)) / 10_000n;
  return stake < cap ? stake : cap;
}

/** Tickets are the top 64 bits of a hash: uniform in [0, 2^64). */
export const TICKET_RANGE = 1n << 64n;

/** The top 64 bits of a 32-byte hash. */
export function toTicket(hash: `0x${string}`): bigint {
  return BigInt(hash) >> 192n;
}
