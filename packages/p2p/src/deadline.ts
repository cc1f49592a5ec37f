import { type Clock, toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';

export type DeadlineOptions = {
  readonly ms: number;
  /** What is waited for, as in "chunk 3 from 12D3…". */
  readonly what: string;
  readonly signal?: AbortSignal | undefined;
};

export function abortedError(what: string, reason: unknown): P2pError {
  return new P2pError({
    code: 'P2P_ABORTED',
    message: `${what} was given up: ${toMessage(reason)}`,
    hint: 'nothing is wrong with the peer; start again if it is still wanted',
    retryable: true,
    cause: reason,
  });
}

/**
 * Waits for `work` no longer than `ms` and no longer than `signal` allows. The signal that `work` gets fires in both
 * cases, and also when `work` is done. Throws `P2P_DEADLINE_PASSED` or `P2P_ABORTED`.
 */
export async function withDeadline<T>(
  clock: Clock,
  options: DeadlineOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { ms, what, signal } = options;
  if (signal?.aborted) throw abortedError(what, signal.reason);
  const over = new AbortController();
  return await new Promise<T>((resolve, reject) => {
    const finish = (settle: () => void) => {
      if (over.signal.aborted) return;
      signal?.removeEventListener('abort', onAbort);
      settle();
      over.abort();
    };
    const onAbort = () => finish(() => reject(abortedError(what, signal?.reason)));
    signal?.addEventListener('abort', onAbort, { once: true });
    void clock.sleep(ms, over.signal).then(() =>
      finish(() =>
        reject(
          new P2pError({
            code: 'P2P_DEADLINE_PASSED',
            message: `${what} did not come within ${ms} ms`,
            hint: 'try again, or ask another peer',
            retryable: true,
            details: { what, ms },
          }),
        ),
      ),
    );
    work(over.signal).then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error)),
    );
  });
}
