import { type Address, type Clock, hasCode, toMessage } from '@plexus/core';
import type { NodeLogger } from '../logger.ts';
import type { NodeDirectory } from '../registry/node-directory.ts';
import { untilAborted } from '../within.ts';

export type CardPublisherParts = {
  readonly directory: NodeDirectory;
  readonly self: Address;
  /** Addresses that belong into the card now. */
  addresses(): readonly string[];
  /** False until the log of the registry was read to its head. */
  isCaughtUp(): boolean;
  /** Puts the card into the registry. Spends gas. */
  publish(addresses: readonly string[]): Promise<void>;
  readonly clock: Clock;
  readonly logger: NodeLogger;
};

const LOOK_MS = 2_000;
/** A published card is seen in the log, and addresses that come and go do not cost a transaction each. */
const LEAST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Keeps the card in the registry the one this node can be reached by. An account that is no node has none. */
export class CardPublisher {
  readonly #parts: CardPublisherParts;
  #seen: string | undefined;
  #notBeforeMs = 0;
  #failures = 0;

  constructor(parts: CardPublisherParts) {
    this.#parts = parts;
  }

  /** Keeps at it until `signal` aborts. Never throws. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await untilAborted(this.look(), signal);
      await this.#parts.clock.sleep(LOOK_MS, signal);
    }
  }

  /** Publishes when the addresses differ from those published, and were the same when last looked at. */
  async look(): Promise<void> {
    const { directory, self, addresses, isCaughtUp, publish, clock, logger } = this.#parts;
    if (!isCaughtUp() || !directory.has(self)) return;
    const now = addresses();
    const wanted = toKey(now);
    const isSettled = wanted === this.#seen;
    this.#seen = wanted;
    const isCurrent = wanted === toKey(directory.cardOf(self)?.addresses ?? []);
    if (isCurrent || !isSettled || clock.now() < this.#notBeforeMs) return;
    this.#notBeforeMs = clock.now() + LEAST_PAUSE_MS;
    try {
      await publish(now);
      this.#failures = 0;
      logger.info({ addresses: now }, 'published the addresses of this node in the registry');
    } catch (error) {
      if (hasCode(error, 'CHAIN_CLOSED')) return;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, LEAST_PAUSE_MS * 2 ** this.#failures);
      this.#failures += 1;
      this.#notBeforeMs = clock.now() + pauseMs;
      logger.warn(
        { reason: toMessage(error), pauseMs },
        'the addresses of this node cannot be published; other nodes may not find it',
      );
    }
  }
}

function toKey(addresses: readonly string[]): string {
  return [...new Set(addresses)].sort().join(' ');
}
