import { ParameterServer, requireSession, standAt } from '@plexus/collab';
import { systemClock } from '@plexus/core';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { drawPhases } from '../look/draw-phases.ts';
import { followEvents } from '../look/follow-events.ts';
import type { LiveNames } from '../look/names.ts';
import type { Member } from './open-member.ts';

const POLL_MS = 300;
const SEEN_MS = 60_000;

/** Publishes a session's models, and says what happens, until it ends. Throws `CLI_INTERRUPTED` on Ctrl-C. */
export async function serveSession(
  member: Member,
  sessionId: bigint,
  flags: string,
  context: Context,
  nameOf?: LiveNames,
): Promise<void> {
  const { tracker, components, finalityDepth } = member;
  const { streams, interrupt } = context;
  const follower = followEvents(tracker, sessionId, streams, nameOf);
  const server = new ParameterServer(components, { sessionId, finalityDepth });
  await server.start();
  const seenUntil = Date.now() + SEEN_MS;
  const stopDrawing = drawPhases(tracker, sessionId, member.blockTimeMs, streams);
  try {
    while (!interrupt.aborted) {
      await follower.say();
      const session = tracker.view.session(sessionId);
      const isOver = session && standAt(session, tracker.head.number).phase === 'ended';
      if (isOver && tracker.head.number >= session.lastEventAt + finalityDepth) return;
      if (!session && Date.now() > seenUntil) requireSession(tracker, sessionId);
      await systemClock.sleep(POLL_MS, interrupt);
    }
    throw new CliError({
      code: 'CLI_INTERRUPTED',
      message: `stopped serving session ${sessionId}; it goes on: participants publish in your place`,
      hint: `serve it again with: plexus collab watch ${sessionId} --serve${flags}`,
      details: { sessionId },
    });
  } finally {
    follower.stop();
    await stopDrawing();
    await server.stop();
  }
}
