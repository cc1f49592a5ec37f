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

  it('is a claim of the ranking, in turn, where the contract cannot rank', () => {
    const revealed = foldLines(...revealedRound);
    const session = { ...revealed, terms: { ...testTerms, maxParticipants: 65 } };
    expect(dueStep(session, server, 7)).toEqual({ step: 'claim', round: 0, from: 7 });
    // until the time to reveal is over, the time of the server would begin with the next transaction
    const over = 7 + testTerms.revealBlocks;
    const wait = testTerms.publishBlocks + 1;
    expect(dueStep(session, accountOf(1), over - 3)?.from).toBeGreaterThan(over - 3 + wait);
    expect([1, 2].map((n) => dueStep(session, accountOf(n), over + 3)?.from)).toEqual([
      over + wait + 2,
      over + wait + 4,
    ]);
    const refuted = { ...session, serverBarred: true, barred: 0b1n };
    expect(dueStep(refuted, server, 8)).toBeUndefined();
    expect(dueStep(refuted, accountOf(1), 8)).toBeUndefined();
    expect(dueStep(refuted, accountOf(2), 8)).toEqual({ step: 'claim', round: 0, from: 11 });
  });

  it('lets the last of many participants publish while there is time', () => {
    const session = foldLines(...revealedRound, rankedAt(8));
    const many = { ...session, active: (1n << 200n) - 1n };
    const last = { ...many, participants: new Map([...session.participants, [199, accountOf(200)]]) };
    const from = dueStep(last, accountOf(200), 8 + testTerms.publishBlocks + 1)?.from ?? Infinity;
    expect(from).toBeLessThanOrEqual(8 + 4 * testTerms.publishBlocks);
  });

  it('asks another to publish at once when the server was rejected, and nobody who stood by it', () => {
    const session = { ...foldLines(...revealedRound, rankedAt(8)), serverBarred: true, barred: 0b1n };
    expect(dueStep(session, server, 9)).toBeUndefined();
    expect(dueStep(session, accountOf(1), 9)).toBeUndefined();
    expect(dueStep(session, accountOf(2), 9)).toEqual({ step: 'publish', round: 0, from: 12 });
  });
});
