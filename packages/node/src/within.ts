import type { Clock } from '@plexus/core';

/** Waits for `work` at most `ms`. False when it was not done by then; it goes on, and its rejection is not lost. */
export async function doneWithin(work: Promise<unknown>, ms: number, clock: Clock): Promise<boolean> {
  const enough = new AbortController();
  try {
    return await Promise.race([work.then(() => true), clock.sleep(ms, enough.signal).then(() => false)]);
  } finally {
    enough.abort();
  }
}
