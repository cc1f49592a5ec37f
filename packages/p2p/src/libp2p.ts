import { circuitRelayServer, circuitRelayTransport } from '@libp2p/circuit-relay-v2';
import { type GossipSub, gossipsub } from '@libp2p/gossipsub';
import { type Identify, identify } from '@libp2p/identify';
import type { Libp2p, PrivateKey } from '@libp2p/interface';
import { kadDHT, passthroughMapper } from '@libp2p/kad-dht';
import { noise } from '@libp2p/noise';
import { type Ping, ping } from '@libp2p/ping';
import { tcp } from '@libp2p/tcp';
import { yamux } from '@libp2p/yamux';
import type { Multiaddr } from '@multiformats/multiaddr';
import { createLibp2p } from 'libp2p';
import { toPeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import { TABLE_PROTOCOL } from './provider-table.ts';
import type { PeerLedger } from './verdicts.ts';

const MIB = 1024 * 1024;

/** Listens on further addresses of a running host. */
export type Listening = { listen(addresses: Multiaddr[]): Promise<void> };

export type HostServices = {
  readonly identify: Identify;
  readonly ping: Ping;
  readonly gossip: GossipSub;
  readonly listening: Listening;
};

export type Libp2pOptions = {
  readonly privateKey: PrivateKey;
  readonly listen: readonly string[];
  readonly announce: readonly string[];
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
  /** 0: relay for nobody. */
  readonly serveReservations: number;
  readonly table: boolean;
};

/** A libp2p node as Plexus uses it (K20): TCP, Noise, Yamux, gossip, relays; not started. */
export async function createNode(options: Libp2pOptions): Promise<Libp2p<HostServices>> {
  const { limits, ledger } = options;
  return createLibp2p<HostServices>({
    start: false,
    privateKey: options.privateKey,
    addresses: { listen: [...options.listen], announce: [...options.announce] },
    transports: [tcp(), circuitRelayTransport()],
    connectionEncrypters: [noise()],
    // A paused stream may still be sent one whole window, which must fit its read buffer.
    streamMuxers: [yamux({ streamOptions: { maxStreamWindowSize: 4 * MIB, maxReadBufferLength: 8 * MIB } })],
    connectionManager: {
      maxConnections: limits.maxConnections,
      dialTimeout: limits.dialDeadlineMs,
      inboundConnectionThreshold: limits.inboundConnectionsPerSecond,
      maxIncomingPendingConnections: Math.max(10, limits.inboundConnectionsPerSecond),
    },
    // A node that computes may be slow to answer a ping; that alone must not cost its connections.
    connectionMonitor: { pingInterval: 15_000, pingTimeout: { minTimeout: 30_000, maxTimeout: 120_000 } },
    connectionGater: {
      denyDialPeer: (peerId) => ledger.isBanned(toPeerId(peerId)),
      denyInboundEncryptedConnection: (peerId) => ledger.isBanned(toPeerId(peerId)),
    },
    services: {
      identify: identify({ protocolPrefix: 'plexus' }),
      ping: ping(),
      gossip: gossipsub({
        allowPublishToZeroTopicPeers: true,
        emitSelf: false,
        maxInboundDataLength: Math.max(4 * MIB, 4 * limits.maxTopicMessageBytes),
        // Many honest nodes share one address: a fleet behind one router, a whole network on one machine.
        scoreParams: { IPColocationFactorWeight: 0 },
      }),
      listening: (components) => ({
        listen: (addresses) => components.transportManager.listen(addresses),
      }),
      ...(options.serveReservations > 0
        ? {
            relay: circuitRelayServer({
              reservations: { applyDefaultLimit: false, maxReservations: options.serveReservations },
            }),
          }
        : {}),
      ...(options.table
        ? {
            table: kadDHT({ protocol: TABLE_PROTOCOL, clientMode: false, peerInfoMapper: passthroughMapper }),
          }
        : {}),
    },
  });
}
