import { countSlots, deadlineOf, type Phase, reachedAt, type SessionState, standAt } from '@plexus/collab';
import { formatDuration } from '../../../output/duration.ts';

const doing: Readonly<Record<string, string>> = {
  none: 'no such session',
  updating: 'training and sending',
  rating: 'rating one another',
  revealing: 'revealing ratings',
  ranking: 'ranking',
  claimed: 'checking a ranking made elsewhere',
  publishing: 'waiting for the model',
  challenging: 'waiting for objections to the model',
  closing: 'closing the round',
  ended: 'ended',
};

/** Where a session stands by the block after `head`, how many have done their part, and how long others are waited for. */
export function lineOfPhase(session: SessionState, head: number, blockTimeMs: number): string {
  const stand = standAt(session, head + 1);
  const { terms } = session;
  const round = `round ${Math.min(session.round + 1, terms.rounds)} of ${terms.rounds}`;
  const deadline = deadlineOf(terms, { ...stand, phaseBlock: reachedAt(session, stand) });
  const left = deadline === undefined ? 0 : (deadline - head) * blockTimeMs;
  const time = left > 0 ? `, at most ${formatDuration(left)} more` : '';
  if (stand.phase === 'gathering') {
    const count = countSlots(session.active);
    const { minParticipants: least, maxParticipants: most } = terms;
    const wait =
      left > 0 ? `begins with ${most}, or in ${formatDuration(left)} with ${least}` : `begins with ${least}`;
    return `${count} joined; ${wait}`;
  }
  return `${round}${time}: ${doing[stand.phase] ?? stand.phase}${doneOf(session, stand.phase)}`;
}

function doneOf(session: SessionState, phase: Phase): string {
  const { active, updated, rated, revealed } = session;
  switch (phase) {
    case 'updating':
      return ` (${countSlots(updated)} of ${countSlots(active)} have)`;
    case 'rating':
      return ` (${countSlots(rated)} of ${countSlots(active)} have)`;
    case 'revealing':
      return ` (${countSlots(revealed)} of ${countSlots(rated)} have)`;
    default:
      return '';
  }
}
