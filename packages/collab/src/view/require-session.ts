import { CollabError } from '../errors.ts';
import type { SessionState } from './session-state.ts';
import type { SessionTracker } from './session-tracker.ts';

/** The session with this number. Throws `COLLAB_NOT_FOUND`. */
export function requireSession(tracker: Pick<SessionTracker, 'view'>, sessionId: bigint): SessionState {
  const session = tracker.view.session(sessionId);
  if (session) return session;
  throw new CollabError({
    code: 'COLLAB_NOT_FOUND',
    message: `there is no session ${sessionId}`,
    hint: 'check the number, and that this is the right network',
    details: { sessionId },
  });
}
