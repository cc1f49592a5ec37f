import type { Address, Digest, Hash } from '@plexus/core';

/** Terms of a session as the contract emits them; amounts in token units. Names as in `ICollabTypes.SessionTerms`. */
export type SessionTerms = {
  readonly specDigest: Digest;
  readonly modelDigest: Digest;
  readonly parameterServer: Address;
  readonly minParticipants: number;
  readonly maxParticipants: number;
  readonly selected: number;
  /** Number in `ranksOnChain`. */
  readonly rule: number;
  readonly trimBps: number;
  readonly weightCapBps: number;
  readonly rounds: number;
  readonly joinBlocks: number;
  readonly updateBlocks: number;
  readonly commitBlocks: number;
  readonly revealBlocks: number;
  readonly publishBlocks: number;
  readonly challengeBlocks: number;
  readonly rewardPerRound: bigint;
  readonly bond: bigint;
};

type Bytes = `0x${string}`;
type At<Name extends string, Args> = {
  readonly name: Name;
  readonly args: { readonly sessionId: bigint } & Args;
};
type InRound<Name extends string, Args> = At<Name, { readonly round: number } & Args>;

/** Events of the sessions contract with decoded arguments, as the event feed delivers them; masks are bigints. */
export type CollabEvent =
  | At<'SessionOpened', { opener: Address; terms: SessionTerms }>
  | At<'ParticipantJoined', { participant: Address; slot: number }>
  | At<'ParticipantLeaving', { participant: Address; slot: number }>
  | At<'ParticipantRemoved', { participant: Address; slot: number; reason: Hash }>
  | InRound<'RoundStarted', { modelDigest: Digest; active: bigint }>
  | InRound<'UpdateCommitted', { participant: Address; slot: number; digest: Digest }>
  | InRound<'RatingsCommitted', { rater: Address; slot: number; commitment: Hash }>
  | InRound<'RatingsRevealed', { rater: Address; slot: number; scores: Bytes; order: Bytes; salt: Hash }>
  | InRound<'RoundRanked', { selected: bigint; invalid: bigint }>
  | InRound<'RankingClaimed', { claimant: Address; selected: bigint; invalid: bigint; keys: Bytes }>
  | InRound<'RankingRefuted', { claimant: Address; slot: number }>
  | InRound<'ModelPublished', { publisher: Address; modelDigest: Digest }>
  | InRound<'ModelAttested', { participant: Address; modelDigest: Digest }>
  | InRound<'ModelRejected', { publisher: Address }>
  | InRound<'RoundClosed', { modelDigest: Digest; selected: bigint; rewardEach: bigint }>
  | At<'SessionEnded', { modelDigest: Digest; refunded: bigint }>;

/** An event with its place on the chain. */
export type PlacedEvent = {
  readonly event: CollabEvent;
  readonly blockNumber: number;
  readonly blockHash: Hash;
  readonly logIndex: number;
  readonly transactionHash: Hash;
};
