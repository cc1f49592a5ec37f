import { Worker } from 'node:worker_threads';
import { isPlexusError, toMessage } from '@plexus/core';
import type { ChildLimits, HostFailure, HostReply } from './host-messages.ts';
import { assertReplySize } from './reply-size.ts';

/**
 * What the entry of a `HostProcess` calls: answers its parent's calls one after the other, passes typed errors on, and
 * watches memory and parent from a thread of its own.
 */
export function serveCalls<Call>(answer: (call: Call) => Promise<unknown>): void {
  const limits = JSON.parse(process.argv[2] ?? '{}') as ChildLimits;
  const guard = new Worker(new URL('./guard.ts', import.meta.url), { workerData: limits });
  guard.unref();
  let last: Promise<void> = Promise.resolve();
  process.on('message', (request: Call & { readonly id: number }) => {
    const reply = (value: HostReply): void => {
      process.send?.(value);
    };
    last = last.then(() =>
      answer(request)
        .then((value) => {
          assertReplySize(value, limits.replyLimitBytes);
          reply({ id: request.id, value });
        })
        .catch((error: unknown) => reply({ id: request.id, failure: toFailure(error) })),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

function toFailure(error: unknown): HostFailure {
  if (!isPlexusError(error)) {
    const reason = toMessage(error);
    return { code: 'NN_ENGINE_FAILED', message: `the computation failed: ${reason}`, details: { reason } };
  }
  const { code, message, hint, details } = error;
  return { code, message, details, ...(hint === undefined ? {} : { hint }) };
}
