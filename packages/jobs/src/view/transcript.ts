import { type Hash, ZERO_DIGEST } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { Transcript } from '../ports.ts';
import { drawSeed } from '../rules/seeds.ts';
import type { JobState, SubTaskState } from './job-state.ts';

/**
 * The calldata the contract's transcript hash vouches for, from the log and the hash of the draw block. Throws
 * `JOBS_NOT_FOUND` without a submission or while the draw block's hash cannot be had.
 */
export async function transcriptOf(
  job: JobState,
  task: SubTaskState,
  blockHashOf: (number: number) => Promise<Hash | undefined>,
): Promise<Transcript> {
  const { submission } = task;
  if (!submission) {
    throw new JobsError({ code: 'JOBS_NOT_FOUND', message: `sub-task ${task.index} has no submission` });
  }
  const seats = [...task.commitments].sort((a, b) => a.seat - b.seat);
  return {
    ...submission,
    difficulty: task.difficulty,
    nonce: task.nonce,
    drawSeed: seats.length === 0 ? ZERO_DIGEST : await seedOf(job, task, submission.drawBlock, blockHashOf),
    endorsers: seats.map((entry) => entry.endorser),
    commitments: seats.map((entry) => entry.commitment),
  };
}

async function seedOf(
  job: JobState,
  task: SubTaskState,
  drawBlock: number,
  blockHashOf: (number: number) => Promise<Hash | undefined>,
): Promise<Hash> {
  const blockHash = await blockHashOf(drawBlock);
  if (blockHash) return drawSeed({ blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt });
  throw new JobsError({
    code: 'JOBS_NOT_FOUND',
    message: `block ${drawBlock}, which drew the committee of sub-task ${task.index}, is not to be had`,
    hint: 'ask an RPC node that keeps older headers',
    retryable: true,
  });
}
