import { requireSession, SessionView, standAt } from '@plexus/collab';
import { systemClock } from '@plexus/core';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { renderJson } from '../../../output/streams.ts';
import type { MemberOptions } from '../member/member-options.ts';
import { openMember } from '../member/open-member.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { placeOf } from '../member/place-of.ts';
import { serveSession } from '../member/serve-session.ts';
import { lineOfEvent } from './event-line.ts';
import { namesOfMembers } from './names.ts';
import { openLook } from './open-look.ts';

export type WatchOptions = MemberOptions & { readonly serve?: boolean };

const POLL_MS = 300;

/** Says what happens in a session until it ends. Throws `COLLAB_NOT_FOUND`, `CLI_INTERRUPTED`. */
export async function runWatch(text: string, options: WatchOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const modelDigest = await (options.serve ? serve : watch)(sessionId, options, context);
  context.streams.out(
    options.json
      ? renderJson({ sessionId, phase: 'ended', modelDigest })
      : `session ${sessionId} has ended with model ${modelDigest}`,
  );
}

async function serve(sessionId: bigint, options: WatchOptions, context: Context): Promise<string> {
  const { place, connection } = await placeOf(options, context);
  const { listen } = options;
  const logger = await loggerFor(options);
  const member = await openMember(
    { place, connection, logger, ...(listen === undefined ? {} : { listen }) },
    context,
  );
  try {
    requireSession(member.tracker, sessionId);
    await serveSession(member, sessionId, place.flags, context);
    return requireSession(member.tracker, sessionId).modelDigest;
  } finally {
    await member.close();
  }
}

async function watch(sessionId: bigint, options: WatchOptions, context: Context): Promise<string> {
  const look = await openLook(options, context);
  const { tracker } = look;
  const { streams, interrupt } = context;
  requireSession(tracker, sessionId);
  const nameOf = await namesOfMembers(look.connection);
  const past = new SessionView();
  for (const placed of tracker.view.log(sessionId)) {
    past.apply(placed);
    const line = lineOfEvent(placed.event, past.session(sessionId), nameOf);
    if (line !== undefined) streams.err(line);
  }
  const stop = tracker.onEvent(({ event }, undone) => {
    if (undone || event.args.sessionId !== sessionId) return;
    const line = lineOfEvent(event, tracker.view.session(sessionId), nameOf);
    if (line !== undefined) streams.err(line);
  });
  try {
    for (;;) {
      const session = requireSession(tracker, sessionId);
      const { phase } = standAt(session, tracker.head.number + 1);
      if (phase === 'ended') return session.modelDigest;
      streams.draw([`round ${session.round + 1} of ${session.terms.rounds}: ${phase}`]);
      if (interrupt.aborted) {
        throw new CliError({
          code: 'CLI_INTERRUPTED',
          message: `stopped watching; session ${sessionId} goes on`,
          hint: `go on with: plexus collab watch ${sessionId}${look.connection.flags}`,
          details: { sessionId },
        });
      }
      await systemClock.sleep(POLL_MS, interrupt);
    }
  } finally {
    stop();
    streams.draw([]);
    await look.close();
  }
}
