import {
  type ChainClient,
  createEventFeed,
  type Deployment,
  type EventFeed,
  nodeRegistryAbi,
} from '@plexus/chain';
import { type Clock, toMessage } from '@plexus/core';
import type { NodeLogger } from '../logger.ts';
import type { RegistryContract, RegistryMessage } from './node-directory.ts';

export type RegistryFollowerParts = {
  readonly chain: ChainClient;
  readonly deployment: Deployment;
  readonly clock: Clock;
  readonly logger: NodeLogger;
  /** Everything of the registry since its deployment, in order. */
  readonly onMessage: (message: RegistryMessage) => void;
  /** The log could not be followed any further; it begins again. */
  readonly onRestart: () => void;
};

/** Blocks whose events are held to undo them; a deeper reorganisation reads the log again. */
const HELD_BLOCKS = 4_096;
const RESTART_MS = 5_000;

/** Reads the registry's log from the deployment on, then live, and from the beginning when it cannot be undone. */
export class RegistryFollower {
  readonly #parts: RegistryFollowerParts;
  readonly #over = new AbortController();
  #feed: EventFeed<RegistryContract>;
  #restarting: Promise<void> | undefined;

  constructor(parts: RegistryFollowerParts) {
    this.#parts = parts;
    this.#feed = this.#open();
  }

  async stop(): Promise<void> {
    this.#over.abort();
    await this.#restarting;
    await this.#feed.stop();
  }

  #open(): EventFeed<RegistryContract> {
    const { chain, deployment, logger, onMessage } = this.#parts;
    const feed = createEventFeed({
      client: chain,
      contracts: [{ address: deployment.addresses.nodeRegistry, abi: nodeRegistryAbi }],
      from: { block: deployment.blockNumber },
      historyBlocks: Math.max(HELD_BLOCKS, 8 * chain.finalityDepth),
      logger,
    });
    feed.subscribe({
      onMessage,
      onFailed: (error) => {
        logger.warn({ reason: toMessage(error) }, 'the log of the registry is read again from the beginning');
        this.#restarting = this.#restart();
      },
    });
    feed.start();
    return feed;
  }

  async #restart(): Promise<void> {
    const { clock, onRestart } = this.#parts;
    const failed = this.#feed;
    await clock.sleep(RESTART_MS, this.#over.signal);
    await failed.stop();
    if (this.#over.signal.aborted) return;
    onRestart();
    this.#feed = this.#open();
  }
}
