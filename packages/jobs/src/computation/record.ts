import { type Digest, decodeCanonical, encodeCanonical, isDigest } from '@plexus/core';
import { z } from 'zod';
import { JobsError } from '../errors.ts';

const MAX_RECORD_BYTES = 64 * 1024 * 1024;
const digestSchema = z.custom<Digest>(isDigest, 'not a digest');

const recordSchema = z
  .object({
    version: z.literal(1),
    output: digestSchema,
    trace: digestSchema,
    also: z.array(digestSchema).max(1_000_000),
  })
  .strict();

/**
 * What a result digest on chain names: the output, the trace behind it, and every further artifact the output refers
 * to (chunks, a candidate's state, a combined model), so that all of a result can be fetched from one digest.
 */
export type ResultRecord = z.infer<typeof recordSchema>;

export function encodeResultRecord(record: ResultRecord): Uint8Array {
  return encodeCanonical(record);
}

/** Throws `JOBS_RESULT_MALFORMED`. */
export function decodeResultRecord(bytes: Uint8Array): ResultRecord {
  return decodeStrict(recordSchema, bytes, 'result record');
}

const chunkListSchema = z
  .object({ version: z.literal(1), chunks: z.array(digestSchema).min(1).max(1_000_000) })
  .strict();

/** Output of an `infer` part: its chunks in order, one a segment. */
export type ChunkList = z.infer<typeof chunkListSchema>;

export function encodeChunkList(list: ChunkList): Uint8Array {
  return encodeCanonical(list);
}

export function decodeChunkList(bytes: Uint8Array): ChunkList {
  return decodeStrict(chunkListSchema, bytes, 'chunk list');
}

const evaluationSchema = z
  .object({
    version: z.literal(1),
    candidate: z.int().min(0),
    state: digestSchema,
    /** null: not finite, the candidate has diverged. */
    loss: z.number().nullable(),
    accuracy: z.number().nullable(),
  })
  .strict();

/** Output of a `candidate` part: how well its trained state does on the validation shard. */
export type Evaluation = z.infer<typeof evaluationSchema>;

export function encodeEvaluation(evaluation: Evaluation): Uint8Array {
  return encodeCanonical(evaluation);
}

export function decodeEvaluation(bytes: Uint8Array): Evaluation {
  return decodeStrict(evaluationSchema, bytes, 'evaluation');
}

function decodeStrict<T>(schema: z.ZodType<T>, bytes: Uint8Array, what: string): T {
  let value: unknown;
  try {
    value = decodeCanonical(bytes, MAX_RECORD_BYTES);
  } catch (cause) {
    throw new JobsError({
      code: 'JOBS_RESULT_MALFORMED',
      message: `${what} is not canonical: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new JobsError({
    code: 'JOBS_RESULT_MALFORMED',
    message: `${what} is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown reason'}`,
  });
}
