import { type SessionState, slotOf, standAt } from '@plexus/collab';
import { type Address, sameAddress } from '@plexus/core';
import { CliError } from '../../../errors.ts';

/**
 * Throws `CLI_SESSION_OVER`, `CLI_SESSION_FULL`, and `CLI_SESSION_LEFT` for an account that left or was put out; not for one
 * that is in and goes on, or was in until the end and fetches the model.
 */
export function assertMayJoin(session: SessionState, account: Address, head: number): void {
  if (slotOf(session, account) !== undefined) return;
  const { sessionId, terms, participants, removals } = session;
  const details = { sessionId, account };
  const removal = removals.findLast((one) => sameAddress(one.account, account));
  if (standAt(session, head + 1).phase === 'ended') {
    if (removal?.reason === 'left') return;
    throw new CliError({
      code: 'CLI_SESSION_OVER',
      message: `session ${sessionId} has ended after ${countClosed(session)} of ${terms.rounds} rounds`,
      hint: `look at it with: plexus collab show ${sessionId}`,
      details,
    });
  }
  if (removal !== undefined && removal.reason !== 'idle') {
    throw new CliError({
      code: 'CLI_SESSION_LEFT',
      message: `${account} is out of session ${sessionId} for good: ${removal.reason}`,
      hint: `see what happened with: plexus collab show ${sessionId}`,
      details: { ...details, reason: removal.reason },
    });
  }
  if (participants.size >= terms.maxParticipants) {
    throw new CliError({
      code: 'CLI_SESSION_FULL',
      message: `session ${sessionId} has all of its ${terms.maxParticipants} participants`,
      hint: 'repeat this when one of them has left, or ask its opener for another session',
      details,
    });
  }
}

function countClosed({ rounds }: SessionState): number {
  return [...rounds.values()].filter(({ closed }) => closed !== undefined).length;
}
