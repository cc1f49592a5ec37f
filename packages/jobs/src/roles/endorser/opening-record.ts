import { decodeCanonical, encodeCanonical, type Hash, toMessage } from '@plexus/core';
import { z } from 'zod';
import { JobsError } from '../../errors.ts';
import type { Opening } from '../../ports.ts';

const hex = z.custom<Hash>(
  (value) => typeof value === 'string' && /^0x[0-9a-f]*$/.test(value),
  'not hexadecimal',
);

const openingSchema = z
  .object({
    version: z.literal(1),
    kind: z.enum(['endorsement', 'dispute']),
    accept: z.boolean(),
    segment: z.int().min(0),
    interiors: hex,
    salt: hex,
    commitment: hex,
    /** Disputes only: the member's own end digest; zero otherwise. */
    endDigest: hex,
    round: z.int().min(0),
    reason: z.string(),
  })
  .strict();

/** What a checker committed to and must still be able to open after a restart (J15). */
export type OpeningRecord = z.infer<typeof openingSchema>;

export function encodeOpening(record: OpeningRecord): Uint8Array {
  return encodeCanonical(record);
}

/** Throws `JOBS_JOURNAL_BROKEN`. */
export function decodeOpening(bytes: Uint8Array): OpeningRecord {
  try {
    return openingSchema.parse(decodeCanonical(bytes));
  } catch (cause) {
    throw new JobsError({
      code: 'JOBS_JOURNAL_BROKEN',
      message: `an opening in the journal cannot be read: ${toMessage(cause)}`,
      hint: 'the disk may be failing; a seat whose opening is lost loses its bond',
      cause,
    });
  }
}

/** Where an opening is journalled: by its commitment, so that no later one for the same seat takes its place. */
export function openingKey(dutyKey: string, commitment: Hash): string {
  return `${dutyKey}-${commitment.slice(2, 18)}`;
}

/** The opening as the contract takes it. */
export function toOpening({ accept, segment, interiors, salt }: OpeningRecord): Opening {
  return { accept, segment, interiors, salt };
}
