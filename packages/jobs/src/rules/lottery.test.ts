import { type Address, bytesToHex, createRandom, type Hash, keccak, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedSlots, type LotteryTerms, lotteryThreshold, lotteryTicket, winsSlot } from './lottery.ts';
import { subTaskSeed } from './seeds.ts';
import { TICKET_RANGE } from './stake.ts';

const addressOf = (number: number): Address => bytesToHex(uintToBytes(number + 1, 20));
const seedOf = (number: number): Hash => keccak(uintToBytes(number, 32));
const terms: LotteryTerms = {
  stake: 10n,
  totalStake: 100n,
  stakeCapBps: 2000,
  slotRatePermille: 500,
  totalDifficulty: 1000n,
  subTaskCount: 10,
  difficulty: 100n,
};

describe('lotteryThreshold', () => {
  it('is rate times share of the stake at mean difficulty', () => {
    expect(lotteryThreshold(terms)).toBe(TICKET_RANGE / 20n);
  });

  it('never falls when stake grows, and stays where the cap stands (J5)', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 27n });
    fc.assert(
      fc.property(amount, amount, amount, (stake, more, others) => {
        const totalStake = stake + more + others;
        const threshold = (own: bigint) => lotteryThreshold({ ...terms, stake: own, totalStake });
        expect(threshold(stake + more)).toBeGreaterThanOrEqual(threshold(stake));
        expect(threshold(totalStake)).toBe(threshold((totalStake * 2000n) / 10_000n));
      }),
      { seed: 1 },
    );
  });

  it('makes difficult sub-tasks rarer, within a factor of four', () => {
    const slotsAt = (difficulty: bigint) => expectedSlots({ ...terms, difficulty });
    expect(slotsAt(200n)).toBeCloseTo(40, 9);
    expect(slotsAt(50n)).toBeCloseTo(10, 9);
    expect(slotsAt(10_000n)).toBeCloseTo(80, 9);
    expect(slotsAt(1n)).toBeCloseTo(5, 9);
  });

  it('lets nobody without stake win', () => {
    expect(lotteryThreshold({ ...terms, stake: 0n })).toBe(0n);
    expect(expectedSlots({ ...terms, stake: 0n })).toBe(Number.POSITIVE_INFINITY);
    expect(expectedSlots({ ...terms, stake: 0n, totalStake: 0n })).toBe(Number.POSITIVE_INFINITY);
  });

  it('says how many slots a win takes on average', () => {
    expect(expectedSlots(terms)).toBeCloseTo(20, 9);
    expect(expectedSlots({ ...terms, slotRatePermille: 50_000, stake: 100n })).toBe(1);
  });
});

describe('winsSlot', () => {
  it('lets workers win as often as their capped stake says, within five standard deviations', () => {
    const stakes = [1n, 2n, 5n, 12n, 20n, 60n];
    const slots = 6000;
    stakes.forEach((stake, worker) => {
      const own = { ...terms, stake };
      let wins = 0;
      for (let nonce = 0; nonce < slots; nonce++) {
        if (winsSlot(subTaskSeed(seedOf(7), nonce % 50, 0), addressOf(worker), nonce, own)) wins++;
      }
      const p = Number(lotteryThreshold(own)) / Number(TICKET_RANGE);
      expect(p).toBeCloseTo((Number(stake < 20n ? stake : 20n) / 100) * 0.5, 9);
      expect(Math.abs(wins - slots * p)).toBeLessThan(5 * Math.sqrt(slots * p * (1 - p)));
    });
  });

  it('lets every worker with stake win in the end', () => {
    const own = { ...terms, stake: 1n };
    for (let worker = 0; worker < 20; worker++) {
      let nonce = 0;
      while (!winsSlot(seedOf(worker), addressOf(worker), nonce, own)) nonce++;
      expect(nonce).toBeLessThan(20 * expectedSlots(own));
    }
  });

  it('draws afresh for every worker, slot, sub-task and attempt', () => {
    const random = createRandom(3);
    const tickets = new Set<bigint>();
    for (let i = 0; i < 200; i++) {
      const seed = subTaskSeed(seedOf(1), random.nextBelow(5) + i * 5, i % 3);
      tickets.add(lotteryTicket(seed, addressOf(i % 4), i));
    }
    expect(tickets.size).toBe(200);
    expect(subTaskSeed(seedOf(1), 0, 1)).not.toBe(subTaskSeed(seedOf(1), 0, 0));
  });
});
