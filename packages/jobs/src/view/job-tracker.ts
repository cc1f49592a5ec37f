import type { Hash } from '@plexus/core';
import type { FeedItem, Head, JobChain } from '../ports.ts';
import type { PlacedEvent } from './events.ts';
import type { JobState, SubTaskState } from './job-state.ts';
import { JobView } from './job-view.ts';

const REMEMBERED_HEADS = 600;

export type OpenSubTask = { readonly job: JobState; readonly task: SubTaskState };

/**
 * The process's one window on the job market: folds the feed into a `JobView`, remembers recent block hashes, and
 * wakes its listeners at every head. All roles of a process share it.
 */
export class JobTracker {
  readonly view = new JobView();
  readonly chain: JobChain;
  #head: Head = { number: 0, hash: `0x${'0'.repeat(64)}`, timestampMs: 0 };
  readonly #hashes = new Map<number, Hash>();
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

  /** Resolves once the log has been read up to a head. */
  start(): Promise<void> {
    this.#started ??= new Promise((resolve) => {
      this.#stop = this.chain.subscribe((item) => {
        this.#take(item);
        if (item.type === 'head') resolve();
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
    return this.#hashes.get(number) ?? (await this.chain.blockHash(number));
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
    if (item.type === 'head') {
      this.#head = item.head;
      this.#hashes.set(item.head.number, item.head.hash);
      this.#hashes.delete(item.head.number - REMEMBERED_HEADS);
      for (const listener of this.#headListeners) listener(item.head);
      return;
    }
    this.#flight = undefined;
    if (item.type === 'event') this.view.apply(item.placed);
    else {
      this.view.undo(item.placed);
      for (const number of [...this.#hashes.keys()]) {
        if (number >= item.placed.blockNumber) this.#hashes.delete(number);
      }
    }
    for (const listener of this.#eventListeners) listener(item.placed, item.type === 'undone');
  }
}
