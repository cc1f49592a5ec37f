import type { Clock } from '@plexus/core';
import type { Block } from './block.ts';

export type HeadUpdate =
  | {
      readonly type: 'head';
      readonly block: Block;
      /** False when the poll found the same head as the last one. */
      readonly changed: boolean;
      /** The head of the last poll is no longer part of the chain. */
      readonly reorganised: boolean;
    }
  | { readonly type: 'failed'; readonly error: unknown };

export type HeadWatch = {
  /** Hears of every poll from now on, also when nothing changed. Returns how to stop. */
  add(listener: (update: HeadUpdate) => void): () => void;
  /** The block of the last successful poll, and when that was. */
  latest(): { readonly block: Block; readonly readAt: number } | undefined;
  close(): void;
};

/** One poll for everybody in the process; polls only while somebody listens. */
export function createHeadWatch(
  readHead: () => Promise<Block>,
  readBlock: (number: number) => Promise<Block | undefined>,
  pollIntervalMs: number,
  clock: Clock,
): HeadWatch {
  const listeners = new Set<(update: HeadUpdate) => void>();
  let latest: { readonly block: Block; readonly readAt: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let polling = false;
  let closed = false;

  function announce(update: HeadUpdate): void {
    for (const listener of [...listeners]) listener(update);
  }

  async function poll(): Promise<void> {
    polling = true;
    try {
      const block = await readHead();
      const before = latest?.block;
      const changed = block.hash !== before?.hash;
      const reorganised = changed && before !== undefined && (await isGone(before, block));
      latest = { block, readAt: clock.now() };
      announce({ type: 'head', block, changed, reorganised });
    } catch (error) {
      announce({ type: 'failed', error });
    } finally {
      polling = false;
      schedule(pollIntervalMs);
    }
  }

  async function isGone(before: Block, head: Block): Promise<boolean> {
    if (head.parentHash === before.hash) return false;
    return head.number <= before.number || (await readBlock(before.number))?.hash !== before.hash;
  }

  function schedule(delayMs: number): void {
    clearTimeout(timer);
    timer = undefined;
    if (!closed && listeners.size > 0) timer = setTimeout(() => void poll(), delayMs);
  }

  return {
    add(listener) {
      listeners.add(listener);
      if (listeners.size === 1 && !polling) schedule(0);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    latest: () => latest,
    close() {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
