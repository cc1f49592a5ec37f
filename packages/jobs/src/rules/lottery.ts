import { type Address, type Hash, hexToBytes, keccak, uintToBytes } from '@plexus/core';
import { cappedStake, TICKET_RANGE, toTicket } from './stake.ts';

/** Blocks a winning slot stays good: a claim's nonce is at most this much older than the block it is mined in (J5). */
export const CLAIM_GRACE = 8;

/** What decides how often a worker wins a sub-task's slot. Stakes in the registry's unit, difficulties as published. */
export type LotteryTerms = {
  readonly stake: bigint;
  readonly totalStake: bigint;
  readonly stakeCapBps: number;
  readonly slotRatePermille: number;
  readonly totalDifficulty: bigint;
  readonly subTaskCount: number;
  readonly difficulty: bigint;
};

/** A worker's ticket for one slot: top 64 bits of packed (seed, worker, uint32 nonce). The nonce is a block number (J5). */
export function lotteryTicket(seed: Hash, worker: Address, nonce: number): bigint {
  return toTicket(keccak(hexToBytes(seed), hexToBytes(worker), uintToBytes(nonce, 4)));
}

/**
 * The bound a winning ticket stays under (J5), in [0, 2^64) or above when every ticket wins:
 * 2^64 · rate · min(stake, cap) · clamp(mean, ⌊d/4⌋, 4d) ÷ (1000 · total · d), with mean = ⌊totalDifficulty ÷ count⌋.
 * Difficult sub-tasks are won later, within a factor of four, so that workers spread.
 */
export function lotteryThreshold(terms: LotteryTerms): bigint {
  if (terms.totalStake <= 0n || terms.difficulty <= 0n || terms.subTaskCount <= 0) return 0n;
  const counted = cappedStake(terms.stake, terms.totalStake, terms.stakeCapBps);
  const mean = terms.totalDifficulty / BigInt(terms.subTaskCount);
  const least = terms.difficulty / 4n;
  const most = terms.difficulty * 4n;
  const clamped = mean < least ? least : mean > most ? most : mean;
  const numerator = TICKET_RANGE * BigInt(terms.slotRatePermille) * counted * clamped;
  return numerator / (1000n * terms.totalStake * terms.difficulty);
}

/** True when this worker may claim the sub-task in the slot of `nonce` (J5). */
export function winsSlot(seed: Hash, worker: Address, nonce: number, terms: LotteryTerms): boolean {
  return lotteryTicket(seed, worker, nonce) < lotteryThreshold(terms);
}

/** Mean number of slots until this worker wins: 2^64 ÷ threshold, at least 1; `Infinity` for a worker without stake. */
export function expectedSlots(terms: LotteryTerms): number {
  const threshold = lotteryThreshold(terms);
  if (threshold === 0n) return Number.POSITIVE_INFINITY;
  return Math.max(1, Number(TICKET_RANGE) / Number(threshold));
}
