import {
  createCollabSender,
  hasSlot,
  requireSession,
  type SessionState,
  type SessionTracker,
  slotOf,
} from '@plexus/collab';
import { type Address, hasCode, sameAddress, systemClock } from '@plexus/core';
import { requestLeave } from '@plexus/node';
import type { CommonOptions, Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { renderJson } from '../../../output/streams.ts';
import { type AccountPlace, addressOf } from '../../../requester/account-place.ts';
import { openChain } from '../../../requester/open-chain.ts';
import { openSigner } from '../../../requester/signer.ts';
import { followSessions } from '../member/follow-sessions.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { type AccountOptions, accountOf } from './account-of.ts';

type Standing = 'in' | 'leaving' | 'out';

const SEEN_MS = 60_000;
const POLL_MS = 100;

/**
 * Takes an account out of a session with its whole bond: at once where it does not count yet or no more, else at the
 * end of the round. A process that takes part with the account is asked to do it. Throws `COLLAB_NOT_FOUND`,
 * `CLI_NOT_A_PARTICIPANT`, `CLI_INTERRUPTED`.
 */
export async function runLeave(
  text: string,
  options: AccountOptions & CommonOptions,
  context: Context,
): Promise<void> {
  const sessionId = parseSessionId(text);
  const place = await accountOf(options, context);
  const account = await addressOf(undefined, place);
  const chain = await openChain(place.connection);
  const opened = new AsyncDisposableStack();
  opened.defer(() => chain.close());
  try {
    const { tracker, close } = await followSessions(chain);
    opened.defer(close);
    assertIsIn(requireSession(tracker, sessionId), account);
    const before = standingOf(tracker, sessionId, account);
    const isAsked = before === 'in' && (await leave(sessionId, place, context));
    const standing = before === 'leaving' ? before : await untilChanged(tracker, sessionId, account, context);
    if (options.json) context.streams.out(renderJson({ sessionId, account, standing }));
    else for (const line of describe(requireSession(tracker, sessionId), standing)) context.streams.out(line);
    if (standing === 'leaving' && !isAsked) {
      context.streams.err(
        'until then others count on you: who committed to ratings and does not reveal them loses half of its bond, so let plexus collab join go on if it can',
      );
    }
  } finally {
    await opened.disposeAsync();
  }
}

/** True when another process was asked to. */
async function leave(sessionId: bigint, place: AccountPlace, context: Context): Promise<boolean> {
  try {
    const signer = await openSigner(place, context);
    try {
      const sender = createCollabSender(signer.sender, signer.deployment.addresses.collabSessions);
      await sender.send({ call: 'leave', sessionId }, `leave-${sessionId}`);
      return false;
    } finally {
      await signer.close();
    }
  } catch (error) {
    if (!hasCode(error, 'CLI_ACCOUNT_BUSY')) throw error;
    await requestLeave(place.directory, sessionId);
    context.streams.err('the process that works with this account is asked to leave');
    return true;
  }
}

function standingOf(tracker: SessionTracker, sessionId: bigint, account: Address): Standing {
  const session = requireSession(tracker, sessionId);
  const slot = slotOf(session, account);
  if (slot === undefined) return 'out';
  return hasSlot(session.leaving, slot) ? 'leaving' : 'in';
}

async function untilChanged(
  tracker: SessionTracker,
  sessionId: bigint,
  account: Address,
  { interrupt }: Context,
): Promise<Standing> {
  for (let waitedMs = 0; waitedMs < SEEN_MS && !interrupt.aborted; waitedMs += POLL_MS) {
    const standing = standingOf(tracker, sessionId, account);
    if (standing !== 'in') return standing;
    await systemClock.sleep(POLL_MS, interrupt);
  }
  if (!interrupt.aborted) return 'in';
  throw new CliError({
    code: 'CLI_INTERRUPTED',
    message: `stopped waiting; leaving session ${sessionId} is under way`,
    hint: `see where it stands with: plexus collab show ${sessionId}`,
  });
}

function assertIsIn(session: SessionState, account: Address): void {
  if (slotOf(session, account) !== undefined) return;
  const { sessionId, removals } = session;
  const removal = removals.findLast((one) => sameAddress(one.account, account));
  throw new CliError({
    code: 'CLI_NOT_A_PARTICIPANT',
    message:
      removal === undefined
        ? `${account} is not in session ${sessionId}`
        : `${account} is out of session ${sessionId} already: ${removal.reason}`,
    hint: 'name the account that joined, with --keystore FILE, or --as NAME on a local network',
    details: { sessionId, account },
  });
}

function describe(session: SessionState, standing: Standing): readonly string[] {
  const { sessionId, round } = session;
  if (standing === 'out') return [`left session ${sessionId}; the bond is free`];
  if (standing === 'leaving')
    return [`leaving session ${sessionId}: out at the end of round ${round + 1}, with the whole bond`];
  return [`asked for; the process has not left session ${sessionId} yet and will when it goes on`];
}
