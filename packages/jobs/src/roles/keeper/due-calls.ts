import { type Address, sameAddress } from '@plexus/core';
import { type JobPlan, leafOf, subTaskAt } from '../../plan/job-plan.ts';
import type { MarketCall } from '../../ports.ts';
import { challengeDeadline, commitDeadline, revealDeadline } from '../../rules/deadlines.ts';
import { windowProof } from '../../rules/sub-task-tree.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import { transcriptOf } from '../../view/transcript.ts';
import { disputeSeats } from '../endorser/duties.ts';

/** A step the contract now allows anyone to take. `since`: first block in which it was allowed. */
export type DueCall = {
  readonly call: MarketCall;
  readonly key: string;
  readonly since: number;
  readonly index: number | undefined;
};

/** Windows that may be published beyond what is accepted; as the contract allows. */
const WINDOWS_AHEAD = 2;

function publishDue(job: JobState, plan: JobPlan): DueCall | undefined {
  const { windowHeight, subTaskCount } = job.terms;
  const size = 2 ** windowHeight;
  if (job.published >= subTaskCount || job.published - job.accepted > (WINDOWS_AHEAD - 1) * size)
    return undefined;
  const window = job.published / size;
  const subTasks = plan.split.subTasks.slice(job.published, job.published + size);
  return {
    call: {
      call: 'publishWindow',
      jobId: job.jobId,
      difficulties: subTasks.map((subTask) => subTask.difficulty),
      dependsOn: subTasks.map((subTask) => subTask.dependsOn),
      proof: windowProof(plan.tree, window, windowHeight),
    },
    key: `publish-${job.jobId}-${window}`,
    since: job.publishedAt,
    index: undefined,
  };
}

function acceptingSeats(task: SubTaskState): number {
  return task.reveals.filter((reveal) => reveal.accept).length;
}

/** A rejecting reveal that was not struck as false: it asks for a dispute. */
function rejection(task: SubTaskState) {
  return task.reveals.find(
    (reveal) => !reveal.accept && !task.falsified.some((account) => sameAddress(account, reveal.endorser)),
  );
}

function endorsedDue(
  job: JobState,
  plan: JobPlan,
  task: SubTaskState,
  since: number,
  keyEnd: string,
): DueCall {
  const at = { jobId: job.jobId, index: task.index };
  const transcript = transcriptOf(task);
  const rejected = rejection(task);
  if (rejected) {
    const seat = task.commitments.find((entry) => sameAddress(entry.endorser, rejected.endorser))?.seat ?? 0;
    const { accept, segment, interiors, salt } = rejected;
    const opening = { accept, segment, interiors, salt };
    return {
      call: { call: 'escalate', ...at, transcript, seat, opening },
      key: `escalate-${keyEnd}`,
      since,
      index: task.index,
    };
  }
  if (acceptingSeats(task) >= job.terms.quorum) {
    const leaf = leafOf(plan, subTaskAt(plan, task.index));
    return {
      call: { call: 'settle', jobId: job.jobId, leaf, transcript },
      key: `settle-${keyEnd}`,
      since,
      index: task.index,
    };
  }
  return {
    call: { call: 'redrawCommittee', ...at, transcript },
    key: `redraw-${keyEnd}`,
    since,
    index: task.index,
  };
}

function subTaskDue(
  job: JobState,
  plan: JobPlan,
  task: SubTaskState,
  headNumber: number,
): DueCall | undefined {
  const at = { jobId: job.jobId, index: task.index };
  const drawBlock = task.submission?.drawBlock ?? 0;
  const keyEnd = `${job.jobId}-${task.index}-${task.attempt}-${drawBlock}`;
  switch (task.status) {
    case 'claimed': {
      if (headNumber <= task.deadline) return undefined;
      return {
        call: { call: 'expireClaim', ...at },
        key: `expire-${keyEnd}`,
        since: task.deadline,
        index: task.index,
      };
    }
    case 'submitted': {
      const deadline = commitDeadline(drawBlock, job.terms);
      if (headNumber <= deadline || task.commitments.length >= job.terms.quorum) return undefined;
      const call = { call: 'redrawCommittee' as const, ...at, transcript: transcriptOf(task) };
      return { call, key: `redraw-${keyEnd}`, since: deadline, index: task.index };
    }
    case 'revealing': {
      const deadline = revealDeadline(task.since, job.terms);
      return headNumber > deadline ? endorsedDue(job, plan, task, deadline, keyEnd) : undefined;
    }
    case 'revealed': {
      if (rejection(task) || acceptingSeats(task) < job.terms.quorum)
        return endorsedDue(job, plan, task, task.since, keyEnd);
      const deadline = challengeDeadline(task.since, job.terms);
      return headNumber > deadline ? endorsedDue(job, plan, task, deadline, keyEnd) : undefined;
    }
    case 'disputed':
      return disputeDue(job, plan, task, headNumber);
    default:
      return undefined;
  }
}

function disputeDue(
  job: JobState,
  plan: JobPlan,
  task: SubTaskState,
  headNumber: number,
): DueCall | undefined {
  const { dispute } = task;
  if (!dispute) return undefined;
  const commitsEnd = commitDeadline(dispute.drawBlock, job.terms);
  const isFull = dispute.members.length >= disputeSeats(job.terms.committeeSize);
  const allRevealed = dispute.members.length > 0 && dispute.members.every((entry) => entry.revealed);
  const revealsEnd = revealDeadline(dispute.revealingFrom ?? commitsEnd, job.terms);
  const isOver = allRevealed ? isFull || headNumber > commitsEnd : headNumber > revealsEnd;
  if (!isOver) return undefined;
  const leaf = leafOf(plan, subTaskAt(plan, task.index));
  return {
    call: { call: 'resolveDispute', jobId: job.jobId, leaf, transcript: transcriptOf(task) },
    key: `resolve-${job.jobId}-${task.index}-${task.attempt}-${dispute.round}`,
    since: allRevealed ? dispute.drawBlock : revealsEnd,
    index: task.index,
  };
}

/** Every step of a job the contract now allows anyone to take, in split order (J3, J6, J9, J10, J13). */
export function dueCalls(job: JobState, plan: JobPlan, headNumber: number): readonly DueCall[] {
  const due: DueCall[] = [];
  const { jobId } = job;
  const hasExpired = headNumber > job.terms.expiresAt;
  if (job.status === 'active' && !hasExpired) {
    const publish = publishDue(job, plan);
    if (publish) due.push(publish);
  }
  if (job.status === 'active' && hasExpired) {
    due.push({
      call: { call: 'beginClosing', jobId },
      key: `closing-${jobId}`,
      since: job.terms.expiresAt,
      index: undefined,
    });
  }
  let inFlight = 0;
  for (const task of job.subTasks.values()) {
    if (task.status === 'open' || task.status === 'accepted') continue;
    inFlight++;
    const call = subTaskDue(job, plan, task, headNumber);
    if (call) due.push(call);
  }
  if (job.status === 'closing' && inFlight === 0) {
    due.push({
      call: { call: 'closeJob', jobId },
      key: `close-${jobId}`,
      since: headNumber,
      index: undefined,
    });
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
