import { CollabError } from '../../errors.ts';

/** The things `verifySession` looks at, in order. */
export type CheckName =
  | 'log'
  | 'history'
  | 'contract-state'
  | 'members'
  | 'stakes'
  | 'bonds'
  | 'ratings'
  | 'ranking'
  | 'rewards'
  | 'spec'
  | 'updates'
  | 'model';

/** The one error of a verification: which check, about what, what was found and what was expected. */
export function checkFailed(
  check: CheckName,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
  cause?: unknown,
): CollabError {
  return new CollabError({
    code: 'COLLAB_CHECK_FAILED',
    message: `${check}: ${message}`,
    hint: 'do not trust this session; compare with another RPC node and another copy of the artifacts',
    details: { check, ...details },
    cause,
  });
}

/** Throws `COLLAB_CHECK_FAILED` unless both are the same. */
export function assertSame(check: CheckName, what: string, found: unknown, expected: unknown): void {
  if (found === expected) return;
  throw checkFailed(check, `${what}: the log says ${found}, expected is ${expected}`, { what });
}
