import { type CollabEvent, countSlots, type SessionState, slotsOf } from '@plexus/collab';
import { type Address, formatTokenAmount } from '@plexus/core';
import { shorten } from '../../../output/duration.ts';

function names(mask: bigint): string {
  return slotsOf(mask).join(', ') || 'none';
}

/** What happened, in one line; undefined for what only machines care about. */
export function lineOfEvent(
  event: CollabEvent,
  session: SessionState | undefined,
  nameOf: (account: Address) => string = shorten,
): string | undefined {
  switch (event.name) {
    case 'ParticipantJoined': {
      const most = session?.terms.maxParticipants;
      const count = session ? session.participants.size : 0;
      return `${nameOf(event.args.participant)} joined at slot ${event.args.slot} (${count} of at most ${most})`;
    }
    case 'ParticipantRemoved': {
      const reason = session?.removals.at(-1)?.reason ?? '';
      return reason === 'left'
        ? `${nameOf(event.args.participant)} left`
        : `${nameOf(event.args.participant)} is out: ${reason}`;
    }
    case 'RoundStarted':
      return `round ${event.args.round + 1} began with ${countSlots(event.args.active)} participants`;
    case 'RoundRanked':
      return `round ${event.args.round + 1}: best set ${names(event.args.selected)}; invalid: ${names(event.args.invalid)}`;
    case 'ModelPublished':
      return `round ${event.args.round + 1}: ${nameOf(event.args.publisher)} published model ${shorten(event.args.modelDigest)}`;
    case 'ModelRejected':
      return `round ${event.args.round + 1}: the model of ${nameOf(event.args.publisher)} is rejected`;
    case 'RoundClosed':
      return `round ${event.args.round + 1} is over: ${formatTokenAmount(event.args.rewardEach, 6)} PLX to each of ${names(event.args.selected)}`;
    case 'SessionEnded':
      return `the session has ended with model ${event.args.modelDigest}`;
    default:
      return undefined;
  }
}
