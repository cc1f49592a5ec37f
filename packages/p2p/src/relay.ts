import type { Multiaddr } from '@multiformats/multiaddr';
import { type Clock, toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';
import { type PeerId, parseMultiaddr, peerIdOfAddress } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';
import { backoffMs } from './reconnect.ts';

export type RelayOptions = {
  /** Relay for others: at most this many peers may be reachable through us at once. Default: none. */
  readonly serveReservations?: number;
  /** Addresses of relays through which this host is reachable, for a host that cannot be dialled. */
  readonly via?: readonly string[];
};

export type RelayComponents = {
  readonly clock: Clock;
  readonly limits: P2pLimits;
  readonly logger: P2pLogger;
  listen(addresses: Multiaddr[]): Promise<void>;
  multiaddrs(): readonly string[];
  isConnected(peerId: PeerId): boolean;
  readonly stop: AbortSignal;
};

/** The relay named by an address. Throws `P2P_CONFIG_INVALID` when it names none. */
export function relayOfAddress(address: string): PeerId {
  const relay = peerIdOfAddress(parseMultiaddr(address));
  if (relay) return relay;
  throw new P2pError({
    code: 'P2P_CONFIG_INVALID',
    message: `relay address ${address} does not name the relay`,
    hint: 'append /p2p/ and the relay’s peer id',
    details: { address },
  });
}

/**
 * Keeps a reservation on every chosen relay: made again after the relay was lost, restarted, or let it expire.
 * Relays are chosen by the operator, never discovered, so that nobody can make himself our only way in (K20).
 */
export class RelayReservations {
  readonly #components: RelayComponents;
  readonly #relays: ReadonlyMap<PeerId, string>;
  readonly #reserving = new Map<PeerId, Promise<void>>();

  constructor(via: readonly string[], components: RelayComponents) {
    this.#relays = new Map(via.map((address) => [relayOfAddress(address), address]));
    this.#components = components;
  }

  get relays(): ReadonlyMap<PeerId, string> {
    return this.#relays;
  }

  hasReservation(relay: PeerId): boolean {
    return this.#components.multiaddrs().some((address) => address.includes(`/p2p/${relay}/p2p-circuit`));
  }

  /** Resolves when every connected relay has given its reservation, however long it takes. Never throws. */
  async refresh(): Promise<void> {
    await Promise.all(
      [...this.#relays].map(([relay, address]) => {
        const reserving =
          this.#reserving.get(relay) ??
          this.#reserve(relay, address).finally(() => this.#reserving.delete(relay));
        this.#reserving.set(relay, reserving);
        return reserving;
      }),
    );
  }

  async #reserve(relay: PeerId, address: string): Promise<void> {
    const { clock, limits, logger, listen, isConnected, stop } = this.#components;
    for (let attempt = 0; !stop.aborted && isConnected(relay) && !this.hasReservation(relay); attempt++) {
      try {
        await listen([parseMultiaddr(`${address}/p2p-circuit`)]);
        logger.info({ relay }, 'reachable through a relay');
      } catch (error) {
        logger.warn({ relay, attempt, error: toMessage(error) }, 'a relay gave no reservation');
      }
      if (!this.hasReservation(relay)) await clock.sleep(backoffMs(attempt, 1, limits), stop);
    }
  }
}
