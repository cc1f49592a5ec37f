import type { Address, Digest, Hash } from '@plexus/core';
import type { RankRule } from '../rules/rank.ts';
import type { SessionTerms } from './events.ts';

/** In the order of `ICollabTypes.Phase`, whose first is "no such session". */
export const phases = [
  'none',
  'gathering',
  'updating',
  'rating',
  'revealing',
  'ranking',
  'claimed',
  'publishing',
  'challenging',
  'closing',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

/** In the order of `ICollabTypes.RankRule`. */
export const ranksOnChain: readonly RankRule[] = ['borda', 'median-rank', 'trimmed-rank'];

export type CommittedUpdate = {
  readonly slot: number;
  readonly participant: Address;
  readonly digest: Digest;
  readonly blockNumber: number;
  readonly transactionHash: Hash;
};

export type RevealedRow = {
  readonly slot: number;
  readonly rater: Address;
  readonly scores: `0x${string}`;
  readonly order: `0x${string}`;
  readonly salt: Hash;
};

export type Publication = {
  readonly publisher: Address;
  readonly modelDigest: Digest;
  readonly rejected: boolean;
  readonly attested: readonly { readonly participant: Address; readonly modelDigest: Digest }[];
};

/** A ranking somebody answers for, in a session too large for the contract to rank. */
export type ClaimedRanking = {
  readonly claimant: Address;
  readonly keys: `0x${string}`;
  readonly blockNumber: number;
  readonly refuted: boolean;
};

/** One round as the chain's log tells it. */
export type RoundState = {
  readonly round: number;
  /** Model it starts from. */
  readonly baseDigest: Digest;
  readonly startedAt: number;
  /** Accounts by slot of those who may take part. */
  readonly accounts: ReadonlyMap<number, Address>;
  readonly updates: ReadonlyMap<number, CommittedUpdate>;
  readonly commitments: ReadonlyMap<number, Hash>;
  /** In the order of their revealing, which is the order of the contract's rows. */
  readonly reveals: readonly RevealedRow[];
  readonly rankedAt: number | undefined;
  /** Only the last one can be unrefuted; then `selected` and `invalid` are what it says. */
  readonly claims: readonly ClaimedRanking[];
  readonly selected: bigint;
  readonly invalid: bigint;
  readonly publications: readonly Publication[];
  readonly closed:
    | {
        readonly modelDigest: Digest;
        /** Who was paid; empty when the round changed nothing. */
        readonly selected: bigint;
        readonly rewardEach: bigint;
        readonly blockNumber: number;
      }
    | undefined;
};

/**
 * Why a participant is in no longer: `left`; `invalid` update; `silent`, ratings not revealed; `model`, it published or
 * stood by a rejected one, objected to a right one or claimed a refuted ranking; `idle`, it did nothing for a round.
 */
export type Removal = {
  readonly account: Address;
  readonly slot: number;
  readonly reason: string;
  readonly blockNumber: number;
};

/** One session as the chain's log tells it. Sets of slots are masks. */
export type SessionState = {
  readonly sessionId: bigint;
  readonly opener: Address;
  readonly terms: SessionTerms;
  readonly openedAt: number;
  /** Block of the last event. */
  readonly lastEventAt: number;
  /** As of the last event; `standAt` says where the session stands by a later block. */
  readonly phase: Phase;
  readonly phaseBlock: number;
  readonly round: number;
  readonly active: bigint;
  readonly joining: bigint;
  readonly leaving: bigint;
  readonly updated: bigint;
  readonly rated: bigint;
  readonly revealed: bigint;
  readonly invalid: bigint;
  readonly selected: bigint;
  readonly agreeing: bigint;
  readonly disagreeing: bigint;
  /** Whose rankings or models of this round were rejected, and who stood by them. */
  readonly barred: bigint;
  readonly serverBarred: boolean;
  readonly modelDigest: Digest;
  readonly proposedDigest: Digest | undefined;
  readonly participants: ReadonlyMap<number, Address>;
  readonly rounds: ReadonlyMap<number, RoundState>;
  readonly removals: readonly Removal[];
  readonly refunded: bigint;
};
