import type { Hash } from '@plexus/core';
import type { CollabChain, FeedItem, Head } from '../ports.ts';
import type { PlacedEvent } from './events.ts';
import { SessionView } from './session-view.ts';

const NO_HASH: Hash = `0x${'0'.repeat(64)}`;

/**
 * The process's one window on the sessions contract: folds the feed into a `SessionView` and wakes its listeners at
 * every head. All roles of a process share it.
 */
export class SessionTracker {
  readonly view = new SessionView();
  readonly chain: CollabChain;
  #head: Head = { number: 0, hash: NO_HASH, parentHash: NO_HASH, timestampMs: 0 };
  #failure: Error | undefined;
  readonly #headListeners = new Set<(head: Head) => void>();
  readonly #eventListeners = new Set<(placed: PlacedEvent, undone: boolean) => void>();
  #stop: (() => void) | undefined;
  #started: Promise<void> | undefined;

  constructor(chain: CollabChain) {
    this.chain = chain;
  }

  get head(): Head {
    return this.#head;
  }

  /** Why the log can no longer be followed; undefined while it can. Roles then see no further heads. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Resolves once the log has been read up to a head; rejects when it cannot be followed. */
  start(): Promise<void> {
    this.#started ??= new Promise((resolve, reject) => {
      this.#stop = this.chain.subscribe((item) => {
        this.#take(item);
        if (item.type === 'head') resolve();
        else if (item.type === 'failed') reject(item.error);
      });
    });
    return this.#started;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  onHead(listener: (head: Head) => void): () => void {
    this.#headListeners.add(listener);
    return () => this.#headListeners.delete(listener);
  }

  onEvent(listener: (placed: PlacedEvent, undone: boolean) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  #take(item: FeedItem): void {
    if (item.type === 'failed') {
      this.#failure = item.error;
      return;
    }
    if (item.type === 'head') {
      this.#head = item.head;
      for (const listener of this.#headListeners) listener(item.head);
      return;
    }
    if (item.type === 'event') this.view.apply(item.placed);
    else this.view.undo(item.placed);
    for (const listener of this.#eventListeners) listener(item.placed, item.type === 'undone');
  }
}
