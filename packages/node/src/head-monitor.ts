import type { ChainClient } from '@plexus/chain';
import { type Clock, toMessage } from '@plexus/core';

export type SeenHead = {
  readonly number: number;
  /** Since this process first saw the block. */
  readonly ageMs: number;
};

/** Watches the newest block of a chain by our own clock, since a chain's timestamps may be anything. */
export class HeadMonitor {
  readonly #clock: Clock;
  readonly #stop: () => void;
  #seen: { readonly number: number; readonly hash: string; readonly at: number } | undefined;
  #problem: string | undefined;

  constructor(chain: Pick<ChainClient, 'watchHead'>, clock: Clock) {
    this.#clock = clock;
    this.#stop = chain.watchHead((update) => {
      this.#problem = update.type === 'failed' ? toMessage(update.error) : undefined;
      if (update.type === 'failed' || update.block.hash === this.#seen?.hash) return;
      this.#seen = { number: update.block.number, hash: update.block.hash, at: clock.now() };
    });
  }

  /** Undefined until the first block was seen. */
  head(): SeenHead | undefined {
    if (!this.#seen) return undefined;
    return { number: this.#seen.number, ageMs: this.#clock.now() - this.#seen.at };
  }

  /** Why the chain did not answer the last time it was asked. */
  problem(): string | undefined {
    return this.#problem;
  }

  stop(): void {
    this.#stop();
  }
}
