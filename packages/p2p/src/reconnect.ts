import { type Clock, createRandom, toMessage } from '@plexus/core';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';

export type ReconnectComponents = {
  readonly clock: Clock;
  readonly limits: P2pLimits;
  readonly logger: P2pLogger;
  dial(addresses: readonly string[], signal: AbortSignal): Promise<unknown>;
  isConnected(peerId: PeerId): boolean;
};

/** Milliseconds before attempt `attempt` (from 0): doubling up to the limit, the later half of it at random. */
export function backoffMs(
  attempt: number,
  random: number,
  limits: Pick<P2pLimits, 'reconnectMinMs' | 'reconnectMaxMs'>,
): number {
  const ceiling = Math.min(limits.reconnectMaxMs, limits.reconnectMinMs * 2 ** Math.min(attempt, 30));
  return Math.round(ceiling / 2 + (random * ceiling) / 2);
}

/** Keeps connections to chosen peers: when one is lost it is dialled again, ever more seldom, until it is back. */
export class Reconnector {
  readonly #components: ReconnectComponents;
  readonly #kept = new Map<PeerId, readonly string[]>();
  readonly #dialling = new Map<PeerId, AbortController>();

  constructor(components: ReconnectComponents) {
    this.#components = components;
  }

  keep(peerId: PeerId, addresses: readonly string[]): void {
    this.#kept.set(peerId, addresses);
  }

  isKept(peerId: PeerId): boolean {
    return this.#kept.has(peerId);
  }

  drop(peerId: PeerId): void {
    this.#kept.delete(peerId);
    this.#dialling.get(peerId)?.abort();
  }

  /** To be called when the last connection to a peer is gone, or a first attempt failed. */
  onLost(peerId: PeerId): void {
    if (!this.#kept.has(peerId) || this.#dialling.has(peerId)) return;
    const stop = new AbortController();
    this.#dialling.set(peerId, stop);
    void this.#redial(peerId, stop.signal).finally(() => this.#dialling.delete(peerId));
  }

  stop(): void {
    for (const peerId of [...this.#kept.keys()]) this.drop(peerId);
  }

  async #redial(peerId: PeerId, signal: AbortSignal): Promise<void> {
    const { clock, limits, logger, dial, isConnected } = this.#components;
    const random = createRandom(BigInt(clock.now()) ^ seedOf(peerId));
    for (let attempt = 0; !signal.aborted; attempt++) {
      await clock.sleep(backoffMs(attempt, random.nextFloat(), limits), signal);
      const addresses = this.#kept.get(peerId);
      if (signal.aborted || !addresses || isConnected(peerId)) return;
      try {
        await dial(addresses, signal);
        logger.info({ peerId, attempt }, 'connected again');
        return;
      } catch (error) {
        logger.debug({ peerId, attempt, error: toMessage(error) }, 'reconnecting failed');
      }
    }
  }
}

function seedOf(peerId: PeerId): bigint {
  let seed = 0n;
  for (const character of peerId)
    seed = BigInt.asUintN(64, seed * 31n + BigInt(character.codePointAt(0) ?? 0));
  return seed;
}
