import { type Address, type Hash, hexToBytes, keccak, uintToBytes } from '@plexus/core';
import { cappedStake, TICKET_RANGE, toTicket } from './stake.ts';

/** What decides whether an endorser is drawn. Stakes in the registry's unit. `rampBlocks`: blocks in which the bound grows by its starting value. */
export type CommitteeTerms = {
  readonly stake: bigint;
  readonly totalStake: bigint;
  readonly stakeCapBps: number;
  readonly committeeSize: number;
  readonly rampBlocks: number;
};

/** An endorser's ticket for a draw: top 64 bits of packed (drawSeed, endorser) (J9). */
export function endorserTicket(drawSeed: Hash, endorser: Address): bigint {
  return toTicket(keccak(hexToBytes(drawSeed), hexToBytes(endorser)));
}

/** Places in a committee's seat filter; two endorsers with the same place cannot both be seated in one draw. */
export const SEAT_PLACES = 32;

/** An endorser's place in the filter of seated endorsers: low 5 bits of the hash its ticket is the top of (J9). */
export function seatPlace(drawSeed: Hash, endorser: Address): number {
  return Number(BigInt(keccak(hexToBytes(drawSeed), hexToBytes(endorser))) & 31n);
}

/**
 * True when none of the seated endorsers has this endorser's place. A commitment to a taken place is refused on chain
 * (`JobMarket_AlreadySeated`), so look before committing.
 */
export function isPlaceFree(drawSeed: Hash, endorser: Address, seated: readonly Address[]): boolean {
  const place = seatPlace(drawSeed, endorser);
  return seated.every((other) => seatPlace(drawSeed, other) !== place);
}

/**
 * The bound a seated endorser's ticket stays under at `age` = block − drawBlock − 1 (J9):
 * 2^64 · min(stake, cap) · committeeSize · (rampBlocks + age) ÷ (total · rampBlocks).
 */
export function committeeThreshold(terms: CommitteeTerms & { readonly age: number }): bigint {
  if (terms.totalStake <= 0n || terms.rampBlocks <= 0 || terms.age < 0) return 0n;
  const counted = cappedStake(terms.stake, terms.totalStake, terms.stakeCapBps);
  const numerator =
    TICKET_RANGE * counted * BigInt(terms.committeeSize) * BigInt(terms.rampBlocks + terms.age);
  return numerator / (terms.totalStake * BigInt(terms.rampBlocks));
}

/**
 * The first age (blocks after drawBlock + 1) at which this endorser may commit; 0 = at once, `Infinity` without stake.
 * Exact inverse of `committeeThreshold`: ⌈(ticket + 1) · total · ramp ÷ (2^64 · counted · size)⌉ − ramp.
 */
export function seatedFromAge(drawSeed: Hash, endorser: Address, terms: CommitteeTerms): number {
  const counted = cappedStake(terms.stake, terms.totalStake, terms.stakeCapBps);
  const perRamp = TICKET_RANGE * counted * BigInt(terms.committeeSize);
  if (perRamp <= 0n || terms.totalStake <= 0n || terms.rampBlocks <= 0) return Number.POSITIVE_INFINITY;
  const needed = (endorserTicket(drawSeed, endorser) + 1n) * terms.totalStake * BigInt(terms.rampBlocks);
  const age = (needed + perRamp - 1n) / perRamp - BigInt(terms.rampBlocks);
  if (age > BigInt(Number.MAX_SAFE_INTEGER)) return Number.POSITIVE_INFINITY;
  return age > 0n ? Number(age) : 0;
}

/** Seats of a dispute's committee (J10): twice the committee and one more, at most 15. */
export function disputeSeats(committeeSize: number): number {
  return Math.min(2 * committeeSize + 1, 15);
}

/**
 * The segments this endorser repeats, ascending (J9): one from each of k = min(samples, segmentCount) strata of nearly
 * equal size, so that none comes twice and no long stretch goes unseen.
 */
export function sampleSegments(
  drawSeed: Hash,
  endorser: Address,
  segmentCount: number,
  samples: number,
): number[] {
  const seed = hexToBytes(drawSeed);
  const account = hexToBytes(endorser);
  return strataOf(segmentCount, samples).map(({ from, size }, i) => {
    const word = BigInt(keccak(seed, account, uintToBytes(i, 4)));
    return from + Number(word % BigInt(size));
  });
}

/** The strata that `sampleSegments` draws from: ⌊i·n/k⌋ to ⌊(i+1)·n/k⌋ for each of k = min(samples, n). */
export function strataOf(
  segmentCount: number,
  samples: number,
): { readonly from: number; readonly size: number }[] {
  const k = Math.min(samples, segmentCount);
  return Array.from({ length: k }, (_, i) => {
    const from = Math.floor((i * segmentCount) / k);
    return { from, size: Math.floor(((i + 1) * segmentCount) / k) - from };
  });
}
