import { randomBytes } from 'node:crypto';
import { type Address, bytesToHex, decodeCanonical, encodeCanonical, type Hash } from '@plexus/core';
import { z } from 'zod';
import { CollabError } from '../../errors.ts';
import type { Journal } from '../../ports.ts';
import { slotsOf } from '../../rules/masks.ts';
import { encodeRow, ratingCommitment } from '../../rules/row-bytes.ts';

/** A row as it was committed to, with what opens the commitment; journalled before the commitment is sent (C6). */
export type RatingRecord = {
  readonly scores: Uint8Array;
  readonly order: Uint8Array;
  readonly salt: Hash;
  readonly commitment: Hash;
};

const hash = z.custom<Hash>((value) => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value));
const schema = z
  .object({
    scores: z.instanceof(Uint8Array),
    order: z.instanceof(Uint8Array),
    salt: hash,
    commitment: hash,
  })
  .strict();

/** A row's place; every set of updates has a row of its own, for a reorganisation can change the set, and change it back. */
export type RatingPlace = {
  readonly sessionId: bigint;
  readonly round: number;
  readonly rater: Address;
  /** Mask of the slots that sent an update. */
  readonly updated: bigint;
};

function prefixOf({ sessionId, rater }: RatingPlace, round: number): string {
  return `rating-${sessionId}-${rater.toLowerCase().slice(2)}-${round}-`;
}

function keyOf(place: RatingPlace): string {
  return prefixOf(place, place.round) + place.updated.toString(16);
}

/** The row that was committed to about these updates. Throws `COLLAB_JOURNAL_BROKEN`. */
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

/** Spells a row, salts it, and writes it down; what was recorded in the round before the last is dropped. */
export async function writeRating(
  journal: Journal,
  place: RatingPlace,
  slot: number,
  scoresBySlot: ReadonlyMap<number, number>,
): Promise<RatingRecord> {
  const slots = slotsOf(place.updated);
  const { scores, order } = encodeRow({ rater: slot, scores: scoresBySlot }, slots);
  const salt: Hash = bytesToHex(new Uint8Array(randomBytes(32)));
  const commitment = ratingCommitment({ ...place, scores, salt });
  const record = { scores, order, salt, commitment };
  await journal.write(keyOf(place), encodeCanonical(record));
  const old = prefixOf(place, place.round - 2);
  for (const key of await journal.keys()) if (key.startsWith(old)) await journal.remove(key);
  return record;
}
