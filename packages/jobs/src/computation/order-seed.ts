import { createHash } from 'node:crypto';

/** Seed of the data order for one part, round and epoch of a job: the first 8 bytes of SHA-256 over the four numbers. */
export function orderSeed(seed: number, round: number, part: number, epoch: number): bigint {
  const words = Buffer.alloc(16);
  for (const [i, value] of [seed, round, part, epoch].entries()) words.writeUInt32BE(value >>> 0, i * 4);
  return createHash('sha256').update(words).digest().readBigUInt64BE(0);
}
