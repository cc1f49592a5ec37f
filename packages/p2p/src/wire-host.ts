import type { Libp2p } from '@libp2p/interface';
import type { Clock } from '@plexus/core';
import { AccountDialler } from './account-dialler.ts';
import { PeerAccounts } from './accounts.ts';
import { Connections } from './connections.ts';
import { ArtifactFetcher } from './exchange/artifact-fetcher.ts';
import { ArtifactServer } from './exchange/artifact-server.ts';
import { ARTIFACT_PROTOCOL } from './exchange/messages.ts';
import { ProviderSession } from './exchange/provider-session.ts';
import { FramedStream } from './framed-stream.ts';
import { type PeerId, toPeerId } from './identity.ts';
import { Introductions } from './introductions.ts';
import type { HostServices } from './libp2p.ts';
import type { P2pLimits } from './limits.ts';
import { type P2pLogger, silentLogger } from './logger.ts';
import type { P2pHostOptions } from './p2p-host.ts';
import { ProviderTable } from './provider-table.ts';
import { Reconnector } from './reconnect.ts';
import { RelayReservations } from './relay.ts';
import { RequestResponse } from './request-response.ts';
import { Topics } from './topics.ts';
import { Transport } from './transport.ts';
import type { PeerLedger } from './verdicts.ts';

/** What a host's libp2p node is made with as well. */
export type SharedParts = {
  readonly limits: P2pLimits;
  readonly clock: Clock;
  readonly ledger: PeerLedger;
};

export type HostParts = {
  readonly logger: P2pLogger;
  readonly transport: Transport;
  readonly connections: Connections;
  readonly requests: RequestResponse;
  readonly topics: Topics;
  readonly server: ArtifactServer;
  readonly fetcher: ArtifactFetcher;
  readonly table: ProviderTable | undefined;
  /** Accounts behind peers, and how they become known: both or neither. */
  readonly hellos: { readonly accounts: PeerAccounts; readonly introductions: Introductions } | undefined;
  readonly dialler: AccountDialler;
  readonly reconnector: Reconnector;
  readonly reservations: RelayReservations;
};

/** Gives every part of a host the others that it needs. Throws `P2P_CONFIG_INVALID` for a relay that is not named. */
export function wireHost(
  node: Libp2p<HostServices>,
  options: P2pHostOptions,
  { limits, clock, ledger }: SharedParts,
  stop: AbortSignal,
): HostParts {
  const { store, logger = silentLogger } = options;
  const self = toPeerId(node.peerId);
  const transport = new Transport(node, { clock, limits, ledger, stop });
  const connections = new Connections(node, logger);
  const requests = new RequestResponse({ transport, clock, limits, ledger, logger });
  const topics = new Topics({ gossip: node.services.gossip, limits, ledger, logger });
  const server = new ArtifactServer({ store, clock, logger, limits, ledger });
  const table = options.table ? new ProviderTable(node.contentRouting) : undefined;
  const reach = {
    isConnected: (peerId: PeerId) => connections.has(peerId),
    hangUp: (peerId: PeerId) => connections.hangUp(peerId),
  };
  const accounts = options.hello
    ? new PeerAccounts({ self, identity: options.hello, requests, clock, limits, ledger })
    : undefined;
  const hellos = accounts && {
    accounts,
    introductions: new Introductions({ accounts, clock, limits, logger, stop, ...reach }),
  };
  const reconnector = new Reconnector({
    ...{ clock, limits, logger },
    dial: (addresses, signal) => transport.dial(addresses, signal),
    isConnected: reach.isConnected,
  });
  const peersOf = (account: string) => accounts?.peersOf(account) ?? [];
  const dialler = new AccountDialler({
    ...{ self, clock, limits, logger, stop, ...reach, peersOf },
    findAccount: options.findAccount,
    async dial(addresses, signal) {
      const peerId = toPeerId((await transport.dial(addresses, signal)).remotePeer);
      await hellos?.introductions.introduce(peerId);
      return peerId;
    },
    isKept: (peerId) => reconnector.isKept(peerId),
    accountOf: (peerId) => accounts?.accountOf(peerId),
  });
  const fetcher = new ArtifactFetcher({
    ...{ store, clock, logger, limits, ledger, peersOf },
    async openSession(peerId, signal) {
      const stream = await transport.openStream(peerId, ARTIFACT_PROTOCOL, signal);
      const deadlineMs = limits.chunkDeadlineMs;
      return new ProviderSession(peerId, new FramedStream(stream), { clock, deadlineMs, signal });
    },
    connectedPeers: () => connections.peers(),
    connectToAccount: (account) => dialler.connect(account),
    ...(table ? { findProviders: (digest, signal) => table.find(digest, signal) } : {}),
  });
  const reservations = new RelayReservations(options.relay?.via ?? [], {
    ...{ clock, limits, logger, stop },
    listen: (addresses) => node.services.listening.listen(addresses),
    multiaddrs: () => node.getMultiaddrs().map(String),
    isConnected: reach.isConnected,
  });
  return {
    ...{ logger, transport, connections, requests, topics, server, fetcher, table },
    ...{ hellos, dialler, reconnector, reservations },
  };
}
