import { describe, expect, it } from 'vitest';
import { accountOf, eventOf, foldLines, revealedRound, testTerms } from '../../test/support/session-log.ts';
import { dueStep } from './due-steps.ts';

const server = testTerms.parameterServer;
const rankedAt = (block: number) =>
  [block, eventOf('RoundRanked', { round: 0, selected: 0b11n, invalid: 0n })] as const;

describe('the step that is due', () => {
  it('is taken by the parameter server at once and by participants one after the other', () => {
    const session = foldLines(...revealedRound);
    expect(dueStep(session, server, 7)).toEqual({ step: 'rank', round: 0, from: 7 });
    expect([1, 2, 3, 4].map((n) => dueStep(session, accountOf(n), 7)?.from)).toEqual([9, 11, 13, 15]);
  });

  it('is nobody else’s business', () => {
    expect(dueStep(foldLines(...revealedRound), accountOf(77), 7)).toBeUndefined();
  });

  it('leaves publishing to the parameter server while it may still do so', () => {
    const session = foldLines(...revealedRound, rankedAt(8));
    expect(dueStep(session, server, 8)).toEqual({ step: 'publish', round: 0, from: 8 });
    expect(dueStep(session, accountOf(1), 8)?.from).toBe(8 + testTerms.publishBlocks + 1 + 2);
  });

  it('asks another to publish at once when the server was rejected, and nobody who stood by it', () => {
    const session = { ...foldLines(...revealedRound, rankedAt(8)), serverBarred: true, barred: 0b1n };
    expect(dueStep(session, server, 9)).toBeUndefined();
    expect(dueStep(session, accountOf(1), 9)).toBeUndefined();
    expect(dueStep(session, accountOf(2), 9)).toEqual({ step: 'publish', round: 0, from: 12 });
  });
});
