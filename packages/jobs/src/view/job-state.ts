import type { Address, Digest, Hash } from '@plexus/core';
import type { JobTerms } from './events.ts';

export type SubTaskStatus =
  | 'open'
  | 'claimed'
  | 'submitted'
  | 'revealing'
  | 'revealed'
  | 'disputed'
  | 'accepted';

export type CommitmentState = {
  readonly endorser: Address;
  readonly commitment: Hash;
  readonly seat: number;
};

export type RevealState = {
  readonly endorser: Address;
  readonly accept: boolean;
  readonly segment: number;
  readonly interiors: Hash;
  readonly salt: Hash;
};

export type SubmissionState = {
  readonly resultDigest: Digest;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
  readonly drawBlock: number;
};

export type DisputeState = {
  readonly challenger: Address;
  /** Seat of the rejecting endorser in the committee, or `OUTSIDER`. */
  readonly challengerSeat: number;
  readonly segment: number;
  readonly round: number;
  /** Block whose hash draws the members. */
  readonly drawBlock: number;
  readonly members: readonly {
    readonly member: Address;
    readonly commitment: Hash;
    readonly seat: number;
    readonly revealed: boolean;
    /** What the member revealed; undefined before. */
    readonly workerRight: boolean | undefined;
  }[];
  /** Last block of committing once it is known: the one in which the last seat was taken, or the window's last once somebody revealed. */
  readonly revealingFrom: number | undefined;
  /** Whether the worker was right, once decided; a dispute it won is over and no longer here. */
  readonly verdict: boolean | undefined;
};

/** Seat of a challenger who challenged with a bond of its own, from outside the committee. */
export const OUTSIDER = 255;

/** One sub-task as the chain's log tells it. */
export type SubTaskState = {
  readonly index: number;
  readonly status: SubTaskStatus;
  readonly attempt: number;
  /** Claimed: block of the claim. Submitted: draw block. Revealing: last block of committing. Otherwise: block of the event. */
  readonly since: number;
  readonly worker: Address | undefined;
  readonly nonce: number;
  readonly difficulty: bigint;
  readonly deadline: number;
  readonly submission: SubmissionState | undefined;
  readonly commitments: readonly CommitmentState[];
  readonly reveals: readonly RevealState[];
  /** Accepting endorsers proved false: their votes count for nothing. */
  readonly falsified: readonly Address[];
  /** Rejecting endorsers who lost their dispute: their votes count as accepting. */
  readonly overruled: readonly Address[];
  readonly dispute: DisputeState | undefined;
  readonly acceptedResult: Digest | undefined;
};

/** One block of a job's result chain (J11). */
export type LinkState = {
  readonly height: number;
  readonly index: number;
  readonly worker: Address;
  readonly previousHash: Hash;
  readonly hash: Hash;
  readonly nonce: number;
  readonly difficulty: bigint;
  readonly timestamp: bigint;
  readonly resultDigest: Digest;
  readonly blockNumber: number;
};

/** What one accounted-for account was paid for one sub-task, in token units. */
export type PaymentState = {
  readonly account: Address;
  readonly role: 'worker' | 'endorser';
  readonly amount: bigint;
  readonly index: number;
};

export type JobStatus = 'active' | 'closing' | 'completed' | 'closed';

/** One job as the chain's log tells it. Read only for everybody but the fold, which consumes its input. */
export type JobState = {
  readonly jobId: bigint;
  readonly requester: Address;
  readonly seed: Hash;
  readonly terms: JobTerms;
  readonly createdAt: number;
  readonly status: JobStatus;
  /** Block in which `status` became what it is. */
  readonly statusSince: number;
  readonly published: number;
  readonly publishedAt: number;
  readonly accepted: number;
  readonly subTasks: Map<number, SubTaskState>;
  readonly links: LinkState[];
  readonly paid: PaymentState[];
  readonly finalHash: Hash | undefined;
  readonly refunded: bigint;
};
