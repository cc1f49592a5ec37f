import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import {
  exportSessionModel,
  hostedLearners,
  loadSessionPlan,
  Participant,
  type ParticipantProgress,
  requireSession,
} from '@plexus/collab';
import { splitDataset } from '@plexus/nn';
import { forgetLeave } from '@plexus/node';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { renderJson } from '../../../output/streams.ts';
import { drawPhases } from '../look/draw-phases.ts';
import { beANode } from '../member/be-a-node.ts';
import { fundLocally } from '../member/local-participant.ts';
import type { MemberOptions } from '../member/member-options.ts';
import { openMember } from '../member/open-member.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { placeOf } from '../member/place-of.ts';
import { assertMayJoin } from './assert-may-join.ts';
import { describeModel } from './describe-model.ts';
import { leaveWhenAsked } from './leave-when-asked.ts';
import { type PrivacyFlags, toPrivacy } from './privacy-options.ts';
import { lineOfProgress } from './progress-line.ts';
import { openRows, readRows } from './read-rows.ts';

export type JoinOptions = MemberOptions & {
  readonly data: string;
  readonly label?: string;
  readonly header: boolean;
  readonly validationShare: number;
  readonly seed: number;
  readonly out: string;
} & PrivacyFlags;

/** Of this machine's memory, for the process that runs the session's model. */
const MEMORY_SHARE = 0.75;
/** A round's training; deadlines are the session's. */
const LONGEST_CALL_MS = 24 * 3_600_000;

/** What an account made with --as gets: stake, and something over. */
const LOCAL_FUNDS = 1_000n * 10n ** 18n;

/** Takes part until the session ends or Ctrl-C. Throws `CLI_INTERRUPTED`, and `CLI_SESSION_LEFT` when put out of it. */
export async function runJoin(text: string, options: JoinOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const { streams, interrupt } = context;
  const file = await openRows(resolve(context.cwd, options.data));
  const { place, connection } = await placeOf(options, context);
  if (options.as !== undefined) await fundLocally(place, connection, LOCAL_FUNDS);
  const logger = await loggerFor(options);
  const member = await openMember({ place, connection, logger, reach: options }, context);
  try {
    const { tracker, components } = member;
    const session = requireSession(tracker, sessionId);
    assertMayJoin(session, member.account, tracker.head.number);
    const { artifacts } = components;
    const plan = await loadSessionPlan(session, artifacts);
    const rows = splitDataset(readRows(file, plan, options, streams), {
      testShare: options.validationShare,
      seed: options.seed,
    });
    streams.err(
      `${rows.train.count} rows to train on and ${rows.test.count} to rate others on; none of them leaves this machine`,
    );
    const privacy = toPrivacy(options, rows.train.count);
    await beANode(member, { role: 'participant', bond: session.terms.bond, session }, options, context);
    const participant = new Participant(components, {
      sessionId,
      finalityDepth: member.finalityDepth,
      training: rows.train,
      validation: rows.test,
      ...(privacy === undefined ? {} : { privacy }),
      learners: hostedLearners({
        memoryLimitBytes: MEMORY_SHARE * totalmem(),
        callTimeoutMs: LONGEST_CALL_MS,
      }),
      onProgress: (progress: ParticipantProgress) => streams.err(lineOfProgress(progress, plan.spec)),
    });
    await participant.start();
    const over = new AbortController();
    const asked = leaveWhenAsked(participant, place.directory, sessionId, over.signal, streams);
    const stopDrawing = drawPhases(tracker, sessionId, member.blockTimeMs, streams);
    try {
      const end = await Promise.race([participant.over, untilAborted(interrupt)]);
      if (end === 'aborted') throw interrupted(sessionId, text, options, place.flags);
      await forgetLeave(place.directory, sessionId);
      if (end === 'removed') throw putOut(sessionId);
      if (end === 'left') streams.err(`left session ${sessionId}; the bond is free`);
    } finally {
      over.abort();
      await asked;
      await stopDrawing();
      await participant.stop();
    }
    const last = requireSession(tracker, sessionId);
    const out = resolve(context.cwd, options.out);
    await writeFile(out, await exportSessionModel(last, artifacts));
    if (options.json) streams.out(renderJson({ sessionId, model: out, modelDigest: last.modelDigest }));
    else streams.out(`the session's model: ${out}`);
    const use = describeModel(plan.spec);
    if (use !== undefined) streams.err(use);
    streams.err(
      `next: plexus collab verify ${sessionId} --artifacts ${place.directory}/artifacts${connection.flags}`,
    );
  } finally {
    await member.close();
  }
}

function untilAborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((done) => {
    if (signal.aborted) done('aborted');
    signal.addEventListener('abort', () => done('aborted'), { once: true });
  });
}

function interrupted(sessionId: bigint, text: string, { data }: JoinOptions, flags: string): CliError {
  return new CliError({
    code: 'CLI_INTERRUPTED',
    message: `stopped taking part in session ${sessionId}; who reveals no ratings it committed to loses half of its bond`,
    hint: `go on with: plexus collab join ${text} --data ${data}${flags}; or for good: plexus collab leave ${text}${flags}`,
    details: { sessionId },
  });
}

function putOut(sessionId: bigint): CliError {
  return new CliError({
    code: 'CLI_SESSION_LEFT',
    message: `this account is no longer in session ${sessionId}`,
    hint: `see why with: plexus collab show ${sessionId}`,
    details: { sessionId },
  });
}
