import { toMessage } from '@plexus/core';
import { NnError } from '../errors.ts';

/** The error of a store that has no checkpoint of this step. */
export function checkpointMissing(step: number): NnError {
  return new NnError({
    code: 'NN_CHECKPOINT_MISSING',
    message: `there is no checkpoint of step ${step}`,
    hint: 'ask list() for those there are',
    details: { step },
  });
}

/** The error of a store whose disk refuses. */
export function checkpointUnavailable(what: string, cause: unknown): NnError {
  return new NnError({
    code: 'NN_CHECKPOINT_UNAVAILABLE',
    message: `${what}: ${toMessage(cause)}`,
    hint: 'check free space, permissions and the health of the disk',
    retryable: true,
    cause,
  });
}
