import type { Hash } from '@plexus/core';
import type { FeedItem, Head, JobChain, Weight } from '../../src/ports.ts';
import type { MarketEvent, PlacedEvent } from '../../src/view/events.ts';
import { accountOf, hashOf, place } from './market-log.ts';

/** A chain a test moves by hand; blocks of the same number are told apart by `fork`. */
export class FakeJobChain implements JobChain {
  readonly chainId = 31_337;
  readonly market = accountOf(999);
  readonly stakeCapBps = 3000;
  readonly asked: number[] = [];
  readonly weights: number[] = [];
  weight: Weight = { stake: 1000n, totalStake: 4000n, registeredAt: 1 };
  fork = 'main';
  number = 0;
  #listeners = new Set<(item: FeedItem) => void>();
  #log: PlacedEvent[] = [];

  subscribe(listener: (item: FeedItem) => void): () => void {
    for (const placed of this.#log) listener({ type: 'event', placed });
    if (this.number > 0) listener({ type: 'head', head: this.headAt(this.number) });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  weightOf(): Promise<Weight> {
    this.weights.push(this.number);
    return Promise.resolve(this.weight);
  }

  blockHash(number: number): Promise<Hash | undefined> {
    this.asked.push(number);
    return Promise.resolve(number <= this.number ? this.hashAt(number) : undefined);
  }

  hashAt(number: number, fork = this.fork): Hash {
    return hashOf(`${fork}-${number}`);
  }

  headAt(number: number): Head {
    const { fork } = this;
    return {
      number,
      hash: this.hashAt(number, fork),
      parentHash: this.hashAt(number - 1, fork),
      timestampMs: number * 1000,
    };
  }

  /** Mines up to `number`, with events in that block. */
  mine(number: number, ...events: readonly MarketEvent[]): void {
    this.number = number;
    events.forEach((event, i) => {
      const placed = place(event, number, i, this.fork);
      this.#log.push(placed);
      this.#tell({ type: 'event', placed });
    });
    this.#tell({ type: 'head', head: this.headAt(number) });
  }

  /** Takes all events from `number` on back, newest first, and goes on along another fork. */
  reorganise(number: number, fork: string): void {
    const gone = this.#log.filter((placed) => placed.blockNumber >= number);
    this.#log = this.#log.filter((placed) => placed.blockNumber < number);
    for (const placed of gone.reverse()) this.#tell({ type: 'undone', placed });
    this.fork = fork;
  }

  fail(error: Error): void {
    this.#tell({ type: 'failed', error });
  }

  #tell(item: FeedItem): void {
    for (const listener of [...this.#listeners]) listener(item);
  }
}
