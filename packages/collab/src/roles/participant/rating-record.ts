import { randomBytes } from 'node:crypto';
import { type Address, bytesToHex, decodeCanonical, encodeCanonical, type Hash } from '@plexus/core';
import { z } from 'zod';
import { CollabError } from '../../errors.ts';
import type { Journal } from '../../ports.ts';
import { MOST_PARTICIPANTS } from '../../rules/ranking-claim.ts';
import { encodeRow, ratingCommitment } from '../../rules/row-bytes.ts';

/** A row as it was committed to, with what opens the commitment; journalled before the commitment is sent (C6). */
export type RatingRecord = {
  readonly slots: readonly number[];
  readonly scores: Uint8Array;
  readonly order: Uint8Array;
  readonly salt: Hash;
  readonly commitment: Hash;
};

const hash = z.custom<Hash>((value) => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value));
const schema = z
  .object({
    slots: z.array(
      z
        .int()
        .min(0)
        .max(MOST_PARTICIPANTS - 1),
    ),
    scores: z.instanceof(Uint8Array),
    order: z.instanceof(Uint8Array),
    salt: hash,
    commitment: hash,
  })
  .strict();

export type RatingPlace = { readonly sessionId: bigint; readonly round: number; readonly rater: Address };

function keyOf({ sessionId, round, rater }: RatingPlace): string {
  return `rating-${sessionId}-${rater.toLowerCase().slice(2)}-${round}`;
}

/** The row of a round as it was last committed to. Throws `COLLAB_JOURNAL_BROKEN`. */
export async function readRating(journal: Journal, place: RatingPlace): Promise<RatingRecord | undefined> {
  const bytes = await journal.read(keyOf(place));
  if (!bytes) return undefined;
  try {
    return schema.parse(decodeCanonical(bytes));
  } catch (cause) {
    throw new CollabError({
      code: 'COLLAB_JOURNAL_BROKEN',
      message: `journal record "${keyOf(place)}" cannot be read`,
      hint: 'the ratings of this round can no longer be revealed; check the disk',
      cause,
    });
  }
}

/** Spells a row, salts it, and writes it down; the record of the round before the last is dropped. */
export async function writeRating(
  journal: Journal,
  place: RatingPlace,
  slot: number,
  slots: readonly number[],
  scoresBySlot: ReadonlyMap<number, number>,
): Promise<RatingRecord> {
  const { scores, order } = encodeRow({ rater: slot, scores: scoresBySlot }, slots);
  const salt: Hash = bytesToHex(new Uint8Array(randomBytes(32)));
  const commitment = ratingCommitment({ ...place, scores, salt });
  const record = { slots: [...slots], scores, order, salt, commitment };
  await journal.write(keyOf(place), encodeCanonical(record));
  if (place.round >= 2) await journal.remove(keyOf({ ...place, round: place.round - 2 }));
  return record;
}
