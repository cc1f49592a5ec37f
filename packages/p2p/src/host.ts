import { randomBytes } from 'node:crypto';
import type { Connection, Libp2p } from '@libp2p/interface';
import type { ArtifactStore } from '@plexus/artifacts';
import { type Clock, type Digest, systemClock, toMessage } from '@plexus/core';
import { withDeadline } from './deadline.ts';
import { P2pError } from './errors.ts';
import type { FetchReport } from './exchange/artifact-fetch.ts';
import type { FetchOptions } from './exchange/artifact-fetcher.ts';
import { ARTIFACT_PROTOCOL } from './exchange/messages.ts';
import {
  type PeerId,
  parseMultiaddr,
  peerIdOfAddress,
  privateKeyOfSeed,
  toLibp2pPeerId,
  toPeerId,
} from './identity.ts';
import { createNode, type HostServices } from './libp2p.ts';
import { type P2pLimits, toLimits } from './limits.ts';
import type { ConnectOptions, KnownPeer, P2pHost, P2pHostOptions, PeerEvent } from './p2p-host.ts';
import type { HandleOptions, RequestHandler, RequestOptions } from './request-response.ts';
import { startError } from './start-error.ts';
import type { TopicHandler, TopicValidator } from './topics.ts';
import { PeerLedger, type PeerVerdict, type Verdict } from './verdicts.ts';
import { type HostParts, type SharedParts, wireHost } from './wire-host.ts';

const LOOPBACK = '/ip4/127.0.0.1/tcp/0';
const SEED_BYTES = 32;

/** Builds a host; nothing is opened before `start`. Throws `P2P_CONFIG_INVALID`. */
export async function createP2pHost(options: P2pHostOptions): Promise<P2pHost> {
  const limits = toLimits(options.limits);
  const clock = options.clock ?? systemClock;
  const ledger = new PeerLedger(clock, limits);
  const node = await createNode({
    privateKey: await privateKeyOfSeed(options.privateKey ?? randomBytes(SEED_BYTES)),
    listen: options.listen ?? [LOOPBACK],
    announce: options.announce ?? [],
    limits,
    ledger,
    serveReservations: options.relay?.serveReservations ?? 0,
    table: options.table ?? false,
  });
  return new Libp2pHost(node, options, { limits, clock, ledger });
}

class Libp2pHost implements P2pHost {
  readonly peerId: PeerId;
  readonly limits: P2pLimits;
  readonly #node: Libp2p<HostServices>;
  readonly #listen: readonly string[];
  readonly #clock: Clock;
  readonly #ledger: PeerLedger;
  readonly #store: ArtifactStore;
  readonly #stop = new AbortController();
  readonly #parts: HostParts;
  readonly #peerListeners = new Set<(event: PeerEvent) => void>();

  constructor(node: Libp2p<HostServices>, options: P2pHostOptions, shared: SharedParts) {
    this.#node = node;
    this.peerId = toPeerId(node.peerId);
    this.limits = shared.limits;
    this.#listen = options.listen ?? [LOOPBACK];
    this.#clock = shared.clock;
    this.#ledger = shared.ledger;
    this.#store = options.store;
    this.#parts = wireHost(node, options, shared, this.#stop.signal);
    this.#watch();
  }

  async start(): Promise<void> {
    const { transport, server, hellos, reservations, logger } = this.#parts;
    try {
      await transport.serve(ARTIFACT_PROTOCOL, (stream, from, stop) => server.serve(stream, from, stop));
      await hellos?.accounts.start();
      await this.#node.start();
    } catch (cause) {
      throw startError(cause, this.#listen);
    }
    await Promise.all([...reservations.relays].map((relay) => this.#useRelay(...relay)));
    logger.info({ peerId: this.peerId, multiaddrs: this.multiaddrs() }, 'host started');
  }

  async stop(): Promise<void> {
    const { reconnector, fetcher } = this.#parts;
    reconnector.stop();
    this.#stop.abort(new P2pError({ code: 'P2P_ABORTED', message: 'the host is stopping', retryable: true }));
    await fetcher.idle();
    await this.#node.stop();
  }

  multiaddrs(): readonly string[] {
    return this.#node.getMultiaddrs().map(String);
  }

  async connect(address: string, options: ConnectOptions = {}): Promise<PeerId> {
    const { transport, hellos, reconnector } = this.#parts;
    const named = peerIdOfAddress(parseMultiaddr(address));
    if (options.keep && named) reconnector.keep(named, [address]);
    let connection: Connection;
    try {
      connection = await transport.dial([address], options.signal);
    } catch (error) {
      if (options.keep && named) reconnector.onLost(named);
      throw error;
    }
    const peerId = toPeerId(connection.remotePeer);
    if (options.keep) reconnector.keep(peerId, [address]);
    await hellos?.introductions.introduce(peerId);
    return peerId;
  }

  connectToAccount(account: string): Promise<PeerId> {
    return this.#parts.dialler.connect(account);
  }

  async disconnect(peerId: PeerId): Promise<void> {
    this.#parts.reconnector.drop(peerId);
    await this.#node.hangUp(toLibp2pPeerId(peerId));
  }

  connectedPeers(): readonly PeerId[] {
    return this.#parts.connections.peers();
  }

  async knownPeers(): Promise<readonly KnownPeer[]> {
    const stored = await this.#node.peerStore.all();
    return stored
      .filter(({ id }) => !id.equals(this.#node.peerId))
      .map(({ id, addresses }) => {
        const peerId = toPeerId(id);
        const connections = this.#node.getConnections(id);
        return {
          peerId,
          multiaddrs: addresses.map(({ multiaddr }) => String(multiaddr)),
          connected: connections.length > 0,
          relayed: connections.length > 0 && connections.every(({ direct }) => !direct),
          account: this.accountOf(peerId),
          kept: this.#parts.reconnector.isKept(peerId),
          refusal: this.#ledger.refusal(peerId),
        };
      });
  }

  onPeer(listener: (event: PeerEvent) => void): () => void {
    this.#peerListeners.add(listener);
    return () => this.#peerListeners.delete(listener);
  }

  accountOf(peerId: PeerId): string | undefined {
    return this.#parts.hellos?.accounts.accountOf(peerId);
  }

  peersOf(account: string): readonly PeerId[] {
    return this.#parts.hellos?.accounts.peersOf(account) ?? [];
  }

  judge(peerId: PeerId, verdict: Verdict, reason: string, about: string): void {
    this.#ledger.record(peerId, verdict, reason, about);
  }

  onVerdict(listener: (verdict: PeerVerdict) => void): () => void {
    return this.#ledger.subscribe(listener);
  }

  forgive(peerId: PeerId): void {
    this.#ledger.forgive(peerId);
  }

  async fetchArtifact(digest: Digest, options: FetchOptions = {}): Promise<FetchReport> {
    return this.#parts.fetcher.fetch(digest, options, this.#stop.signal);
  }

  async announceArtifact(digest: Digest, options: { readonly deadlineMs?: number } = {}): Promise<void> {
    const { table } = this.#parts;
    if (!table) {
      throw new P2pError({
        code: 'P2P_CONFIG_INVALID',
        message: 'this host takes no part in the table of providers',
        hint: 'create the host with table: true',
      });
    }
    await this.#store.size(digest);
    const ms = options.deadlineMs ?? this.limits.requestDeadlineMs;
    const wait = { ms, what: `announcing ${digest}`, signal: this.#stop.signal };
    await withDeadline(this.#clock, wait, (over) => table.announce(digest, over));
  }

  servedBytes(): number {
    return this.#parts.server.servedBytes;
  }

  async publish(topic: string, bytes: Uint8Array): Promise<number> {
    return this.#parts.topics.publish(topic, bytes);
  }

  subscribe(topic: string, validate: TopicValidator, handler: TopicHandler): () => void {
    return this.#parts.topics.subscribe(topic, validate, handler);
  }

  subscribers(topic: string): readonly PeerId[] {
    return this.#parts.topics.subscribers(topic);
  }

  async handle(protocol: string, handler: RequestHandler, options?: HandleOptions): Promise<void> {
    await this.#parts.requests.handle(protocol, handler, options);
  }

  async unhandle(protocol: string): Promise<void> {
    await this.#parts.transport.release(protocol);
  }

  async request(
    peerId: PeerId,
    protocol: string,
    bytes: Uint8Array,
    options?: RequestOptions,
  ): Promise<Uint8Array> {
    return this.#parts.requests.request(peerId, protocol, bytes, options);
  }

  #watch(): void {
    const { hellos, reservations, reconnector, connections, logger } = this.#parts;
    this.#node.addEventListener('connection:open', ({ detail: { remotePeer, direction } }) =>
      hellos?.introductions.onConnection(toPeerId(remotePeer), direction),
    );
    this.#node.addEventListener('peer:connect', ({ detail }) => {
      this.#tell({ kind: 'connected', peerId: toPeerId(detail) });
      void reservations.refresh();
    });
    this.#node.addEventListener('self:peer:update', () => void reservations.refresh());
    this.#node.addEventListener('peer:disconnect', ({ detail }) => {
      const peerId = toPeerId(detail);
      hellos?.accounts.forget(peerId);
      this.#tell({ kind: 'disconnected', peerId });
      if (!this.#stop.signal.aborted) reconnector.onLost(peerId);
    });
    hellos?.accounts.subscribe((peerId, account) => this.#tell({ kind: 'introduced', peerId, account }));
    this.#ledger.subscribe(({ peerId, verdict, reason, about }) => {
      if (verdict !== 'reject') return;
      logger.warn({ peerId, reason, about }, 'a peer was rejected');
      if (this.#ledger.isBanned(peerId)) void connections.hangUp(peerId);
    });
  }

  async #useRelay(relay: PeerId, address: string): Promise<void> {
    const { reservations, logger } = this.#parts;
    try {
      await this.connect(address, { keep: true });
      const wait = { ms: this.limits.dialDeadlineMs, what: `a place on relay ${relay}` };
      await withDeadline(this.#clock, wait, () => reservations.refresh());
    } catch (error) {
      logger.warn({ relay, error: toMessage(error) }, 'a relay cannot be reached yet');
    }
  }

  #tell(event: PeerEvent): void {
    for (const listener of this.#peerListeners) listener(event);
  }
}
