import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParticipantRows, type Split, splitRows } from './split-rows.ts';

const labelsOf = (count: number, classes: number): BigInt64Array =>
  BigInt64Array.from({ length: count }, (_, i) => BigInt(i % classes));
const all = (dealt: readonly ParticipantRows[]): readonly number[] =>
  dealt.flatMap(({ train, validation }) => [...train, ...validation]).sort((a, b) => a - b);
const options = { participants: 10, validationShare: 0.25, seed: 3 } as const;

describe('a split of rows', () => {
  it('deals every row out once, with rows to train on and to rate with for everybody', () => {
    const splits = fc.oneof(
      fc.constant<Split>({ kind: 'iid' }),
      fc.double({ min: 0.01, max: 100, noNaN: true }).map((alpha): Split => ({ kind: 'dirichlet', alpha })),
    );
    fc.assert(
      fc.property(
        splits,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (split, participants, more, validationShare, seed) => {
          const count = 2 * participants + more;
          const given = { participants, split, validationShare, seed };
          const dealt = splitRows(labelsOf(count, 7), given);
          expect(all(dealt)).toEqual(Array.from({ length: count }, (_, i) => i));
          expect(dealt.every(({ train, validation }) => train.length > 0 && validation.length > 0)).toBe(
            true,
          );
          expect(splitRows(labelsOf(count, 7), given)).toEqual(dealt);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives everybody as many rows of a random split, and unequal shares of labels by Dirichlet', () => {
    const labels = labelsOf(2_000, 10);
    const largestShare = (split: Split): number => {
      const shares = splitRows(labels, { ...options, split }).map(({ train }) => {
        const counts = new Array<number>(10).fill(0);
        for (const row of train) counts[Number(labels[row])] = (counts[Number(labels[row])] ?? 0) + 1;
        return Math.max(...counts) / train.length;
      });
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    const sizes = splitRows(labels, { ...options, split: { kind: 'iid' } }).map(
      ({ train, validation }) => train.length + validation.length,
    );
    expect(new Set(sizes)).toEqual(new Set([200]));
    expect(largestShare({ kind: 'iid' })).toBeLessThan(0.2);
    expect(largestShare({ kind: 'dirichlet', alpha: 0.5 })).toBeGreaterThan(0.25);
    expect(largestShare({ kind: 'dirichlet', alpha: 0.05 })).toBeGreaterThan(0.5);
  });

  it('keeps the labels a participant rates with as it trains', () => {
    const labels = labelsOf(1_000, 5);
    for (const { train, validation } of splitRows(labels, { ...options, split: { kind: 'iid' } })) {
      expect(validation.length / (train.length + validation.length)).toBeCloseTo(0.25, 1);
    }
  });

  it('refuses what cannot be dealt out', () => {
    const wrong = [
      { ...options, split: { kind: 'iid' } as const, participants: 11 },
      { ...options, split: { kind: 'iid' } as const, validationShare: 1 },
      { ...options, split: { kind: 'dirichlet', alpha: 0 } as const },
    ];
    for (const given of wrong)
      expect(() => splitRows(labelsOf(20, 2), given)).toThrow(
        expect.objectContaining({ code: 'COLLAB_SPEC_INVALID' }),
      );
  });
});
