import { bytesToHex } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { accountOf, foldLines, hashOf, revealedRound } from '../../../test/support/session-log.ts';
import { encodeClaim } from '../../rules/ranking-claim.ts';
import { encodeRow } from '../../rules/row-bytes.ts';
import { rankingOf, updatedSlots } from '../../view/rows-of-round.ts';
import type { ClaimedRanking, RoundState } from '../../view/session-state.ts';
import { ClaimChecks } from './claim-checks.ts';

/** Four participants in slots 0 to 3, who agree that a lower slot is better; challenges have 4 blocks. */
const session = foldLines(...revealedRound);
const slots = [0, 1, 2, 3];
const reveals = slots.map((slot) => {
  const scores = new Map(slots.filter((other) => other !== slot).map((other) => [other, 100 - other]));
  const { scores: bytes, order } = encodeRow({ rater: slot, scores }, slots);
  return {
    ...{ slot, rater: accountOf(slot + 1), salt: hashOf('salt') },
    ...{ scores: bytesToHex(bytes), order: bytesToHex(order) },
  };
});
const unclaimed: RoundState = { ...(session.rounds.get(0) as RoundState), reveals };
const right = encodeClaim(rankingOf(session, unclaimed), updatedSlots(unclaimed)).keys;

/** A round in whose 20th block an account claimed the right keys, but for those of these slots. */
function claimed(wrong: readonly number[], more: Partial<ClaimedRanking> = {}): RoundState {
  const keys = right.map((byte, i) => (wrong.includes(Math.floor(i / 6)) ? byte ^ 1 : byte));
  const claim = { claimant: accountOf(99), keys: bytesToHex(keys), blockNumber: 20, refuted: false, ...more };
  return { ...unclaimed, claims: [claim] };
}
const find = (round: RoundState, n: number) => new ClaimChecks().find(session, round, accountOf(n));

describe('checking a claimed ranking', () => {
  it('finds nothing in a right one, in none, in a refuted one, and in what one claimed oneself', () => {
    expect(find(claimed([]), 1)).toBeUndefined();
    expect(find(unclaimed, 1)).toBeUndefined();
    expect(find(claimed([2], { refuted: true }), 1)).toBeUndefined();
    expect(find(claimed([2], { claimant: accountOf(1) }), 1)).toBeUndefined();
    expect(find(claimed([2], { claimant: accountOf(1) }), 2)).toMatchObject({ slot: 2 });
    expect(find(claimed([2]), 77)).toBeUndefined();
  });

  it('names the slot whose key is wrong, with the keys that were claimed', () => {
    const round = claimed([3]);
    expect(find(round, 1)?.slot).toBe(3);
    expect(bytesToHex(find(round, 1)?.keys ?? new Uint8Array())).toBe(round.claims[0]?.keys);
  });

  it('gives everybody a turn in the first half of the window, and another wrong slot each', () => {
    const found = [1, 2, 3, 4].map((n) => find(claimed([0, 1, 2, 3]), n));
    expect(found.map((one) => one?.slot)).toEqual([0, 1, 2, 3]);
    expect(found.map((one) => one?.from)).toEqual([21, 21, 22, 22]);
  });

  it('looks again when rows or claim are others', () => {
    const checks = new ClaimChecks();
    expect(checks.find(session, claimed([1]), accountOf(1))?.slot).toBe(1);
    expect(checks.find(session, claimed([]), accountOf(1))).toBeUndefined();
    const round = claimed([]);
    expect(checks.find(session, round, accountOf(1))).toBeUndefined();
    const fewer = { ...round, reveals: reveals.slice(0, 3) };
    expect(checks.find(session, fewer, accountOf(1))).toBeDefined();
  });
});
