import { bytesToHex, hexToBytes } from '@plexus/core';
import { encodeRow, ratingCommitment } from '../../rules/row-bytes.ts';
import { rowsOfRound, updatedSlots } from '../../view/rows-of-round.ts';
import type { RoundState } from '../../view/session-state.ts';
import { checkFailed } from './check-failed.ts';

/** Every revealed row must open its commitment and be ordered as its scores say (C6). Returns how many there are. */
export function checkRatings(sessionId: bigint, round: RoundState): number {
  const slots = updatedSlots(round);
  const rows = rowsOfRound(round);
  round.reveals.forEach(({ slot, rater, scores, order, salt }, i) => {
    const at = { round: round.round, slot };
    const opened = ratingCommitment({
      sessionId,
      round: round.round,
      rater,
      scores: hexToBytes(scores),
      salt,
    });
    const committed = round.commitments.get(slot);
    if (opened !== committed)
      throw checkFailed(
        'ratings',
        `round ${round.round}: the row of ${rater} opens ${opened}, committed was ${committed}`,
        at,
      );
    const row = rows[i];
    const expected = row && bytesToHex(encodeRow(row, slots).order);
    if (order !== expected)
      throw checkFailed(
        'ratings',
        `round ${round.round}: the row of ${rater} is ordered ${order}, its scores say ${expected}`,
        at,
      );
  });
  return round.reveals.length;
}
