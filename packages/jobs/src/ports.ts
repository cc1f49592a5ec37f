import type { Address, Clock, Digest, Hash } from '@plexus/core';
import type { JobTerms, PlacedEvent } from './view/events.ts';

/** A place on the chain: number and hash, so that a fork is told apart. */
export type Head = {
  readonly number: number;
  readonly hash: Hash;
  readonly parentHash: Hash;
  readonly timestampMs: number;
};

/** What the event feed tells a role, in chain order. */
export type FeedItem =
  | { readonly type: 'event'; readonly placed: PlacedEvent }
  | { readonly type: 'undone'; readonly placed: PlacedEvent }
  | { readonly type: 'head'; readonly head: Head }
  /** The feed cannot go on: a reorganisation deeper than it can undo. Nothing follows. */
  | { readonly type: 'failed'; readonly error: Error };

/** Stake that counts for lotteries, all stake that counts, and the block of registration (0 = not a node). */
export type Weight = { readonly stake: bigint; readonly totalStake: bigint; readonly registeredAt: number };

/** A job as the contract stores it, by the names of `IJobMarket.Job`; amounts in token units. */
export type StoredJob = {
  readonly requester: Address;
  readonly published: number;
  readonly accepted: number;
  readonly inFlight: number;
  readonly createdAt: number;
  readonly seed: Hash;
  /** Head of the job's result chain. */
  readonly head: Hash;
  readonly escrow: bigint;
  readonly terms: JobTerms;
};

export type Leaf = {
  readonly index: number;
  readonly difficulty: bigint;
  readonly dependsOn: number;
  readonly proof: readonly Hash[];
};

export type Transcript = {
  readonly resultDigest: Digest;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
  readonly difficulty: bigint;
  readonly nonce: number;
  readonly drawBlock: number;
  /** Zero while nobody has committed. */
  readonly drawSeed: Hash;
  readonly endorsers: readonly Address[];
  readonly commitments: readonly Hash[];
};

export type Opening = {
  readonly accept: boolean;
  readonly segment: number;
  readonly interiors: Hash;
  readonly salt: Hash;
};

/** Every transaction a role sends to the job market. */
export type MarketCall =
  | { readonly call: 'createJob'; readonly terms: JobTerms }
  | {
      readonly call: 'publishWindow';
      readonly jobId: bigint;
      readonly difficulties: readonly bigint[];
      readonly dependsOn: readonly number[];
      readonly proof: readonly Hash[];
    }
  | { readonly call: 'beginClosing' | 'closeJob'; readonly jobId: bigint }
  | { readonly call: 'claim'; readonly jobId: bigint; readonly leaf: Leaf; readonly nonce: number }
  | {
      readonly call: 'submitResult';
      readonly jobId: bigint;
      readonly leaf: Leaf;
      readonly resultDigest: Digest;
      readonly traceRoot: Hash;
      readonly segmentCount: number;
    }
  | { readonly call: 'expireClaim'; readonly jobId: bigint; readonly index: number }
  | {
      readonly call: 'commitEndorsement' | 'commitDispute';
      readonly jobId: bigint;
      readonly index: number;
      readonly commitment: Hash;
      /** The draw it was judged under; the contract refuses the commitment under any other. */
      readonly drawSeed: Hash;
    }
  | {
      readonly call: 'revealEndorsement';
      readonly jobId: bigint;
      readonly index: number;
      readonly transcript: Transcript;
      readonly opening: Opening;
    }
  | {
      readonly call: 'redrawCommittee' | 'abandon' | 'resolveDispute' | 'settle';
      readonly jobId: bigint;
      readonly index: number;
      readonly transcript: Transcript;
    }
  | {
      readonly call: 'proveFalseEndorsement';
      readonly jobId: bigint;
      readonly index: number;
      readonly transcript: Transcript;
      readonly seat: number;
      readonly opening: Opening;
      readonly sample: number;
      readonly endDigest: Digest;
      readonly interiorHash: Hash;
      readonly proof: readonly Hash[];
    }
  | {
      readonly call: 'escalate';
      readonly jobId: bigint;
      readonly index: number;
      readonly transcript: Transcript;
      readonly seat: number;
      readonly opening: Opening;
    }
  | {
      readonly call: 'challenge';
      readonly jobId: bigint;
      readonly index: number;
      readonly transcript: Transcript;
      readonly segment: number;
    }
  | {
      readonly call: 'revealDispute';
      readonly jobId: bigint;
      readonly index: number;
      readonly workerRight: boolean;
      readonly endDigest: Digest;
      readonly interior: Hash;
      readonly salt: Hash;
    };

/** The chain as roles see it. Implemented over `@plexus/chain`; shared by all roles of a process. */
export interface JobChain {
  readonly chainId: number;
  readonly market: Address;
  readonly stakeCapBps: number;
  /** Delivers the log from the deployment on, then live. Returns the way to stop. */
  subscribe(listener: (item: FeedItem) => void): () => void;
  weightOf(account: Address): Promise<Weight>;
  /** Hash of a recent block of the canonical chain; undefined when it does not exist yet. */
  blockHash(number: number): Promise<Hash | undefined>;
}

/** Sends one account's transactions. Resolves when mined; throws a typed error with the contract's error name as code. */
export interface MarketSender {
  readonly account: Address;
  /** `key` names the intention: a second call with the same key while one is under way joins it. */
  send(
    call: MarketCall,
    key: string,
  ): Promise<{ readonly blockNumber: number; readonly gasUsed: bigint; readonly transactionHash: Hash }>;
}

/** Where verified artifacts come from: the local store, else other peers. */
export interface ArtifactSource {
  /** Throws `JOBS_ARTIFACT_UNAVAILABLE` when no one delivered it in time. Bytes always match the digest. */
  get(
    digest: Digest,
    options?: {
      readonly maxBytes?: number;
      readonly deadlineMs?: number;
      readonly from?: Address;
      /** Accounts that may have it as well, dialled where they are not connected. */
      readonly others?: readonly Address[];
    },
  ): Promise<Uint8Array>;
  put(bytes: Uint8Array): Promise<Digest>;
  has(digest: Digest): Promise<boolean>;
  /** Drops artifacts that only we needed (checkpoints of a settled sub-task). Missing ones are no error. */
  discard(digests: readonly Digest[]): Promise<void>;
  /** Peers other than ourselves we can reach now; tells a withheld artifact from our own broken network. */
  reachablePeers(): number;
}

/** Structured log lines; the last argument may carry the error. */
export interface Logger {
  debug(facts: Readonly<Record<string, unknown>>, message: string): void;
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** Small records that survive a kill: what was promised on chain and must be kept (J15). */
export interface Journal {
  read(key: string): Promise<Uint8Array | undefined>;
  /** Atomic and durable before it resolves. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export type RoleComponents = {
  readonly chain: JobChain;
  readonly sender: MarketSender;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Says nothing. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
