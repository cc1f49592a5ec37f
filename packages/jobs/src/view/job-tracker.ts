import type { Hash } from '@plexus/core';
import type { FeedItem, Head, JobChain } from '../ports.ts';
import type { PlacedEvent } from './events.ts';
import type { JobState, SubTaskState } from './job-state.ts';
import { JobView } from './job-view.ts';

const REMEMBERED_HASHES = 600;
const NO_HASH: Hash = `0x${'0'.repeat(64)}`;

export type OpenSubTask = { readonly job: JobState; readonly task: SubTaskState };

/**
 * The process's one window on the job market: folds the feed into a `JobView`, remembers recent block hashes, and
 * wakes its listeners at every head. All roles of a process share it.
 */
export class JobTracker {
  readonly view = new JobView();
  readonly chain: JobChain;
  #head: Head = { number: 0, hash: NO_HASH, parentHash: NO_HASH, timestampMs: 0 };
  #failure: Error | undefined;
  readonly #hashes = new Map<number, Hash>();
  /** Counts how often the remembered hashes were dropped. */
  #generation = 0;
  readonly #headListeners = new Set<(head: Head) => void>();
  readonly #eventListeners = new Set<(placed: PlacedEvent, undone: boolean) => void>();
  #stop: (() => void) | undefined;
  #started: Promise<void> | undefined;
  #flight:
    | { readonly head: Head; readonly open: OpenSubTask[]; readonly inFlight: OpenSubTask[] }
    | undefined;

  constructor(chain: JobChain) {
    this.chain = chain;
  }

  get head(): Head {
    return this.#head;
  }

  /** Why the log can no longer be followed; undefined while it can. Roles then see no further heads and show it in their status. */
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

  /** Hash of a block on the followed chain, from memory or the chain; undefined when it does not exist yet. */
  async blockHash(number: number): Promise<Hash | undefined> {
    const known = this.#hashes.get(number);
    if (known) return known;
    const generation = this.#generation;
    const hash = await this.chain.blockHash(number);
    if (hash && generation === this.#generation && number <= this.#head.number)
      this.#hashes.set(number, hash);
    return hash;
  }

  /** Sub-tasks that may be claimed now, in split order, and those under way; computed once per head. */
  flight(): { readonly open: readonly OpenSubTask[]; readonly inFlight: readonly OpenSubTask[] } {
    if (this.#flight?.head === this.#head) return this.#flight;
    const open: OpenSubTask[] = [];
    const inFlight: OpenSubTask[] = [];
    for (const job of this.view.jobs()) {
      if (job.status === 'completed' || job.status === 'closed') continue;
      for (const task of job.subTasks.values()) {
        if (task.status === 'accepted') continue;
        (task.status === 'open' ? open : inFlight).push({ job, task });
      }
    }
    this.#flight = { head: this.#head, open, inFlight };
    return this.#flight;
  }

  #take(item: FeedItem): void {
    if (item.type === 'failed') {
      this.#failure = item.error;
      return;
    }
    if (item.type === 'head') {
      this.#follow(item.head);
      for (const listener of this.#headListeners) listener(item.head);
      return;
    }
    this.#flight = undefined;
    if (item.type === 'event') this.view.apply(item.placed);
    else {
      this.view.undo(item.placed);
      this.#forgetHashes();
    }
    for (const listener of this.#eventListeners) listener(item.placed, item.type === 'undone');
  }

  /** Keeps remembered hashes only while every head is the child of the one before: blocks without events are replaced silently. */
  #follow(head: Head): void {
    const isSame = head.hash === this.#head.hash;
    if (!isSame && head.parentHash !== this.#head.hash) this.#forgetHashes();
    this.#head = head;
    this.#hashes.set(head.number, head.hash);
    if (this.#hashes.size <= REMEMBERED_HASHES) return;
    for (const number of this.#hashes.keys()) {
      if (number <= head.number - REMEMBERED_HASHES) this.#hashes.delete(number);
    }
  }

  #forgetHashes(): void {
    this.#hashes.clear();
    this.#generation++;
  }
}
