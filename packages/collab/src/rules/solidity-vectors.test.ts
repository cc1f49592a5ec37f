import { readFileSync } from 'node:fs';
import { bytesToHex, keccak, uintToBytes } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { slotsOf as slotsOfMask } from './masks.ts';
import { type Row, rankRules, rankUpdates } from './rank.ts';
import { encodeClaim, wrongSlots } from './ranking-claim.ts';
import { encodeRow, rowsHash } from './row-bytes.ts';

type RankingCase = {
  readonly updated: string;
  readonly rule: number;
  readonly trimBps: number;
  readonly wanted: number;
  readonly rows: readonly { rater: number; weight: number; scores: readonly number[]; order: string }[];
  readonly selected: string;
  readonly invalid: string;
};

const file = new URL('../../../../contracts/test/vectors/rankings.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly RankingCase[];

type ClaimCase = {
  readonly seed: number;
  readonly raters: number;
  readonly updated: string;
  readonly rule: number;
  readonly trimBps: number;
  readonly wanted: number;
  readonly rowsHash: string;
  readonly keys: string;
  readonly selected: string;
  readonly invalid: string;
};

const claimsFile = new URL('../../../../contracts/test/vectors/ranking-claims.json', import.meta.url);
const claims = JSON.parse(readFileSync(claimsFile, 'utf8')) as readonly ClaimCase[];

const slotsOf = (mask: string): readonly number[] => slotsOfMask(BigInt(mask));

/** As `CollabVectorsTest._seededScore` derives it. */
function seededScore(seed: number, rater: number, slot: number): number {
  const hash = keccak(uintToBytes(seed, 32), uintToBytes(rater, 32), uintToBytes(slot, 32));
  const random = BigInt(hash);
  if (random % 9n === 0n || (slot % 5 === 4 && random % 9n < 6n)) return 65_535;
  const drawn = random >> 8n;
  return rater % 6 === 5 ? Number(drawn % 12n) : (7 * slot + Number(drawn % 5n)) % 12;
}

describe('ranking', () => {
  it('selects and refuses what the contract does', () => {
    expect(cases.length).toBe(60);
    for (const vector of cases) {
      const slots = slotsOf(vector.updated);
      const rows = vector.rows.map(({ rater, weight, scores }): Row => {
        const entries = slots.map((slot, i): [number, number] => [slot, scores[i] as number]);
        return { rater, weight: BigInt(weight), scores: new Map(entries.filter(([slot]) => slot !== rater)) };
      });
      const rule = rankRules[vector.rule] ?? 'borda';
      const ranking = rankUpdates(rows, slots, { rule, trimBps: vector.trimBps, selected: vector.wanted });
      expect(ranking.selected).toEqual(slotsOf(vector.selected));
      expect(ranking.invalid).toEqual(slotsOf(vector.invalid));
    }
  });

  it('spells orders as the contract checks them', () => {
    for (const vector of cases) {
      const slots = slotsOf(vector.updated);
      for (const { rater, scores, order } of vector.rows) {
        const row = { rater, scores: new Map(slots.map((slot, i) => [slot, scores[i] as number])) };
        expect(bytesToHex(encodeRow(row, slots).order)).toBe(order);
      }
    }
  });
});

describe('claimed rankings', () => {
  const ranked = claims.map((vector) => {
    const slots = slotsOf(vector.updated);
    const rows = Array.from({ length: vector.raters }, (_, rater): Row => {
      const scores = slots
        .filter((slot) => slot !== rater)
        .map((slot) => [slot, seededScore(vector.seed, rater, slot)] as const);
      return { rater, weight: 1n, scores: new Map(scores) };
    });
    const rule = rankRules[vector.rule] ?? 'borda';
    const ranking = rankUpdates(rows, slots, { rule, trimBps: vector.trimBps, selected: vector.wanted });
    return { vector, slots, rows, ranking };
  });

  it('have the keys that the contract computes, by every rule and up to 255 participants', () => {
    expect(ranked.map(({ vector }) => vector.raters)).toEqual(
      [5, 65, 100, 128, 255].flatMap((count) => [count, count, count]),
    );
    for (const { vector, slots, ranking } of ranked) {
      const claim = encodeClaim(ranking, slots);
      expect(bytesToHex(claim.keys)).toBe(vector.keys);
      expect(claim.selected).toBe(BigInt(vector.selected));
      expect(ranking.invalid).toEqual(slotsOf(vector.invalid));
    }
  });

  it('are about rows that hash as in the contract', () => {
    for (const { vector, slots, rows } of ranked) {
      expect(rowsHash(rows.map((row) => encodeRow(row, slots)))).toBe(vector.rowsHash);
    }
  });

  it('show which keys are wrong', () => {
    const { slots, ranking } = ranked[4] as (typeof ranked)[number];
    const { keys } = encodeClaim(ranking, slots);
    expect(wrongSlots(keys, keys, slots)).toEqual([]);
    const changed = Uint8Array.from(keys, (byte, i) => (i === 6 * 2 + 5 || i === 6 * 60 ? byte ^ 1 : byte));
    expect(wrongSlots(changed, keys, slots)).toEqual([slots[2], slots[60]]);
    expect(wrongSlots(keys.subarray(6), keys, slots).at(-1)).toBe(slots.at(-1));
  });
});
