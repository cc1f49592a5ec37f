import type { Address, Clock, Digest, Hash } from '@plexus/core';
import type { RankingClaim } from './rules/ranking-claim.ts';
import type { PlacedEvent, SessionTerms } from './view/events.ts';
import type { RankingBasis } from './view/ranking-basis.ts';

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

type InRound = { readonly sessionId: bigint; readonly round: number };

/** Every transaction sent to the sessions contract. */
export type CollabCall =
  | { readonly call: 'openSession'; readonly terms: SessionTerms }
  | { readonly call: 'join' | 'leave' | 'cancel'; readonly sessionId: bigint }
  | ({ readonly call: 'commitUpdate'; readonly baseDigest: Digest; readonly digest: Digest } & InRound)
  | ({ readonly call: 'commitRatings'; readonly updated: bigint; readonly commitment: Hash } & InRound)
  | ({
      readonly call: 'revealRatings';
      readonly scores: Uint8Array;
      readonly order: Uint8Array;
      readonly salt: Hash;
    } & InRound)
  | ({ readonly call: 'rankRound'; readonly rows: Uint8Array } & InRound)
  | ({ readonly call: 'claimRanking'; readonly rows: Hash } & RankingClaim & InRound)
  | ({
      readonly call: 'challengeRanking';
      readonly slot: number;
      readonly keys: Uint8Array;
      readonly rows: Uint8Array;
    } & InRound)
  | ({ readonly call: 'publishModel' | 'attest'; readonly modelDigest: Digest } & RankingBasis & InRound)
  | ({ readonly call: 'closeRound' } & InRound);

/** The chain as roles see it. Implemented over `@plexus/chain`; shared by all roles of a process. */
export interface CollabChain {
  readonly chainId: number;
  /** The sessions contract. */
  readonly sessions: Address;
  /** Delivers the log from the deployment on, then live. Returns the way to stop. */
  subscribe(listener: (item: FeedItem) => void): () => void;
  /** When a block of the canonical chain was made; undefined when it does not exist yet. */
  timestampMs(block: number): Promise<number | undefined>;
}

/** Sends one account's transactions. Resolves when mined; throws a typed error with the contract's error name as code. */
export interface CollabSender {
  readonly account: Address;
  /** `key` names the intention: a second call with the same key while one is under way joins it. */
  send(
    call: CollabCall,
    key: string,
  ): Promise<{ readonly blockNumber: number; readonly gasUsed: bigint; readonly transactionHash: Hash }>;
}

/** Signs updates as the account that sends transactions, and tells whose signatures others' are (C4, C5). */
export interface TextSigner {
  sign(text: string): Promise<Uint8Array>;
  /** Throws for bytes that are no signature. */
  recover(text: string, signature: Uint8Array): Promise<Address>;
}

/** Where verified artifacts come from: the local store, else other peers. */
export interface ArtifactSource {
  /** Throws when no one delivered it in time. Bytes always match the digest. */
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
  /** What is put is served to everybody who asks. */
  put(bytes: Uint8Array): Promise<Digest>;
  has(digest: Digest): Promise<boolean>;
  /** Protects an artifact, also one that is not here yet, from being cleared away. */
  pin(digest: Digest): Promise<void>;
  unpin(digest: Digest): Promise<void>;
  /** Peers other than ourselves we can reach now; tells a withheld artifact from our own broken network. */
  reachablePeers(): number;
}

/** Structured log lines; the facts may carry the error. */
export interface Logger {
  debug(facts: Readonly<Record<string, unknown>>, message: string): void;
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** Small records that survive a kill: what was promised on chain and must be kept. Keys: a–z, 0–9 and dashes. */
export interface Journal {
  read(key: string): Promise<Uint8Array | undefined>;
  /** Atomic and durable before it resolves. */
  write(key: string, bytes: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export type RoleComponents = {
  readonly chain: CollabChain;
  readonly sender: CollabSender;
  readonly signer: TextSigner;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Says nothing. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
