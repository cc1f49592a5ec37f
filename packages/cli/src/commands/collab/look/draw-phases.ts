import type { SessionTracker } from '@plexus/collab';
import { systemClock } from '@plexus/core';
import type { Streams } from '../../../output/streams.ts';
import { lineOfPhase } from './phase-line.ts';

const POLL_MS = 500;

/** Keeps a line on an interactive screen about where a session stands; gives the way to end it. */
export function drawPhases(
  tracker: Pick<SessionTracker, 'view' | 'head'>,
  sessionId: bigint,
  blockTimeMs: number,
  { draw, isInteractive }: Pick<Streams, 'draw' | 'isInteractive'>,
): () => Promise<void> {
  const stopped = new AbortController();
  const run = async () => {
    while (isInteractive && !stopped.signal.aborted) {
      const session = tracker.view.session(sessionId);
      if (session !== undefined) draw([lineOfPhase(session, tracker.head.number, blockTimeMs)]);
      await systemClock.sleep(POLL_MS, stopped.signal);
    }
  };
  const done = run();
  return async () => {
    stopped.abort();
    await done;
    draw([]);
  };
}
