import { maskOf } from '../../rules/masks.ts';
import { updatedSlots } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import type { DutyComponents } from './duty-components.ts';
import { readRating } from './rating-record.ts';

/** Opens the commitment to this account's row, from the journal; says so in the log when that cannot be done. */
export async function revealRatings(
  { sender, journal, logger }: Pick<DutyComponents, 'sender' | 'journal' | 'logger'>,
  { sessionId }: Pick<SessionState, 'sessionId'>,
  round: RoundState,
  slot: number,
): Promise<void> {
  const updated = maskOf(updatedSlots(round));
  const place = { sessionId, round: round.round, rater: sender.account, updated };
  const record = await readRating(journal, place);
  if (!record || record.commitment !== round.commitments.get(slot)) {
    logger.error(
      { round: round.round },
      'the journal does not hold the ratings that were committed to; they cannot be revealed',
    );
    return;
  }
  const { scores, order, salt } = record;
  await sender.send(
    { call: 'revealRatings', sessionId, round: round.round, scores, order, salt },
    `reveal-${sessionId}-${round.round}`,
  );
}
