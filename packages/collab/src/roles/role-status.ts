import type { SessionTracker } from '../view/session-tracker.ts';

/** What a role is doing, for people and health checks. State `failed`: it no longer follows the chain; restart the node. */
export type RoleStatus = {
  readonly name: string;
  readonly state: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** A role's status, or that the log can no longer be followed, which no role survives. */
export function statusOf(
  tracker: Pick<SessionTracker, 'failure'>,
  name: string,
  state: string,
  details: Readonly<Record<string, unknown>>,
): RoleStatus {
  const { failure } = tracker;
  if (!failure) return { name, state, details };
  return { name, state: 'failed', details: { ...details, problem: failure.message } };
}
