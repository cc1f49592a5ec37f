import { type Address, type Hash, hexToBytes, keccak, uintToBytes } from '@plexus/core';

/** A sub-task at one of its attempts; `attempt` counts how often it was opened again (0–255). */
export type AttemptKey = { readonly jobId: bigint; readonly index: number; readonly attempt: number };

/** Seed of a job, from which its sub-tasks' follow: packed (hash of the block before the job's, uint256 jobId, requester). */
export function jobSeed(parentBlockHash: Hash, jobId: bigint, requester: Address): Hash {
  return keccak(hexToBytes(parentBlockHash), uintToBytes(jobId, 32), hexToBytes(requester));
}

/** Seed of a sub-task's lottery (J5): packed (jobSeed, uint32 index, uint8 attempt). */
export function subTaskSeed(jobSeed: Hash, index: number, attempt: number): Hash {
  return keccak(hexToBytes(jobSeed), uintToBytes(index, 4), uintToBytes(attempt, 1));
}

/** Seed of a committee's draw (J9): packed (hash of the draw block, uint256 jobId, uint32 index, uint8 attempt). */
export function drawSeed(draw: AttemptKey & { readonly blockHash: Hash }): Hash {
  return keccak(
    hexToBytes(draw.blockHash),
    uintToBytes(draw.jobId, 32),
    uintToBytes(draw.index, 4),
    uintToBytes(draw.attempt, 1),
  );
}

/** Seed of a dispute committee's draw (J10): as `drawSeed`, then uint8 round. */
export function disputeSeed(draw: AttemptKey & { readonly blockHash: Hash; readonly round: number }): Hash {
  return keccak(
    hexToBytes(draw.blockHash),
    uintToBytes(draw.jobId, 32),
    uintToBytes(draw.index, 4),
    uintToBytes(draw.attempt, 1),
    uintToBytes(draw.round, 1),
  );
}
