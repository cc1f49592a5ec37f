import { JobsError } from '../../errors.ts';

/** The things `verifyJob` looks at, in order. */
export type CheckName =
  | 'log'
  | 'spec'
  | 'split'
  | 'contract-state'
  | 'windows'
  | 'result-chain'
  | 'claims'
  | 'stakes'
  | 'draws'
  | 'endorsements'
  | 'disputes'
  | 'payments'
  | 'artifacts'
  | 'combine'
  | 're-execution';

/** The one error of a verification: which check, about what, what was found and what was expected. */
export function checkFailed(
  check: CheckName,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
  cause?: unknown,
): JobsError {
  return new JobsError({
    code: 'JOBS_CHECK_FAILED',
    message: `${check}: ${message}`,
    hint: 'do not trust this result; compare with another RPC node and another copy of the artifacts',
    details: { check, ...details },
    cause,
  });
}
