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

/** Waits for `work`, but not beyond `signal`; what comes of it after that is nobody's business any more. */
export async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return void work.catch(() => {});
  const aborted = Promise.withResolvers<void>();
  const onAbort = () => aborted.resolve();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
