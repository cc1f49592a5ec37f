import { readFileSync } from 'node:fs';
import { bytesToHex } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { type Row, rankRules, rankUpdates } from './rank.ts';
import { encodeRow } from './row-bytes.ts';

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

function slotsOf(mask: string): number[] {
  return Array.from({ length: 64 }, (_, slot) => slot).filter((slot) => (BigInt(mask) >> BigInt(slot)) & 1n);
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
