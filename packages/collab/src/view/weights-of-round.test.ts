import type { Address } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { accountOf, hashOf, testTerms } from '../../test/support/session-log.ts';
import { type RaterStake, weightsOfRound } from './weights-of-round.ts';

const row = (slot: number) => ({
  slot,
  rater: accountOf(slot + 1),
  ...({ scores: '0x', order: '0x', salt: hashOf('salt') } as const),
});
const round = { startedAt: 10, reveals: [0, 1, 2, 3].map(row) };

function weigh(weightCapBps: number, stakes: readonly RaterStake[]) {
  const stakeOf = (account: Address): RaterStake =>
    stakes[Number(account) - 1] ?? { stake: 0n, registeredAt: 0 };
  return [...weightsOfRound({ terms: { ...testTerms, weightCapBps } }, round, stakeOf)];
}

const old = (stake: bigint): RaterStake => ({ stake, registeredAt: 9 });

describe('weights of raters', () => {
  it('are none without a cap', () => {
    expect(weigh(0, [old(5n)])).toEqual([]);
  });

  it('are stakes up to a share of all of them, at least one', () => {
    const stakes = [old(600n), old(300n), old(100n), old(0n)];
    expect(weigh(4_000, stakes).map(([, weight]) => weight)).toEqual([400n, 300n, 100n, 1n]);
  });

  it('leave out stake that grew in the first block of the round or later', () => {
    const stakes = [old(600n), { stake: 300n, registeredAt: 10 }, old(100n), { stake: 9n, registeredAt: 11 }];
    expect(weigh(10_000, stakes).map(([, weight]) => weight)).toEqual([600n, 1n, 100n, 1n]);
  });

  it('are one each when nobody’s stake counts', () => {
    expect(weigh(5_000, []).map(([, weight]) => weight)).toEqual([1n, 1n, 1n, 1n]);
  });
});
