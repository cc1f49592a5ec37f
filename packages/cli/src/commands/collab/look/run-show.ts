import { denseBytes, loadSessionPlan, ranksOnChain, requireSession, standAt } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import type { Context } from '../../../context.ts';
import { renderJson } from '../../../output/streams.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { namesOfMembers } from './names.ts';
import { type LookOptions, openLook } from './open-look.ts';
import { renderRound, reportRound } from './round-report.ts';
import { sizesOf } from './update-sizes.ts';

/** Prints terms and every round of a session. Throws `COLLAB_NOT_FOUND`. */
export async function runShow(text: string, options: LookOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const look = await openLook(options, context);
  const { streams } = context;
  try {
    const session = requireSession(look.tracker, sessionId);
    const { phase } = standAt(session, look.tracker.head.number + 1);
    const plan = await loadSessionPlan(session, look.artifacts).catch(() => undefined);
    const sizes = await sizesOf(look.artifacts, session);
    const rounds = [...session.rounds.values()].map((round) =>
      reportRound(session, round, (digest) => sizes.get(digest)),
    );
    if (options.json) {
      const { terms, opener, modelDigest, removals, refunded } = session;
      streams.out(
        renderJson({
          sessionId,
          phase,
          round: session.round,
          opener,
          terms,
          modelDigest,
          spec: plan?.spec ?? null,
          rounds,
          removals,
          refunded,
        }),
      );
      return;
    }
    const { terms } = session;
    const nameOf = await namesOfMembers(look.connection);
    streams.out(
      `session ${sessionId} of ${nameOf(session.opener)}: ${phase}, round ${Math.min(session.round + 1, terms.rounds)} of ${terms.rounds}, ${session.participants.size} participants`,
    );
    streams.out(
      `best ${terms.selected} by ${ranksOnChain[terms.rule]} share ${formatTokenAmount(terms.rewardPerRound)} PLX a round; bond ${formatTokenAmount(terms.bond)} PLX; parameter server ${nameOf(terms.parameterServer)}`,
    );
    streams.out(`model ${session.modelDigest}`);
    streams.out('');
    const dense = plan && denseBytes(plan.layout.size);
    for (const round of rounds) for (const line of renderRound(round, nameOf, dense)) streams.out(line);
    if (rounds.length > 0) streams.out('* selected; a column is what one rater says, its own update is ·');
    for (const { account, reason } of session.removals)
      if (reason !== 'left') streams.out(`${nameOf(account)} was put out: ${reason}`);
    streams.err(
      `next: plexus collab ${phase === 'ended' ? 'verify' : 'watch'} ${sessionId}${look.connection.flags}`,
    );
  } finally {
    await look.close();
  }
}
