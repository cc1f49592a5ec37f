import { createHash } from 'node:crypto';

/** Seed of the data order for one part in one round of a job: the first 8 bytes of SHA-256 over the three numbers. */
export function orderSeed(seed: number, round: number, part: number): bigint {
  const words = Buffer.alloc(12);
  for (const [i, value] of [seed, round, part].entries()) words.writeUInt32BE(value >>> 0, i * 4);
  return createHash('sha256').update(words).digest().readBigUInt64BE(0);
}
