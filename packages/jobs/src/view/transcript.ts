import { JobsError } from '../errors.ts';
import type { Transcript } from '../ports.ts';
import type { SubTaskState } from './job-state.ts';

/** The calldata the contract's transcript hash vouches for, from the log. Throws `JOBS_NOT_FOUND` without a submission. */
export function transcriptOf(task: SubTaskState): Transcript {
  if (!task.submission) {
    throw new JobsError({ code: 'JOBS_NOT_FOUND', message: `sub-task ${task.index} has no submission` });
  }
  const seats = [...task.commitments].sort((a, b) => a.seat - b.seat);
  return {
    ...task.submission,
    endorsers: seats.map((entry) => entry.endorser),
    commitments: seats.map((entry) => entry.commitment),
  };
}
