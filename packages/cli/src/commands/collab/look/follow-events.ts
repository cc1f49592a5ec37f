import type { CollabEvent, SessionState, SessionTracker } from '@plexus/collab';
import type { Streams } from '../../../output/streams.ts';
import { lineOfEvent } from './event-line.ts';
import type { LiveNames } from './names.ts';

export type Follower = {
  /** Says what has happened since it was called last. */
  say(): Promise<void>;
  stop(): void;
};

/** Lines about what happens in a session from now on, with the names of those who joined meanwhile. */
export function followEvents(
  tracker: Pick<SessionTracker, 'onEvent' | 'view'>,
  sessionId: bigint,
  { err }: Pick<Streams, 'err'>,
  nameOf?: LiveNames,
): Follower {
  const waiting: { readonly event: CollabEvent; readonly state: SessionState | undefined }[] = [];
  const stop = tracker.onEvent(({ event }, undone) => {
    if (!undone && event.args.sessionId === sessionId)
      waiting.push({ event, state: tracker.view.session(sessionId) });
  });
  const say = async () => {
    if (waiting.some(({ event }) => event.name === 'ParticipantJoined')) await nameOf?.refresh();
    for (const { event, state } of waiting.splice(0)) {
      const line = lineOfEvent(event, state, nameOf);
      if (line !== undefined) err(line);
    }
  };
  return { say, stop };
}
