import { assertInvariant, type Hash } from '@plexus/core';
import type { BlockRef } from '../client/block.ts';
import { ChainError } from '../errors.ts';

export type LogMessage<E> =
  | { readonly type: 'event'; readonly event: E; readonly block: BlockRef }
  | { readonly type: 'undone'; readonly event: E; readonly block: BlockRef };

/** A block we have seen as canonical. Blocks between two checkpoints had no events of ours. */
export type Checkpoint<E> = BlockRef & { readonly events: readonly E[] };

/** Checkpoints without events are kept this close to the tip, and one in so many beyond. */
const DENSE_DEPTH = 256;

/**
 * What has been delivered, block by block, and the bookkeeping of taking it back. No I/O: it is told which blocks are
 * canonical. Invariant: events delivered minus events undone, in order, are the events of the blocks it was told of.
 */
export class CanonicalLog<E> {
  readonly #historyBlocks: number;
  #checkpoints: Checkpoint<E>[] = [];
  #base: { readonly number: number; readonly hash: Hash | undefined };
  #droppedThrough = -1;

  /** `base` is the block before the first to be delivered; its hash may be unknown. */
  constructor(
    base: { readonly number: number; readonly hash: Hash | undefined },
    historyBlocks = Number.POSITIVE_INFINITY,
  ) {
    this.#base = base;
    this.#historyBlocks = historyBlocks;
  }

  /** The last block that has been delivered, or the base. */
  get tip(): { readonly number: number; readonly hash: Hash | undefined } {
    return this.#checkpoints.at(-1) ?? this.#base;
  }

  get base(): { readonly number: number; readonly hash: Hash | undefined } {
    return this.#base;
  }

  get checkpoints(): readonly Checkpoint<E>[] {
    return this.#checkpoints;
  }

  /** The hash we hold for this block, when it is a checkpoint. */
  hashAt(number: number): Hash | undefined {
    let low = 0;
    let high = this.#checkpoints.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#checkpoints[middle]?.number ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    const found = this.#checkpoints[low];
    if (found?.number === number) return found.hash;
    return number === this.#base.number ? this.#base.hash : undefined;
  }

  /** Adds the next canonical block, and with it all earlier ones that had no events. */
  append(block: BlockRef, events: readonly E[]): readonly LogMessage<E>[] {
    assertInvariant(block.number > this.tip.number, 'a block can only follow the tip', {
      tip: this.tip.number,
      block: block.number,
    });
    const { number, hash } = block;
    this.#checkpoints.push({ number, hash, events });
    if (this.#checkpoints.length % DENSE_DEPTH === 0) this.#prune(number);
    return events.map((event) => ({ type: 'event', event, block: { number, hash } }));
  }

  /** Takes back everything after block `number`, newest first. Throws `CHAIN_REORG_TOO_DEEP`. */
  rewindTo(number: number): readonly LogMessage<E>[] {
    if (number < this.#droppedThrough) {
      throw new ChainError({
        code: 'CHAIN_REORG_TOO_DEEP',
        message: `the chain went back to block ${number}, but events up to block ${this.#droppedThrough} are no longer held`,
        hint: 'start the process again: it rebuilds its state from the chain',
        details: { number, droppedThrough: this.#droppedThrough },
      });
    }
    const messages: LogMessage<E>[] = [];
    for (let last = this.#checkpoints.at(-1); last && last.number > number; last = this.#checkpoints.at(-1)) {
      const block = { number: last.number, hash: last.hash };
      for (const event of last.events.toReversed()) messages.push({ type: 'undone', event, block });
      this.#checkpoints.pop();
    }
    return messages;
  }

  /** The base itself was replaced by a reorganisation. Everything after it must have been taken back. */
  rebase(hash: Hash | undefined): void {
    assertInvariant(this.#checkpoints.length === 0, 'only an empty log can get another base');
    this.#base = { number: this.#base.number, hash };
  }

  /** All events that stand, in order. Throws `CHAIN_HISTORY_DROPPED` when the oldest are no longer held. */
  *replay(): Generator<LogMessage<E>> {
    if (this.#droppedThrough >= 0) {
      throw new ChainError({
        code: 'CHAIN_HISTORY_DROPPED',
        message: `events up to block ${this.#droppedThrough} are no longer held`,
        hint: 'listen before the feed starts, or give the feed a larger historyBlocks',
        details: { droppedThrough: this.#droppedThrough },
      });
    }
    for (const { number, hash, events } of this.#checkpoints) {
      for (const event of events) yield { type: 'event', event, block: { number, hash } };
    }
  }

  #prune(tip: number): void {
    const kept: Checkpoint<E>[] = [];
    for (const checkpoint of this.#checkpoints) {
      if (checkpoint.number < tip - this.#historyBlocks) {
        if (checkpoint.events.length > 0) this.#droppedThrough = checkpoint.number;
        continue;
      }
      const isClose = checkpoint.number >= tip - DENSE_DEPTH;
      if (isClose || checkpoint.events.length > 0 || checkpoint.number % DENSE_DEPTH === 0)
        kept.push(checkpoint);
    }
    this.#checkpoints = kept;
  }
}
