import { describe, expect, it } from 'vitest';
import { recordDuties } from '../../../test/support/duty-record.ts';
import { foldLines, revealedRound } from '../../../test/support/session-log.ts';
import type { RoundState } from '../../view/session-state.ts';
import { challengeRanking } from './challenge-ranking.ts';
import type { DueChallenge } from './claim-checks.ts';

const session = foldLines(...revealedRound.slice(0, 14));
const round = session.rounds.get(0) as RoundState;
const keys = Uint8Array.of(1, 2, 3);

function challenge(head: number, found: DueChallenge | undefined) {
  const record = recordDuties(1, head);
  challengeRanking(record.components, { find: () => found }, session, round);
  return record;
}

describe('challenging a ranking', () => {
  it('sends the wrong slot once it is this account’s turn', async () => {
    const found = { slot: 2, keys, from: 10 };
    expect(challenge(8, found).begun.size).toBe(0);
    const { begun, sent, told } = challenge(9, found);
    await begun.get('challenge-1-0-0')?.();
    expect(sent.map(({ call }) => call)).toEqual([
      { call: 'challengeRanking', sessionId: 1n, round: 0, slot: 2, keys, rows: new Uint8Array() },
    ]);
    expect(told).toEqual([{ type: 'challenged', round: 0, slot: 2 }]);
  });

  it('leaves a right ranking alone', () => {
    expect(challenge(9, undefined).begun.size).toBe(0);
  });
});
