import { type Address, sameAddress } from '@plexus/core';
import { disputeSeats } from '../../rules/committee.ts';
import { abandonDeadline, challengeDeadline, commitDeadline, revealDeadline } from '../../rules/deadlines.ts';
import type { JobState, RevealState, SubTaskState } from '../../view/job-state.ts';
import { countAccepting, standingRejection } from '../../view/votes.ts';

/** A step the contract allows anyone to take in the block after the head. `since`: last block in which it did not. */
export type DueStep = {
  readonly step:
    | 'publish'
    | 'begin-closing'
    | 'close'
    | 'expire'
    | 'redraw'
    | 'abandon'
    | 'settle'
    | 'escalate'
    | 'resolve';
  readonly index: number | undefined;
  readonly key: string;
  readonly since: number;
  /** The rejection to escalate. */
  readonly rejection?: RevealState;
};

/** Windows that may be published beyond what is accepted; as the contract allows. */
const WINDOWS_AHEAD = 2;

function publishDue(job: JobState): DueStep | undefined {
  const size = 2 ** job.terms.windowHeight;
  if (job.published >= job.terms.subTaskCount) return undefined;
  if (job.published - job.accepted > (WINDOWS_AHEAD - 1) * size) return undefined;
  return {
    step: 'publish',
    index: undefined,
    key: `publish-${job.jobId}-${job.published / size}`,
    since: Math.max(job.publishedAt, job.links.at(-1)?.blockNumber ?? 0),
  };
}

/** What follows once revealing is over; `since` is its last block. */
function afterReveals(
  job: JobState,
  task: SubTaskState,
  since: number,
  headNumber: number,
  key: string,
): DueStep | undefined {
  const { index } = task;
  const rejection = standingRejection(task);
  if (rejection)
    return { step: 'escalate', index, key: `escalate-${key}-${rejection.endorser}`, since, rejection };
  if (countAccepting(task) >= job.terms.quorum) {
    const challengesEnd = challengeDeadline(since, job.terms);
    return headNumber > challengesEnd
      ? { step: 'settle', index, key: `settle-${key}`, since: challengesEnd }
      : undefined;
  }
  const abandonAfter = abandonDeadline(job.terms, false);
  if (headNumber > abandonAfter)
    return { step: 'abandon', index, key: `abandon-${key}`, since: abandonAfter };
  return { step: 'redraw', index, key: `redraw-${key}`, since };
}

function subTaskDue(job: JobState, task: SubTaskState, headNumber: number): DueStep | undefined {
  const { index } = task;
  const drawBlock = task.submission?.drawBlock ?? 0;
  const key = `${job.jobId}-${index}-${task.attempt}-${drawBlock}-${task.since}`;
  switch (task.status) {
    case 'claimed':
      return headNumber > task.deadline
        ? { step: 'expire', index, key: `expire-${key}`, since: task.deadline }
        : undefined;
    case 'submitted': {
      const deadline = commitDeadline(drawBlock, job.terms);
      const hasEnough = task.commitments.length >= job.terms.quorum;
      if (headNumber <= deadline) return undefined;
      if (!hasEnough) return afterReveals(job, task, deadline, headNumber, key);
      const revealsEnd = revealDeadline(deadline, job.terms);
      return headNumber > revealsEnd ? afterReveals(job, task, revealsEnd, headNumber, key) : undefined;
    }
    case 'revealing': {
      const deadline = revealDeadline(task.since, job.terms);
      return headNumber > deadline ? afterReveals(job, task, deadline, headNumber, key) : undefined;
    }
    case 'revealed':
      return afterReveals(job, task, task.since, headNumber, key);
    case 'disputed':
      return disputeDue(job, task, headNumber);
    default:
      return undefined;
  }
}

function disputeDue(job: JobState, task: SubTaskState, headNumber: number): DueStep | undefined {
  const { dispute } = task;
  if (!dispute) return undefined;
  const commitsEnd = commitDeadline(dispute.drawBlock, job.terms);
  const isFull = dispute.members.length >= disputeSeats(job.terms.committeeSize);
  const allRevealed = dispute.members.every((entry) => entry.revealed);
  const votesEnd = dispute.revealingFrom ?? commitsEnd;
  const since = allRevealed ? votesEnd : revealDeadline(votesEnd, job.terms);
  if (!(allRevealed && isFull) && headNumber <= since) return undefined;
  const key = `resolve-${job.jobId}-${task.index}-${task.attempt}-${task.since}-${dispute.round}`;
  return { step: 'resolve', index: task.index, key, since };
}

/** Every step of a job the contract now allows anyone to take, in split order (J3, J6, J9, J10, J13). */
export function dueSteps(job: JobState, headNumber: number): readonly DueStep[] {
  const due: DueStep[] = [];
  const hasExpired = headNumber > job.terms.expiresAt;
  const publish = job.status === 'active' && !hasExpired ? publishDue(job) : undefined;
  if (publish) due.push(publish);
  if (job.status === 'active' && hasExpired) {
    due.push({
      step: 'begin-closing',
      index: undefined,
      key: `closing-${job.jobId}`,
      since: job.terms.expiresAt,
    });
  }
  let inFlight = 0;
  let quietSince = job.statusSince;
  for (const task of job.subTasks.values()) {
    quietSince = Math.max(quietSince, task.since);
    if (task.status === 'open' || task.status === 'accepted') continue;
    inFlight++;
    const step = subTaskDue(job, task, headNumber);
    if (step) due.push(step);
  }
  if (job.status === 'closing' && inFlight === 0) {
    due.push({ step: 'close', index: undefined, key: `close-${job.jobId}`, since: quietSince });
  }
  return due;
}

/** How many blocks an account leaves a due step to those closer to it, so that not everybody sends the same transaction. */
export function patienceOf(self: Address, job: JobState, index: number | undefined, spread: number): number {
  if (sameAddress(self, job.requester)) return 0;
  const task = index === undefined ? undefined : job.subTasks.get(index);
  if (task?.worker && sameAddress(self, task.worker)) return 3;
  const seat = task?.commitments.find((entry) => sameAddress(entry.endorser, self));
  if (seat) return 5 + seat.seat;
  return 10 + (spread % 20);
}
