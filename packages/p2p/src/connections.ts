import type { Libp2p } from '@libp2p/interface';
import { toMessage } from '@plexus/core';
import { type PeerId, toLibp2pPeerId, toPeerId } from './identity.ts';
import type { P2pLogger } from './logger.ts';

/** Who a host is connected to at the moment. */
export class Connections {
  readonly #node: Pick<Libp2p, 'getPeers' | 'getConnections' | 'hangUp'>;
  readonly #logger: P2pLogger;

  constructor(node: Pick<Libp2p, 'getPeers' | 'getConnections' | 'hangUp'>, logger: P2pLogger) {
    this.#node = node;
    this.#logger = logger;
  }

  peers(): readonly PeerId[] {
    return this.#node.getPeers().map(toPeerId);
  }

  has(peerId: PeerId): boolean {
    return this.#node.getConnections(toLibp2pPeerId(peerId)).length > 0;
  }

  /** Closes every connection to a peer. Never throws. */
  async hangUp(peerId: PeerId): Promise<void> {
    try {
      await this.#node.hangUp(toLibp2pPeerId(peerId));
    } catch (error) {
      this.#logger.debug({ peerId, error: toMessage(error) }, 'hanging up failed');
    }
  }
}
