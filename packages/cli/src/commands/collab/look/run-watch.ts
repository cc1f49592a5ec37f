import { requireSession, type SessionState, SessionView, standAt } from '@plexus/collab';
import { formatTokenAmount, systemClock } from '@plexus/core';
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
import { followEvents } from './follow-events.ts';
import { namesOfMembers } from './names.ts';
import { openLook } from './open-look.ts';
import { lineOfPhase } from './phase-line.ts';

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
  const logger = await loggerFor(options);
  const member = await openMember({ place, connection, logger, reach: options }, context);
  try {
    requireSession(member.tracker, sessionId);
    await serveSession(member, sessionId, place.flags, context, await namesOfMembers(connection));
    return requireSession(member.tracker, sessionId).modelDigest;
  } finally {
    await member.close();
  }
}

async function watch(sessionId: bigint, options: WatchOptions, context: Context): Promise<string> {
  const look = await openLook(options, context);
  const { tracker } = look;
  const { streams, interrupt } = context;
  const nameOf = await namesOfMembers(look.connection);
  const past = new SessionView();
  if (!options.json) streams.err(`session ${sessionId}: ${lineOfTerms(requireSession(tracker, sessionId))}`);
  for (const placed of tracker.view.log(sessionId)) {
    past.apply(placed);
    const line = lineOfEvent(placed.event, past.session(sessionId), nameOf);
    if (line !== undefined) streams.err(line);
  }
  const follower = followEvents(tracker, sessionId, streams, nameOf);
  try {
    for (;;) {
      await follower.say();
      const session = requireSession(tracker, sessionId);
      const head = tracker.head.number;
      if (standAt(session, head + 1).phase === 'ended') {
        streams.draw([]);
        streams.err(
          `all rounds as a page: plexus collab show ${sessionId} --report session.html${look.connection.flags}`,
        );
        return session.modelDigest;
      }
      streams.draw([lineOfPhase(session, head, look.blockTimeMs)]);
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
    follower.stop();
    streams.draw([]);
    await look.close();
  }
}

function lineOfTerms({ terms }: SessionState): string {
  const { minParticipants: least, maxParticipants: most, selected, rounds, rewardPerRound } = terms;
  return `${rounds} rounds, ${least === most ? most : `${least} to ${most}`} participants; the best ${selected} of each round share ${formatTokenAmount(rewardPerRound)} PLX`;
}
