import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { recoverTextSigner } from '@plexus/chain';
import { loadSessionPlan, ranksOnChain, requireSession, standAt } from '@plexus/collab';
import { formatTokenAmount, toMessage } from '@plexus/core';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { renderJson } from '../../../output/streams.ts';
import { describeMeasure } from '../join/progress-line.ts';
import { openRows, readRows } from '../join/read-rows.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { denseBytesOf, gatherFacts, type MeasuredRound } from '../report/session-facts.ts';
import { renderSessionPage } from '../report/session-page.ts';
import { measureRounds } from './measure-rounds.ts';
import { namesOfMembers } from './names.ts';
import { type LookOptions, openLook } from './open-look.ts';
import { readRaterWeights } from './rater-weights.ts';
import { removalWords } from './removal-words.ts';
import { renderRound } from './round-report.ts';

export type ShowOptions = LookOptions & {
  /** HTML file to write. */
  readonly report?: string;
  /** Rows to measure the models of all rounds on. */
  readonly data?: string;
  readonly label?: string;
  readonly header: boolean;
};

/** Prints terms and every round of a session. Throws `COLLAB_NOT_FOUND`. */
export async function runShow(text: string, options: ShowOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const file = options.data === undefined ? undefined : await openRows(resolve(context.cwd, options.data));
  const look = await openLook(options, context);
  const { streams } = context;
  try {
    const session = requireSession(look.tracker, sessionId);
    const { phase } = standAt(session, look.tracker.head.number + 1);
    const plan = await loadSessionPlan(session, look.artifacts).catch((error: unknown) => {
      streams.err(`what the session agreed on cannot be shown: ${toMessage(error)}`);
      return undefined;
    });
    const nameOf = await namesOfMembers(look.connection);
    let measured: readonly MeasuredRound[] = [];
    if (file !== undefined) {
      if (plan === undefined) throw notAtHand(sessionId);
      const rows = readRows(file, plan, options, streams);
      measured = await measureRounds(session, plan, look.artifacts, rows);
    }
    const log = look.tracker.view.log(sessionId);
    const weights = await readRaterWeights(session, log, look.collab);
    const facts = await gatherFacts({
      ...{ session, phase, plan, nameOf, measured, chain: look.collab, artifacts: look.artifacts },
      ...{ log, weights },
      signer: { recover: recoverTextSigner },
      ...(options.data === undefined ? {} : { measuredOn: basename(options.data) }),
    });
    const { rounds } = facts;
    const page = options.report === undefined ? undefined : resolve(context.cwd, options.report);
    if (page !== undefined) await writeFile(page, renderSessionPage(facts));
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
          ...(measured.length === 0 ? {} : { measured }),
          removals,
          refunded,
        }),
      );
      return;
    }
    const { terms } = session;
    const people = session.participants.size || (rounds.at(-1)?.slots.length ?? 0);
    streams.out(
      `session ${sessionId} of ${nameOf(session.opener)}: ${phase}, round ${Math.min(session.round + 1, terms.rounds)} of ${terms.rounds}, ${people} participants`,
    );
    streams.out(
      `best ${terms.selected} by ${ranksOnChain[terms.rule]} share ${formatTokenAmount(terms.rewardPerRound)} PLX a round; bond ${formatTokenAmount(terms.bond)} PLX; parameter server ${nameOf(terms.parameterServer)}`,
    );
    streams.out(`model ${session.modelDigest}`);
    streams.out('');
    const dense = denseBytesOf(facts);
    for (const round of rounds) for (const line of renderRound(round, nameOf, dense)) streams.out(line);
    for (const { round, measure } of measured)
      streams.out(`after ${round} rounds the model is ${describeMeasure(measure)} on ${facts.measuredOn}`);
    if (measured.length > 0) streams.out('');
    if (rounds.length > 0) streams.out('* selected; a column is what one rater says, its own update is ·');
    for (const { account, reason } of session.removals)
      if (reason !== 'left') streams.out(`${nameOf(account)} was put out: ${removalWords(reason)}`);
    if (page !== undefined) streams.out(`page: ${page}`);
    else
      streams.err(
        `as a page with pictures: plexus collab show ${sessionId} --report session.html${look.connection.flags}`,
      );
    streams.err(
      `next: plexus collab ${phase === 'ended' ? 'verify' : 'watch'} ${sessionId}${look.connection.flags}`,
    );
  } finally {
    await look.close();
  }
}

function notAtHand(sessionId: bigint): CliError {
  return new CliError({
    code: 'CLI_DATA_MISMATCH',
    message: `the models of session ${sessionId} are not at hand, so nothing can be measured`,
    hint: 'name a participant’s artifacts with --artifacts FOLDER, or ask the participants with --p2p',
    details: { sessionId },
  });
}
