import { CoreError } from './errors.ts';

/** Time as a component: production passes `systemClock`, tests a fake. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or at once when `signal` aborts (never rejects). */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      signal?.addEventListener('abort', finish, { once: true });
    }),
};

/** Polls `probe` until it returns something other than undefined/false; throws `CORE_DEADLINE_PASSED` naming `what`. */
export async function waitUntil<T>(
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  options: {
    readonly what: string;
    readonly timeoutMs: number;
    readonly intervalMs?: number;
    readonly clock?: Clock;
  },
): Promise<T> {
  const clock = options.clock ?? systemClock;
  const deadline = clock.now() + options.timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (clock.now() >= deadline) {
      throw new CoreError({
        code: 'CORE_DEADLINE_PASSED',
        message: `${options.what} did not happen within ${options.timeoutMs} ms`,
        retryable: true,
        details: { what: options.what, timeoutMs: options.timeoutMs },
      });
    }
    await clock.sleep(options.intervalMs ?? 50);
  }
}
