import { hexToBytes } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import { maskOf } from '../../rules/masks.ts';
import { MOST_PARTICIPANTS } from '../../rules/ranking-claim.ts';
import { ratingCommitment } from '../../rules/row-bytes.ts';
import { readRating, writeRating } from './rating-record.ts';

const place = { sessionId: 1n, round: 0, rater: `0x${'ab'.repeat(20)}`, updated: 0b11n } as const;

const scoresOf = (...slots: readonly number[]) => new Map(slots.map((slot) => [slot, 7]));

describe('the record of a row of ratings', () => {
  it('opens the commitment when it is read again, also of the largest session', async () => {
    const journal = new MemoryJournal();
    const slots = Array.from({ length: MOST_PARTICIPANTS }, (_, slot) => slot);
    const rater = MOST_PARTICIPANTS - 1;
    const scores = new Map(slots.slice(0, -1).map((slot) => [slot, 100 * slot]));
    const largest = { ...place, updated: maskOf(slots) };
    const written = await writeRating(journal, largest, rater, scores);
    const read = await readRating(journal, largest);
    expect(read).toEqual(written);
    const { salt, commitment } = written;
    expect(ratingCommitment({ ...largest, scores: read?.scores ?? hexToBytes('0x'), salt })).toBe(commitment);
    expect(read?.order[0]).toBe(MOST_PARTICIPANTS - 2);
  });

  it('is kept for every set of updates, until two rounds later', async () => {
    const journal = new MemoryJournal();
    const before = await writeRating(journal, { ...place, updated: 0b111n }, 0, scoresOf(1, 2));
    const after = await writeRating(journal, place, 0, scoresOf(1));
    expect(before.commitment).not.toBe(after.commitment);
    expect(await readRating(journal, { ...place, updated: 0b111n })).toEqual(before);
    expect(await readRating(journal, place)).toEqual(after);
    await writeRating(journal, { ...place, round: 1 }, 0, scoresOf(1));
    expect(await readRating(journal, place)).toEqual(after);
    await writeRating(journal, { ...place, round: 2 }, 0, scoresOf(1));
    expect(await readRating(journal, place)).toBeUndefined();
    expect(await journal.keys()).toHaveLength(2);
  });

  it('is an error, not an absence, when it cannot be read', async () => {
    const journal = new MemoryJournal();
    await writeRating(journal, place, 0, new Map([[1, 5]]));
    const [key] = await journal.keys();
    await journal.write(key ?? '', Uint8Array.of(1, 2, 3));
    await expect(readRating(journal, place)).rejects.toMatchObject({ code: 'COLLAB_JOURNAL_BROKEN' });
  });
});
