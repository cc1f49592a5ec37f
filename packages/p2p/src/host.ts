import { randomBytes } from 'node:crypto';
import type { Connection, Libp2p } from '@libp2p/interface';
import type { ArtifactStore } from '@plexus/artifacts';
import { type Clock, type Digest, hasCode, systemClock, toMessage } from '@plexus/core';
import { AccountDialler } from './account-dialler.ts';
import { PeerAccounts } from './accounts.ts';
import { withDeadline } from './deadline.ts';
import { P2pError } from './errors.ts';
import type { FetchReport } from './exchange/artifact-fetch.ts';
import { ArtifactFetcher, type FetchOptions } from './exchange/artifact-fetcher.ts';
import { ArtifactServer } from './exchange/artifact-server.ts';
import { ARTIFACT_PROTOCOL } from './exchange/messages.ts';
import { ProviderSession } from './exchange/provider-session.ts';
import { FramedStream } from './framed-stream.ts';
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
import { type P2pLogger, silentLogger } from './logger.ts';
import type { ConnectOptions, KnownPeer, P2pHost, P2pHostOptions, PeerEvent } from './p2p-host.ts';
import { ProviderTable } from './provider-table.ts';
import { Reconnector } from './reconnect.ts';
import { RelayReservations } from './relay.ts';
import {
  type HandleOptions,
  type RequestHandler,
  type RequestOptions,
  RequestResponse,
} from './request-response.ts';
import { startError } from './start-error.ts';
import { type TopicHandler, Topics, type TopicValidator } from './topics.ts';
import { Transport } from './transport.ts';
import { PeerLedger, type PeerVerdict, type Verdict } from './verdicts.ts';

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
  readonly #logger: P2pLogger;
  readonly #ledger: PeerLedger;
  readonly #store: ArtifactStore;
  readonly #stop = new AbortController();
  readonly #transport: Transport;
  readonly #requests: RequestResponse;
  readonly #topics: Topics;
  readonly #server: ArtifactServer;
  readonly #fetcher: ArtifactFetcher;
  readonly #table: ProviderTable | undefined;
  readonly #accounts: PeerAccounts | undefined;
  readonly #dialler: AccountDialler;
  readonly #reconnector: Reconnector;
  readonly #reservations: RelayReservations;
  readonly #peerListeners = new Set<(event: PeerEvent) => void>();

  constructor(
    node: Libp2p<HostServices>,
    options: P2pHostOptions,
    shared: { readonly limits: P2pLimits; readonly clock: Clock; readonly ledger: PeerLedger },
  ) {
    const { limits, clock, ledger } = shared;
    const logger = options.logger ?? silentLogger;
    const store = options.store;
    this.#node = node;
    this.peerId = toPeerId(node.peerId);
    this.limits = limits;
    this.#listen = options.listen ?? [LOOPBACK];
    this.#clock = clock;
    this.#logger = logger;
    this.#ledger = ledger;
    this.#store = store;
    this.#transport = new Transport(node, { clock, limits, ledger, stop: this.#stop.signal });
    this.#requests = new RequestResponse({ transport: this.#transport, clock, limits, ledger, logger });
    this.#topics = new Topics({ gossip: node.services.gossip, limits, ledger, logger });
    this.#server = new ArtifactServer({ store, clock, logger, limits, ledger });
    const table = options.table ? new ProviderTable(node.contentRouting) : undefined;
    this.#table = table;
    this.#fetcher = new ArtifactFetcher({
      store,
      clock,
      logger,
      limits,
      ledger,
      openSession: (peerId, signal) => this.#openSession(peerId, signal),
      connectedPeers: () => this.connectedPeers(),
      peersOf: (account) => this.peersOf(account),
      connectToAccount: (account) => this.connectToAccount(account),
      ...(table ? { findProviders: (digest, signal) => table.find(digest, signal) } : {}),
    });
    this.#accounts = options.hello
      ? new PeerAccounts({
          self: this.peerId,
          identity: options.hello,
          requests: this.#requests,
          clock,
          limits,
          ledger,
        })
      : undefined;
    const isConnected = (peerId: PeerId) => this.#isConnected(peerId);
    this.#reconnector = new Reconnector({
      clock,
      limits,
      logger,
      dial: (addresses, signal) => this.#transport.dial(addresses, signal),
      isConnected,
    });
    this.#dialler = new AccountDialler({
      self: this.peerId,
      clock,
      limits,
      logger,
      stop: this.#stop.signal,
      findAccount: options.findAccount,
      dial: (addresses, signal) => this.#dialAndIntroduce(addresses, signal),
      hangUp: (peerId) => this.#hangUp(peerId),
      isConnected,
      isKept: (peerId) => this.#reconnector.isKept(peerId),
      accountOf: (peerId) => this.accountOf(peerId),
      peersOf: (account) => this.peersOf(account),
    });
    this.#reservations = new RelayReservations(options.relay?.via ?? [], {
      clock,
      limits,
      logger,
      listen: (addresses) => node.services.listening.listen(addresses),
      multiaddrs: () => this.multiaddrs(),
      isConnected,
      stop: this.#stop.signal,
    });
    this.#watch();
  }

  async start(): Promise<void> {
    try {
      await this.#transport.serve(ARTIFACT_PROTOCOL, (stream, from, stop) =>
        this.#server.serve(stream, from, stop),
      );
      await this.#accounts?.start();
      await this.#node.start();
    } catch (cause) {
      throw startError(cause, this.#listen);
    }
    await Promise.all([...this.#reservations.relays].map((relay) => this.#useRelay(...relay)));
    this.#logger.info({ peerId: this.peerId, multiaddrs: this.multiaddrs() }, 'host started');
  }

  async stop(): Promise<void> {
    this.#reconnector.stop();
    this.#stop.abort(new P2pError({ code: 'P2P_ABORTED', message: 'the host is stopping', retryable: true }));
    await this.#fetcher.idle();
    await this.#node.stop();
  }

  multiaddrs(): readonly string[] {
    return this.#node.getMultiaddrs().map(String);
  }

  async connect(address: string, options: ConnectOptions = {}): Promise<PeerId> {
    const named = peerIdOfAddress(parseMultiaddr(address));
    if (options.keep && named) this.#reconnector.keep(named, [address]);
    let connection: Connection;
    try {
      connection = await this.#transport.dial([address], options.signal);
    } catch (error) {
      if (options.keep && named) this.#reconnector.onLost(named);
      throw error;
    }
    const peerId = toPeerId(connection.remotePeer);
    if (options.keep) this.#reconnector.keep(peerId, [address]);
    await this.#introduce(peerId);
    return peerId;
  }

  connectToAccount(account: string): Promise<PeerId> {
    return this.#dialler.connect(account);
  }

  async disconnect(peerId: PeerId): Promise<void> {
    this.#reconnector.drop(peerId);
    await this.#node.hangUp(toLibp2pPeerId(peerId));
  }

  connectedPeers(): readonly PeerId[] {
    return this.#node.getPeers().map(toPeerId);
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
          kept: this.#reconnector.isKept(peerId),
          refusal: this.#ledger.refusal(peerId),
        };
      });
  }

  onPeer(listener: (event: PeerEvent) => void): () => void {
    this.#peerListeners.add(listener);
    return () => this.#peerListeners.delete(listener);
  }

  accountOf(peerId: PeerId): string | undefined {
    return this.#accounts?.accountOf(peerId);
  }

  peersOf(account: string): readonly PeerId[] {
    return this.#accounts?.peersOf(account) ?? [];
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
    return this.#fetcher.fetch(digest, options, this.#stop.signal);
  }

  async announceArtifact(digest: Digest, options: { readonly deadlineMs?: number } = {}): Promise<void> {
    const table = this.#table;
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
    return this.#server.servedBytes;
  }

  async publish(topic: string, bytes: Uint8Array): Promise<number> {
    return this.#topics.publish(topic, bytes);
  }

  subscribe(topic: string, validate: TopicValidator, handler: TopicHandler): () => void {
    return this.#topics.subscribe(topic, validate, handler);
  }

  subscribers(topic: string): readonly PeerId[] {
    return this.#topics.subscribers(topic);
  }

  async handle(protocol: string, handler: RequestHandler, options?: HandleOptions): Promise<void> {
    await this.#requests.handle(protocol, handler, options);
  }

  async unhandle(protocol: string): Promise<void> {
    await this.#transport.release(protocol);
  }

  async request(
    peerId: PeerId,
    protocol: string,
    bytes: Uint8Array,
    options?: RequestOptions,
  ): Promise<Uint8Array> {
    return this.#requests.request(peerId, protocol, bytes, options);
  }

  #watch(): void {
    this.#node.addEventListener('connection:open', ({ detail }) => this.#onConnection(detail));
    this.#node.addEventListener('peer:connect', ({ detail }) => {
      this.#tell({ kind: 'connected', peerId: toPeerId(detail) });
      void this.#reservations.refresh();
    });
    this.#node.addEventListener('self:peer:update', () => void this.#reservations.refresh());
    this.#node.addEventListener('peer:disconnect', ({ detail }) => {
      const peerId = toPeerId(detail);
      this.#accounts?.forget(peerId);
      this.#tell({ kind: 'disconnected', peerId });
      if (!this.#stop.signal.aborted) this.#reconnector.onLost(peerId);
    });
    this.#accounts?.subscribe((peerId, account) => this.#tell({ kind: 'introduced', peerId, account }));
    this.#ledger.subscribe(({ peerId, verdict, reason, about }) => {
      if (verdict !== 'reject') return;
      this.#logger.warn({ peerId, reason, about }, 'a peer was rejected');
      if (this.#ledger.isBanned(peerId)) void this.#hangUp(peerId);
    });
  }

  #onConnection(connection: Connection): void {
    const peerId = toPeerId(connection.remotePeer);
    if (!this.#accounts || this.#stop.signal.aborted) return;
    if (connection.direction === 'outbound') {
      this.#introduce(peerId).catch((error) =>
        this.#logger.debug({ peerId, error: toMessage(error) }, 'no hello'),
      );
    } else if (this.#accounts.isRequired) void this.#expectHello(peerId);
  }

  async #introduce(peerId: PeerId): Promise<void> {
    const accounts = this.#accounts;
    if (!accounts || accounts.accountOf(peerId) !== undefined) return;
    try {
      await accounts.introduce(peerId);
    } catch (error) {
      const optional = !accounts.isRequired && !hasCode(error, 'P2P_HELLO_REFUSED');
      if (optional && this.#isConnected(peerId)) return;
      await this.#hangUp(peerId);
      throw error;
    }
  }

  async #dialAndIntroduce(addresses: readonly string[], signal: AbortSignal): Promise<PeerId> {
    const peerId = toPeerId((await this.#transport.dial(addresses, signal)).remotePeer);
    await this.#introduce(peerId);
    return peerId;
  }

  async #expectHello(peerId: PeerId): Promise<void> {
    await this.#clock.sleep(this.limits.helloDeadlineMs, this.#stop.signal);
    if (this.#stop.signal.aborted || this.accountOf(peerId) !== undefined) return;
    this.#logger.warn({ peerId }, 'no hello in time, hanging up');
    await this.#hangUp(peerId);
  }

  async #useRelay(relay: PeerId, address: string): Promise<void> {
    try {
      await this.connect(address, { keep: true });
      const wait = { ms: this.limits.dialDeadlineMs, what: `a place on relay ${relay}` };
      await withDeadline(this.#clock, wait, () => this.#reservations.refresh());
    } catch (error) {
      this.#logger.warn({ relay, error: toMessage(error) }, 'a relay cannot be reached yet');
    }
  }

  async #openSession(peerId: PeerId, signal: AbortSignal): Promise<ProviderSession> {
    const stream = await this.#transport.openStream(peerId, ARTIFACT_PROTOCOL, signal);
    return new ProviderSession(peerId, new FramedStream(stream), {
      clock: this.#clock,
      deadlineMs: this.limits.chunkDeadlineMs,
      signal,
    });
  }

  #isConnected(peerId: PeerId): boolean {
    return this.#node.getConnections(toLibp2pPeerId(peerId)).length > 0;
  }

  async #hangUp(peerId: PeerId): Promise<void> {
    try {
      await this.#node.hangUp(toLibp2pPeerId(peerId));
    } catch (error) {
      this.#logger.debug({ peerId, error: toMessage(error) }, 'hanging up failed');
    }
  }

  #tell(event: PeerEvent): void {
    for (const listener of this.#peerListeners) listener(event);
  }
}
