import { describe, expect, it } from 'vitest';
import { recordDuties } from '../../../test/support/duty-record.ts';
import { foldLines, revealedRound } from '../../../test/support/session-log.ts';
import type { RoundState } from '../../view/session-state.ts';
import { writeRating } from './rating-record.ts';
import { revealRatings } from './reveal-ratings.ts';

const session = foldLines(...revealedRound.slice(0, 14));
const round = session.rounds.get(0) as RoundState;

async function journalled() {
  const record = recordDuties(1, 6);
  const { journal, sender } = record.components;
  const place = { sessionId: 1n, round: 0, rater: sender.account, updated: 0b1111n };
  const scores = new Map([1, 2, 3].map((slot) => [slot, 100 * slot]));
  return { record, row: await writeRating(journal, place, 0, scores) };
}

describe('revealing ratings', () => {
  it('sends what opens the commitment', async () => {
    const { record, row } = await journalled();
    const committed = { ...round, commitments: new Map([[0, row.commitment]]) };
    await revealRatings(record.components, session, committed, 0);
    const { scores, order, salt } = row;
    expect(record.sent).toEqual([
      { call: { call: 'revealRatings', sessionId: 1n, round: 0, scores, order, salt }, key: 'reveal-1-0' },
    ]);
  });

  it('sends nothing that would not open it, and complains', async () => {
    const { record } = await journalled();
    await revealRatings(record.components, session, round, 0);
    const lost = recordDuties(1, 6);
    await revealRatings(lost.components, session, round, 0);
    for (const { sent, logged } of [record, lost]) {
      expect(sent).toEqual([]);
      expect(logged).toHaveLength(1);
    }
  });
});
