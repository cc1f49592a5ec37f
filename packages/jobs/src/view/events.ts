import type { Address, Digest, Hash } from '@plexus/core';

/** Terms of a job as the contract emits them; amounts in token units. Names as in `IJobMarket.JobTerms`. */
export type JobTerms = {
  readonly specDigest: Digest;
  readonly subTaskRoot: Hash;
  readonly subTaskCount: number;
  readonly totalDifficulty: bigint;
  readonly price: bigint;
  readonly workerBond: bigint;
  readonly seatBond: bigint;
  readonly windowHeight: number;
  readonly committeeSize: number;
  readonly quorum: number;
  readonly samples: number;
  readonly endorserShareBps: number;
  readonly slotRatePermille: number;
  readonly computeBlocks: number;
  readonly difficultyPerBlock: bigint;
  readonly commitBlocks: number;
  readonly revealBlocks: number;
  readonly challengeBlocks: number;
  readonly rampBlocks: number;
  readonly exact: boolean;
  readonly expiresAt: number;
};

type At<Name extends string, Args> = {
  readonly name: Name;
  readonly args: { readonly jobId: bigint } & Args;
};
type OfSubTask<Name extends string, Args> = At<Name, { readonly index: number } & Args>;

/** The job market's events with decoded arguments, as the event feed delivers them. */
export type MarketEvent =
  | At<'JobCreated', { requester: Address; seed: Hash; terms: JobTerms }>
  | At<'WindowPublished', { from: number; difficulties: readonly bigint[]; dependsOn: readonly number[] }>
  | OfSubTask<
      'SubTaskClaimed',
      { worker: Address; attempt: number; nonce: number; difficulty: bigint; deadline: number }
    >
  | OfSubTask<
      'ResultSubmitted',
      { worker: Address; attempt: number; resultDigest: Digest; traceRoot: Hash; segmentCount: number }
    >
  | OfSubTask<'CommitteeRedrawn', { attempt: number; drawBlock: number }>
  | OfSubTask<'EndorsementCommitted', { endorser: Address; attempt: number; seat: number; commitment: Hash }>
  | OfSubTask<
      'EndorsementRevealed',
      { endorser: Address; attempt: number; accept: boolean; segment: number; interiors: Hash; salt: Hash }
    >
  | OfSubTask<
      'EndorsementFalsified',
      { endorser: Address; attempt: number; segment: number; prover: Address }
    >
  | OfSubTask<
      'DisputeOpened',
      { challenger: Address; challengerSeat: number; attempt: number; segment: number }
    >
  | OfSubTask<'DisputeCommitted', { member: Address; attempt: number; seat: number; commitment: Hash }>
  | OfSubTask<
      'DisputeRevealed',
      { member: Address; attempt: number; workerRight: boolean; endDigest: Digest; interior: Hash }
    >
  | OfSubTask<'DisputeRedrawn', { attempt: number; round: number; drawBlock: number }>
  | OfSubTask<'DisputeResolved', { attempt: number; workerRight: boolean }>
  | OfSubTask<
      'SubTaskAccepted',
      {
        worker: Address;
        height: number;
        previousHash: Hash;
        hash: Hash;
        nonce: number;
        difficulty: bigint;
        timestamp: bigint;
        resultDigest: Digest;
      }
    >
  | OfSubTask<'SubTaskReopened', { attempt: number; reason: Hash }>
  | OfSubTask<
      'RewardsPaid',
      { worker: Address; workerAmount: bigint; endorsers: readonly Address[]; endorserAmount: bigint }
    >
  | At<'JobCompleted', { finalHash: Hash; totalDifficulty: bigint; resultDigest: Digest; refunded: bigint }>
  | At<'JobClosing', object>
  | At<'JobClosed', { refunded: bigint }>;

export type MarketEventName = MarketEvent['name'];

/** A market event with its place on the chain. */
export type PlacedEvent = {
  readonly event: MarketEvent;
  readonly blockNumber: number;
  readonly blockHash: Hash;
  readonly logIndex: number;
  readonly transactionHash: Hash;
};
