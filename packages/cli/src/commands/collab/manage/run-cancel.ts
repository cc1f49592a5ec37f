import {
  countSlots,
  createCollabSender,
  deadlineOf,
  requireSession,
  type SessionState,
  standAt,
} from '@plexus/collab';
import { type Address, formatTokenAmount, sameAddress, toTokenAmount, waitUntil } from '@plexus/core';
import type { CommonOptions, Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { formatDuration } from '../../../output/duration.ts';
import { renderJson } from '../../../output/streams.ts';
import { openSigner } from '../../../requester/signer.ts';
import { followSessions } from '../member/follow-sessions.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { type AccountOptions, accountOf } from './account-of.ts';

const SEEN_MS = 60_000;

/**
 * Ends a session that too few have joined, and takes its escrow back. Throws `COLLAB_NOT_FOUND`,
 * `CLI_NOT_THE_OPENER`, `CLI_TOO_EARLY`, `CLI_SESSION_RUNNING`, `CLI_SESSION_OVER`, `CLI_ACCOUNT_BUSY`.
 */
export async function runCancel(
  text: string,
  options: AccountOptions & CommonOptions,
  context: Context,
): Promise<void> {
  const sessionId = parseSessionId(text);
  const place = await accountOf(options, context);
  const signer = await openSigner(place, context);
  const followed = await followSessions(signer).catch(async (error: unknown) => {
    await signer.close();
    throw error;
  });
  try {
    const { tracker } = followed;
    const session = requireSession(tracker, sessionId);
    assertMayCancel(session, signer.account, tracker.head.number, signer.blockTimeMs);
    const sender = createCollabSender(signer.sender, signer.deployment.addresses.collabSessions);
    await sender.send({ call: 'cancel', sessionId }, `cancel-${sessionId}`);
    const { refunded } = await waitUntil(
      () => {
        const now = requireSession(tracker, sessionId);
        return now.phase === 'ended' && now;
      },
      { what: `the end of session ${sessionId}`, timeoutMs: SEEN_MS },
    );
    const plx = formatTokenAmount(toTokenAmount(refunded));
    if (options.json) context.streams.out(renderJson({ sessionId, phase: 'ended', refunded }));
    else context.streams.out(`session ${sessionId} is cancelled; ${plx} PLX are free again`);
    if (refunded > 0n) context.streams.err(`next: plexus account withdraw${place.flags}`);
  } finally {
    await followed.close();
    await signer.close();
  }
}

function assertMayCancel(session: SessionState, account: Address, head: number, blockTimeMs: number): void {
  const { sessionId, opener, active, terms } = session;
  const details = { sessionId, account, opener };
  const { phase, phaseBlock } = standAt(session, head + 1);
  if (!sameAddress(opener, account)) {
    throw new CliError({
      code: 'CLI_NOT_THE_OPENER',
      message: `session ${sessionId} was opened by ${opener}, not by ${account}`,
      hint: 'only its opener can cancel it: name that account with --keystore FILE, or --as NAME on a local network',
      details,
    });
  }
  if (phase === 'ended') {
    throw new CliError({
      code: 'CLI_SESSION_OVER',
      message: `session ${sessionId} has ended; there is nothing to cancel`,
      hint: 'what was not paid out came back to the opener then: plexus account withdraw',
      details,
    });
  }
  const joined = countSlots(active);
  if (phase !== 'gathering') {
    throw new CliError({
      code: 'CLI_SESSION_RUNNING',
      message: `session ${sessionId} has begun with ${joined} participants and cannot be cancelled`,
      hint: 'it ends after its last round, and pays back what was not earned',
      details: { ...details, phase },
    });
  }
  const last = deadlineOf(terms, { phase, phaseBlock }) ?? phaseBlock;
  if (head + 1 > last) return;
  const left = last + 1 - head;
  throw new CliError({
    code: 'CLI_TOO_EARLY',
    message: `session ${sessionId} waits for participants until block ${last}, in about ${formatDuration(left * blockTimeMs)}; ${joined} of at least ${terms.minParticipants} have joined`,
    hint: 'cancel it then, if too few have come',
    details: { ...details, head, last },
  });
}
