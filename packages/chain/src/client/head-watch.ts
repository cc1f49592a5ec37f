import type { Clock } from '@plexus/core';
import type { Block } from './block.ts';

export type HeadUpdate =
  | { readonly type: 'head'; readonly block: Block; readonly changed: boolean }
  | { readonly type: 'failed'; readonly error: unknown };

export type HeadWatch = {
  /** Hears of every poll from now on, also when nothing changed. Returns how to stop. */
  add(listener: (update: HeadUpdate) => void): () => void;
  /** The block of the last successful poll, and when that was. */
  latest(): { readonly block: Block; readonly readAt: number } | undefined;
  /** Polls at once, or once more after the poll under way. */
  pokeSoon(): void;
  close(): void;
};

/** One poll for everybody in the process; polls only while somebody listens. */
export function createHeadWatch(
  readHead: () => Promise<Block>,
  pollIntervalMs: number,
  clock: Clock,
): HeadWatch {
  const listeners = new Set<(update: HeadUpdate) => void>();
  let latest: { readonly block: Block; readonly readAt: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let polling = false;
  let pokedWhilePolling = false;
  let closed = false;

  function announce(update: HeadUpdate): void {
    for (const listener of [...listeners]) listener(update);
  }

  async function poll(): Promise<void> {
    polling = true;
    pokedWhilePolling = false;
    try {
      const block = await readHead();
      const changed = block.hash !== latest?.block.hash;
      latest = { block, readAt: clock.now() };
      announce({ type: 'head', block, changed });
    } catch (error) {
      announce({ type: 'failed', error });
    } finally {
      polling = false;
      schedule(pokedWhilePolling ? 0 : pollIntervalMs);
    }
  }

  function schedule(delayMs: number): void {
    clearTimeout(timer);
    timer = undefined;
    if (!closed && listeners.size > 0) timer = setTimeout(() => void poll(), delayMs);
  }

  function pokeSoon(): void {
    if (polling) pokedWhilePolling = true;
    else schedule(0);
  }

  return {
    add(listener) {
      listeners.add(listener);
      if (listeners.size === 1) pokeSoon();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    latest: () => latest,
    pokeSoon,
    close() {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
