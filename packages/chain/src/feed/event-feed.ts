import { type Address, toMessage } from '@plexus/core';
import type { Block, BlockRef } from '../client/block.ts';
import type { ChainClient } from '../client/chain-client.ts';
import type { HeadUpdate } from '../client/head-watch.ts';
import { ChainError } from '../errors.ts';
import { type ChainLogger, silentLogger } from '../logger.ts';
import { CanonicalLog, type LogMessage } from './canonical-log.ts';
import { createClientSource } from './chain-source.ts';
import { createEventDecoder, type EventContract, type FeedEvent } from './decode-events.ts';
import { type Follower, followTo } from './follow-chain.ts';
import { RangePace } from './range-pace.ts';

export type FeedMessage<C extends EventContract = EventContract> =
  | LogMessage<FeedEvent<C>>
  /** The head of the chain; every event confirmed at this head has been delivered. */
  | { readonly type: 'head'; readonly block: Block };

export type EventFeedOptions<C extends EventContract> = {
  readonly client: ChainClient;
  readonly contracts: readonly C[];
  /** First block to deliver (the deployment's), or the block after a cursor of an earlier run. */
  readonly from: { readonly block: number } | { readonly cursor: BlockRef };
  /** Blocks on top of a block before its events are delivered; 0 (the default) delivers at once and undoes more often. */
  readonly confirmations?: number;
  /** Most blocks asked logs for at once, 2,000 by default; halved by itself where a node refuses. */
  readonly maxRange?: number;
  /** Blocks whose events are held for replay and undoing; all by default, about a kilobyte for each event. */
  readonly historyBlocks?: number;
  readonly logger?: ChainLogger;
};

export type FeedListener<C extends EventContract> = {
  /** Called in order, never twice at a time; what it throws is logged and does not stop the feed. */
  readonly onMessage: (message: FeedMessage<C>) => void;
  /** The feed cannot go on: `CHAIN_REORG_TOO_DEEP` or `CHAIN_CURSOR_ORPHANED`. Nothing follows. */
  readonly onFailed?: (error: ChainError) => void;
};

export type EventFeed<C extends EventContract = EventContract> = {
  /** Begins; repeated calls do nothing. */
  start(): void;
  /**
   * Adds a listener, who first hears of all events that stand (unless `replay` is false) and then of what comes.
   * Returns how to stop. Throws `CHAIN_HISTORY_DROPPED`.
   */
  subscribe(listener: FeedListener<C>, options?: { readonly replay?: boolean }): () => void;
  /** The same as an iterable; ends when the signal aborts or the feed stops, throws when the feed fails. */
  messages(options?: {
    readonly replay?: boolean;
    readonly signal?: AbortSignal;
  }): AsyncIterableIterator<FeedMessage<C>>;
  /** The last block delivered: a later feed may start from it. Undefined before the first. */
  cursor(): BlockRef | undefined;
  /** The same, but no younger than the finality depth of the client: safe to keep. */
  finalCursor(): BlockRef | undefined;
  head(): Block | undefined;
  stop(): Promise<void>;
};

/** Blocks below the head that are followed hash by hash whatever the finality depth. */
const MIN_LINKED_DEPTH = 32;

/**
 * Delivers every event of the contracts exactly once and in the order of the chain, and takes back, newest first, what a
 * reorganisation removed: events delivered less events undone are always the log of one chain. One feed serves any
 * number of listeners with one poll.
 */
export function createEventFeed<const C extends EventContract>(options: EventFeedOptions<C>): EventFeed<C> {
  const { client } = options;
  const logger = options.logger ?? silentLogger;
  const cursor = 'cursor' in options.from ? options.from.cursor : undefined;
  const base =
    'cursor' in options.from ? options.from.cursor : { number: options.from.block - 1, hash: undefined };
  const log = new CanonicalLog<FeedEvent<C>>(base, options.historyBlocks);
  const listeners = new Set<FeedListener<C>>();
  const confirmations = options.confirmations ?? 0;
  const follower: Follower<FeedEvent<C>> = {
    source: createClientSource(client),
    log,
    pace: new RangePace(options.maxRange ?? 2_000),
    addresses: options.contracts.map(({ address }) => address.toLowerCase() as Address),
    confirmations,
    linkedDepth: Math.max(MIN_LINKED_DEPTH, client.finalityDepth) + confirmations,
    isBaseFixed: cursor !== undefined,
    decode: createEventDecoder(options.contracts),
    deliver: (messages) => messages.forEach(announce),
    behindPolls: 0,
  };
  let announcedHead: Block | undefined;
  let newestHead: Block | undefined;
  let working: Promise<void> | undefined;
  let unwatch: (() => void) | undefined;
  let failure: ChainError | undefined;
  let stopped = false;

  function announce(message: FeedMessage<C>): void {
    for (const listener of [...listeners]) tell(listener, message);
  }

  function tell(listener: FeedListener<C>, message: FeedMessage<C>): void {
    try {
      listener.onMessage(message);
    } catch (error) {
      logger.warn({ error: toMessage(error), message: message.type }, 'chain: a listener of the feed threw');
    }
  }

  function onPoll(update: HeadUpdate): void {
    if (update.type !== 'head' || stopped || failure) return;
    newestHead = update.block;
    working ??= work().finally(() => {
      working = undefined;
    });
  }

  async function work(): Promise<void> {
    const head = newestHead;
    if (!head || (head.hash === announcedHead?.hash && isSettledAt(head))) return;
    try {
      const done = await followTo(follower, head);
      if (!done || stopped) return;
      announcedHead = head;
      announce({ type: 'head', block: head });
    } catch (error) {
      if (!(error instanceof ChainError) || !isFatal(error)) {
        const isAway = error instanceof ChainError && error.code === 'CHAIN_UNREACHABLE';
        const message = 'chain: the feed tries again with the next poll';
        if (isAway) logger.debug({ error: toMessage(error) }, message);
        else logger.warn({ error: toMessage(error) }, message);
        return;
      }
      failure = error;
      unwatch?.();
      for (const listener of [...listeners]) listener.onFailed?.(error);
    }
  }

  function isSettledAt(head: Block): boolean {
    return log.tip.number <= head.number && follower.behindPolls === 0;
  }

  function refAt(number: number): BlockRef | undefined {
    const found = log.checkpoints.findLast((checkpoint) => checkpoint.number <= number);
    return found ? { number: found.number, hash: found.hash } : cursor;
  }

  function subscribe(listener: FeedListener<C>, settings: { readonly replay?: boolean } = {}): () => void {
    if (settings.replay !== false) {
      for (const message of log.replay()) tell(listener, message);
      if (announcedHead) tell(listener, { type: 'head', block: announcedHead });
    }
    if (failure) listener.onFailed?.(failure);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  async function* messages(
    settings: { readonly replay?: boolean; readonly signal?: AbortSignal } = {},
  ): AsyncIterableIterator<FeedMessage<C>> {
    const waiting: FeedMessage<C>[] = [];
    let wake = Promise.withResolvers<void>();
    let failed: ChainError | undefined;
    const listener: FeedListener<C> = {
      onMessage: (message) => {
        waiting.push(message);
        wake.resolve();
      },
      onFailed: (error) => {
        failed = error;
        wake.resolve();
      },
    };
    const unsubscribe = subscribe(listener, settings);
    const end = (): void => wake.resolve();
    settings.signal?.addEventListener('abort', end, { once: true });
    enders.add(end);
    try {
      for (;;) {
        if (settings.signal?.aborted) return;
        const batch = waiting.splice(0);
        for (const message of batch) yield message;
        if (waiting.length > 0) continue;
        if (failed) throw failed;
        if (stopped) return;
        await wake.promise;
        wake = Promise.withResolvers();
      }
    } finally {
      enders.delete(end);
      settings.signal?.removeEventListener('abort', end);
      unsubscribe();
    }
  }
  const enders = new Set<() => void>();

  return {
    start() {
      if (!stopped) unwatch ??= client.watchHead(onPoll);
    },
    subscribe,
    messages,
    cursor: () => refAt(Number.POSITIVE_INFINITY),
    finalCursor: () => (newestHead ? refAt(newestHead.number - client.finalityDepth) : cursor),
    head: () => announcedHead,
    async stop() {
      stopped = true;
      unwatch?.();
      await working;
      for (const end of [...enders]) end();
    },
  };
}

function isFatal(error: ChainError): boolean {
  return error.code === 'CHAIN_REORG_TOO_DEEP' || error.code === 'CHAIN_CURSOR_ORPHANED';
}
