import type { ArtifactStore } from '@plexus/artifacts';
import type { Clock, Digest } from '@plexus/core';
import type { FindAccount } from './account-dialler.ts';
import type { FetchReport } from './exchange/artifact-fetch.ts';
import type { FetchOptions } from './exchange/artifact-fetcher.ts';
import type { HelloIdentity } from './hello.ts';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';
import type { RelayOptions } from './relay.ts';
import type { HandleOptions, RequestHandler, RequestOptions } from './request-response.ts';
import type { TopicHandler, TopicValidator } from './topics.ts';
import type { PeerVerdict, Verdict } from './verdicts.ts';

export type P2pHostOptions = {
  /** 32 secret bytes; the same seed is the same peer. Default: a new identity. */
  readonly privateKey?: Uint8Array;
  /** Default: any free port of 127.0.0.1, that is, this machine only. */
  readonly listen?: readonly string[];
  /** Addresses others should dial instead of those listened on, for a host behind a port forwarding. */
  readonly announce?: readonly string[];
  /** Where artifacts are served from and fetched to. */
  readonly store: ArtifactStore;
  readonly clock?: Clock;
  readonly logger?: P2pLogger;
  readonly limits?: Partial<P2pLimits>;
  /** Accounts behind peers. Default: hellos are neither sent nor asked for. */
  readonly hello?: HelloIdentity;
  /** Where accounts say they can be reached, for `connectToAccount`; needs hellos. Default: only who is connected. */
  readonly findAccount?: FindAccount;
  readonly relay?: RelayOptions;
  /** Take part in the distributed table of who has which artifact. Default: false. */
  readonly table?: boolean;
};

export type ConnectOptions = {
  /** Dial again, with growing pauses, whenever the connection is lost. */
  readonly keep?: boolean;
  readonly signal?: AbortSignal;
};

export type KnownPeer = {
  readonly peerId: PeerId;
  readonly multiaddrs: readonly string[];
  readonly connected: boolean;
  /** True when every connection to it goes through a relay. */
  readonly relayed: boolean;
  /** The account it has proved to speak for. */
  readonly account: string | undefined;
  readonly kept: boolean;
  /** The reject because of which it is not asked for artifacts at the moment. */
  readonly refusal: PeerVerdict | undefined;
};

export type PeerEvent =
  | { readonly kind: 'connected' | 'disconnected'; readonly peerId: PeerId }
  | { readonly kind: 'introduced'; readonly peerId: PeerId; readonly account: string };

/**
 * One node of the overlay (K20). It moves artifacts and signed hints; whether they are true is decided by digests
 * and the chain, never by who sent them (J14).
 */
export interface P2pHost {
  readonly peerId: PeerId;
  readonly limits: P2pLimits;
  /** Throws `P2P_PORT_IN_USE` or `P2P_START_FAILED`. */
  start(): Promise<void>;
  /** Final: a stopped host is not started again. */
  stop(): Promise<void>;
  /** Addresses under which others reach this host, each ending in its peer id. */
  multiaddrs(): readonly string[];

  /** Connects and, where hellos are configured, exchanges them. Throws `P2P_DIAL_FAILED`, `P2P_HELLO_REFUSED` … */
  connect(address: string, options?: ConnectOptions): Promise<PeerId>;
  /**
   * A connected peer that has proved to speak for the account; dials where `findAccount` says when there is none. What
   * is found there is believed only after its hello. Throws `P2P_ACCOUNT_UNREACHABLE`, at once while it rests from the
   * last failure.
   */
  connectToAccount(account: string): Promise<PeerId>;
  /** Hangs up and stops dialling again. */
  disconnect(peerId: PeerId): Promise<void>;
  connectedPeers(): readonly PeerId[];
  knownPeers(): Promise<readonly KnownPeer[]>;
  onPeer(listener: (event: PeerEvent) => void): () => void;
  accountOf(peerId: PeerId): string | undefined;
  /** Connected peers that have proved to speak for an account. */
  peersOf(account: string): readonly PeerId[];

  /** Records how a peer's input was judged; rejects count towards refusing and hanging up. */
  judge(peerId: PeerId, verdict: Verdict, reason: string, about: string): void;
  onVerdict(listener: (verdict: PeerVerdict) => void): () => void;
  forgive(peerId: PeerId): void;

  /**
   * Gets an artifact into the store: from hinted providers, then every connected peer, then the table. Throws
   * `P2P_ARTIFACT_UNAVAILABLE`, `P2P_ARTIFACT_TOO_LARGE`, `P2P_DEADLINE_PASSED`, `P2P_ABORTED` or the store's error.
   */
  fetchArtifact(digest: Digest, options?: FetchOptions): Promise<FetchReport>;
  /** Tells the table that this host has an artifact. Throws `P2P_CONFIG_INVALID` without a table. */
  announceArtifact(digest: Digest, options?: { readonly deadlineMs?: number }): Promise<void>;
  /** Bytes of artifacts sent to peers since the start. */
  servedBytes(): number;

  /** Sends to everybody subscribed; returns the number of neighbours it went to. */
  publish(topic: string, bytes: Uint8Array): Promise<number>;
  /** Every message is judged before it is handled or passed on. Returns the way to unsubscribe. */
  subscribe(topic: string, validate: TopicValidator, handler: TopicHandler): () => void;
  subscribers(topic: string): readonly PeerId[];

  /** Answers requests of a direct protocol. Throws `P2P_PROTOCOL_TAKEN`. */
  handle(protocol: string, handler: RequestHandler, options?: HandleOptions): Promise<void>;
  unhandle(protocol: string): Promise<void>;
  /** Throws `P2P_REQUEST_REFUSED` with the other side's reason, or what kept the answer away. */
  request(peerId: PeerId, protocol: string, bytes: Uint8Array, options?: RequestOptions): Promise<Uint8Array>;
}
