import { describe, expect, it } from 'vitest';
import { accountOf, foldLines, revealedRound, testTerms } from '../../test/support/session-log.ts';
import type { SessionState } from '../view/session-state.ts';
import { beginDueStep } from './begin-due-step.ts';

const session = foldLines(...revealedRound);
const server = testTerms.parameterServer;

/** Keys of the tasks that are begun for an account after block `head`. */
function begunBy(account: typeof server, head: number, at: SessionState = session): readonly string[] {
  const keys: string[] = [];
  beginDueStep({ begin: (key) => keys.push(key) }, at, account, head, async () => {});
  return keys;
}

describe('beginning a due step', () => {
  it('waits for the account’s turn', () => {
    expect(begunBy(server, 7)).toEqual(['rank-1-0-0']);
    expect(begunBy(accountOf(1), 7)).toEqual([]);
    expect(begunBy(accountOf(1), 8)).toEqual(['rank-1-0-0']);
    expect(begunBy(accountOf(77), 8)).toEqual([]);
  });

  it('takes the step of the session’s round', async () => {
    const taken: unknown[] = [];
    const board = { begin: (_: string, work: () => Promise<void>) => void work() };
    beginDueStep(board, session, server, 7, async (round, step) => {
      taken.push(round, step);
    });
    expect(taken).toEqual([session.rounds.get(0), { step: 'rank', round: 0, from: 7 }]);
  });

  it('makes another try of a step another task', () => {
    const round = session.rounds.get(0);
    const rejected = { publisher: server, modelDigest: testTerms.modelDigest, rejected: true, attested: [] };
    const again = {
      ...session,
      rounds: new Map(round && [[0, { ...round, publications: [rejected] }]]),
    };
    expect(begunBy(server, 7, again)).toEqual(['rank-1-0-1']);
  });

  it('does nothing between rounds', () => {
    expect(begunBy(server, 7, { ...session, rounds: new Map() })).toEqual([]);
  });
});
