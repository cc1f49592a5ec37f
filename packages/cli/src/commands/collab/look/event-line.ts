import { type CollabEvent, countSlots, type SessionState, slotsOf } from '@plexus/collab';
import { type Address, formatTokenAmount } from '@plexus/core';
import { shorten } from '../../../output/duration.ts';
import { removalWords } from './removal-words.ts';

/** What happened, in one line; undefined for what only machines care about. */
export function lineOfEvent(
  event: CollabEvent,
  session: SessionState | undefined,
  nameOf: (account: Address) => string = shorten,
): string | undefined {
  const names = (mask: bigint): string => {
    const accounts = 'round' in event.args ? session?.rounds.get(event.args.round)?.accounts : undefined;
    const each = slotsOf(mask).map((slot) => {
      const account = accounts?.get(slot);
      return account === undefined ? `slot ${slot}` : nameOf(account);
    });
    return each.join(', ') || 'nobody';
  };
  switch (event.name) {
    case 'ParticipantJoined': {
      const count =
        session === undefined
          ? ''
          : ` (${session.participants.size} of at most ${session.terms.maxParticipants})`;
      return `${nameOf(event.args.participant)} joined at slot ${event.args.slot}${count}`;
    }
    case 'ParticipantRemoved': {
      const reason = session?.removals.at(-1)?.reason ?? '';
      return reason === 'left'
        ? `${nameOf(event.args.participant)} left`
        : `${nameOf(event.args.participant)} is out: ${removalWords(reason)}`;
    }
    case 'RoundStarted':
      return `round ${event.args.round + 1} began with ${countSlots(event.args.active)} participants`;
    case 'RoundRanked':
      return `round ${event.args.round + 1}: the best are ${names(event.args.selected)}${event.args.invalid === 0n ? '' : `; invalid: ${names(event.args.invalid)}`}`;
    case 'ModelPublished':
      return `round ${event.args.round + 1}: ${nameOf(event.args.publisher)} published model ${shorten(event.args.modelDigest)}`;
    case 'ModelRejected':
      return `round ${event.args.round + 1}: the model of ${nameOf(event.args.publisher)} is rejected`;
    case 'RoundClosed':
      return event.args.selected === 0n
        ? `round ${event.args.round + 1} is over and changed nothing`
        : `round ${event.args.round + 1} is over: ${formatTokenAmount(event.args.rewardEach, 4)} PLX to each of ${names(event.args.selected)}`;
    case 'SessionEnded':
      return `the session has ended with model ${event.args.modelDigest}`;
    default:
      return undefined;
  }
}
