import { isPlexusError, toMessage } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { ChildFailure, ChildMessage, ChildReply, ChildRequest } from './child-messages.ts';
import { createInProcessBackend } from './in-process-backend.ts';
import { endWithParent } from './parent-watch.ts';
import type { Computation } from './types.ts';

/** Entry of the process in which strangers' models run: one computation at a time, asked over the process channel. */
endWithParent();
const backend = createInProcessBackend({ threads: Number(process.argv[2] ?? 1) });
let computation: Computation | undefined;

function opened(): Computation {
  if (computation) return computation;
  throw new JobsError({ code: 'JOBS_COMPUTE_FAILED', message: 'no computation is open' });
}

async function answer(request: ChildRequest): Promise<Extract<ChildReply, { ok: true }>['value']> {
  switch (request.type) {
    case 'fingerprint':
      return backend.fingerprint(request.profile);
    case 'open':
      await computation?.close();
      computation = undefined;
      computation = await backend.open(request.input);
      return computation.segmentCount;
    case 'initial':
      return opened().initialState();
    case 'segment':
      return opened().runSegment(request.segment, request.start);
    case 'close':
      await computation?.close();
      computation = undefined;
      return undefined;
  }
}

function toFailure(error: unknown): ChildFailure {
  if (!isPlexusError(error)) return { code: 'JOBS_COMPUTE_FAILED', message: toMessage(error) };
  return {
    code: error.code,
    message: error.message,
    details: error.details,
    ...(error.hint ? { hint: error.hint } : {}),
  };
}

process.on('message', (request: ChildRequest) => {
  answer(request).then(
    (value) => process.send?.({ id: request.id, ok: true, value } satisfies ChildReply),
    (error: unknown) =>
      process.send?.({ id: request.id, ok: false, failure: toFailure(error) } satisfies ChildReply),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ isUp: true } satisfies ChildMessage);
