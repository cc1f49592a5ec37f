import { type Address, sameAddress } from '@plexus/core';
import { disputeSeats } from '../../rules/committee.ts';
import { commitDeadline } from '../../rules/deadlines.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import type { OpenSubTask } from '../../view/job-tracker.ts';

/** What a checker may have to do for one sub-task: take a seat, or open the commitment it made. */
export type Duty =
  | {
      readonly type: 'endorse' | 'reveal';
      readonly job: JobState;
      readonly task: SubTaskState;
      readonly key: string;
    }
  | {
      readonly type: 'judge-dispute' | 'reveal-dispute';
      readonly job: JobState;
      readonly task: SubTaskState;
      readonly key: string;
    };

export function endorsementKey(job: JobState, task: SubTaskState): string {
  return `endorse-${job.jobId}-${task.index}-${task.attempt}-${task.submission?.drawBlock ?? 0}`;
}

export function disputeKey(job: JobState, task: SubTaskState): string {
  return `dispute-${job.jobId}-${task.index}-${task.attempt}-${task.dispute?.round ?? 0}`;
}

function endorsementDuty(
  self: Address,
  job: JobState,
  task: SubTaskState,
  headNumber: number,
): Duty | undefined {
  const key = endorsementKey(job, task);
  const { submission, commitments } = task;
  if (!submission) return undefined;
  const isSeated = commitments.some((entry) => sameAddress(entry.endorser, self));
  const deadline = commitDeadline(submission.drawBlock, job.terms);
  if (!isSeated) {
    const isOpen = task.status === 'submitted' && commitments.length < job.terms.committeeSize;
    return isOpen && headNumber >= submission.drawBlock && headNumber < deadline
      ? { type: 'endorse', job, task, key }
      : undefined;
  }
  if (task.reveals.some((reveal) => sameAddress(reveal.endorser, self))) return undefined;
  const canReveal =
    task.status === 'revealing' ||
    (task.status === 'submitted' && headNumber > deadline && commitments.length >= job.terms.quorum);
  return canReveal ? { type: 'reveal', job, task, key } : undefined;
}

function disputeDuty(self: Address, job: JobState, task: SubTaskState, headNumber: number): Duty | undefined {
  const { dispute } = task;
  if (!dispute || sameAddress(dispute.challenger, self)) return undefined;
  const key = disputeKey(job, task);
  const deadline = commitDeadline(dispute.drawBlock, job.terms);
  const seat = dispute.members.find((entry) => sameAddress(entry.member, self));
  const isFull = dispute.members.length >= disputeSeats(job.terms.committeeSize);
  if (!seat) {
    const isOpen =
      dispute.revealingFrom === undefined &&
      !isFull &&
      headNumber >= dispute.drawBlock &&
      headNumber < deadline;
    return isOpen ? { type: 'judge-dispute', job, task, key } : undefined;
  }
  if (seat.revealed || (!isFull && headNumber <= deadline)) return undefined;
  return { type: 'reveal-dispute', job, task, key };
}

/** Everything this account could do now as a checker, in split order: openings first, since silence costs a bond (J9, J10). */
export function dutiesOf(
  self: Address,
  inFlight: readonly OpenSubTask[],
  headNumber: number,
): readonly Duty[] {
  const duties: Duty[] = [];
  for (const { job, task } of inFlight) {
    if (task.worker === undefined || sameAddress(task.worker, self)) continue;
    const duty =
      task.status === 'disputed'
        ? disputeDuty(self, job, task, headNumber)
        : endorsementDuty(self, job, task, headNumber);
    if (duty) duties.push(duty);
  }
  const isOpening = (duty: Duty) => duty.type === 'reveal' || duty.type === 'reveal-dispute';
  return [...duties.filter(isOpening), ...duties.filter((duty) => !isOpening(duty))];
}
