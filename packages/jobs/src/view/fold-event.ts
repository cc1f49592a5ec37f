import { sameAddress } from '@plexus/core';
import { disputeSeats } from '../rules/committee.ts';
import type { MarketEvent } from './events.ts';
import { type DisputeState, type JobState, OUTSIDER, type SubTaskState } from './job-state.ts';

function openSubTask(index: number, attempt: number, block: number): SubTaskState {
  return {
    index,
    status: 'open',
    attempt,
    since: block,
    worker: undefined,
    nonce: 0,
    difficulty: 0n,
    deadline: 0,
    submission: undefined,
    commitments: [],
    reveals: [],
    falsified: [],
    overruled: [],
    dispute: undefined,
    acceptedResult: undefined,
  };
}

function withSubTask(
  job: JobState,
  index: number,
  change: (task: SubTaskState) => SubTaskState,
  block: number,
): JobState {
  job.subTasks.set(index, change(job.subTasks.get(index) ?? openSubTask(index, 0, block)));
  return job;
}

function newDispute(
  opened: Pick<DisputeState, 'challenger' | 'challengerSeat' | 'segment'>,
  round: number,
  drawBlock: number,
): DisputeState {
  const { challenger, challengerSeat, segment } = opened;
  const undecided = { members: [], revealingFrom: undefined, verdict: undefined };
  return { challenger, challengerSeat, segment, round, drawBlock, ...undecided };
}

function withDispute(task: SubTaskState, change: (dispute: DisputeState) => DisputeState): SubTaskState {
  return task.dispute ? { ...task, dispute: change(task.dispute) } : task;
}

/**
 * The state of one job after one more event of it (J14): total and the same on every node. The given state is
 * consumed: its collections are carried over, so that a job of ten thousand sub-tasks folds in linear time.
 */
export function foldEvent(
  job: JobState | undefined,
  event: MarketEvent,
  block: number,
): JobState | undefined {
  if (event.name === 'JobCreated') {
    return {
      jobId: event.args.jobId,
      requester: event.args.requester,
      seed: event.args.seed,
      terms: event.args.terms,
      createdAt: block,
      status: 'active',
      statusSince: block,
      published: 0,
      publishedAt: block,
      accepted: 0,
      subTasks: new Map(),
      links: [],
      paid: [],
      finalHash: undefined,
      refunded: 0n,
    };
  }
  if (!job) return undefined;
  switch (event.name) {
    case 'WindowPublished': {
      const published = event.args.from + event.args.difficulties.length;
      for (let index = event.args.from; index < published; index++)
        job.subTasks.set(index, openSubTask(index, 0, block));
      return { ...job, published, publishedAt: block };
    }
    case 'SubTaskClaimed': {
      const { index, worker, nonce, difficulty, deadline, attempt } = event.args;
      const claimed = {
        ...openSubTask(index, attempt, block),
        status: 'claimed' as const,
        worker,
        nonce,
        difficulty,
        deadline,
      };
      return withSubTask(job, index, () => claimed, block);
    }
    case 'ResultSubmitted': {
      const { resultDigest, traceRoot, segmentCount } = event.args;
      const submission = { resultDigest, traceRoot, segmentCount, drawBlock: block + 1 };
      return withSubTask(
        job,
        event.args.index,
        (task) => ({ ...task, status: 'submitted', since: block + 1, submission }),
        block,
      );
    }
    case 'CommitteeRedrawn':
      return withSubTask(
        job,
        event.args.index,
        (task) => ({
          ...task,
          status: 'submitted',
          since: event.args.drawBlock,
          commitments: [],
          reveals: [],
          falsified: [],
          overruled: [],
          submission: task.submission && { ...task.submission, drawBlock: event.args.drawBlock },
        }),
        block,
      );
    case 'EndorsementCommitted': {
      const { endorser, commitment, seat } = event.args;
      return withSubTask(
        job,
        event.args.index,
        (task) => {
          const commitments = [...task.commitments, { endorser, commitment, seat }];
          const full = commitments.length >= job.terms.committeeSize;
          return full
            ? { ...task, commitments, status: 'revealing', since: block }
            : { ...task, commitments };
        },
        block,
      );
    }
    case 'EndorsementRevealed': {
      const { endorser, accept, segment, interiors, salt } = event.args;
      return withSubTask(
        job,
        event.args.index,
        (task) => {
          const reveals = [...task.reveals, { endorser, accept, segment, interiors, salt }];
          if (reveals.length >= task.commitments.length)
            return { ...task, reveals, status: 'revealed', since: block };
          const windowEnd = (task.submission?.drawBlock ?? block) + job.terms.commitBlocks;
          const since = task.status === 'submitted' ? windowEnd : task.since;
          return { ...task, reveals, status: 'revealing', since };
        },
        block,
      );
    }
    case 'EndorsementFalsified':
      return withSubTask(
        job,
        event.args.index,
        (task) => ({
          ...task,
          falsified: [...task.falsified, event.args.endorser],
          reveals: task.reveals.map((reveal) =>
            sameAddress(reveal.endorser, event.args.endorser) ? { ...reveal, accept: false } : reveal,
          ),
        }),
        block,
      );
    case 'DisputeOpened':
      return withSubTask(
        job,
        event.args.index,
        (task) => ({
          ...task,
          status: 'disputed',
          since: block,
          dispute: newDispute(event.args, 0, block + 1),
        }),
        block,
      );
    case 'DisputeCommitted': {
      const { member, commitment, seat } = event.args;
      return withSubTask(
        job,
        event.args.index,
        (task) =>
          withDispute(task, (dispute) => {
            const members = [
              ...dispute.members,
              { member, commitment, seat, revealed: false, workerRight: undefined },
            ];
            const isFull = members.length >= disputeSeats(job.terms.committeeSize);
            return { ...dispute, members, revealingFrom: isFull ? block : dispute.revealingFrom };
          }),
        block,
      );
    }
    case 'DisputeRevealed':
      return withSubTask(
        job,
        event.args.index,
        (task) =>
          withDispute(task, (dispute) => ({
            ...dispute,
            revealingFrom: dispute.revealingFrom ?? dispute.drawBlock + job.terms.commitBlocks,
            members: dispute.members.map((entry) =>
              sameAddress(entry.member, event.args.member)
                ? { ...entry, revealed: true, workerRight: event.args.workerRight }
                : entry,
            ),
          })),
        block,
      );
    case 'DisputeRedrawn':
      return withSubTask(
        job,
        event.args.index,
        (task) =>
          withDispute({ ...task, since: block }, (dispute) =>
            newDispute(dispute, event.args.round, event.args.drawBlock),
          ),
        block,
      );
    case 'DisputeResolved': {
      if (!event.args.workerRight) {
        const convict = (task: SubTaskState) =>
          withDispute(task, (dispute) => ({ ...dispute, verdict: false }));
        return withSubTask(job, event.args.index, convict, block);
      }
      const clear = (task: SubTaskState): SubTaskState => ({
        ...task,
        status: 'revealed',
        since: block,
        dispute: undefined,
        overruled:
          task.dispute && task.dispute.challengerSeat !== OUTSIDER
            ? [...task.overruled, task.dispute.challenger]
            : task.overruled,
      });
      return withSubTask(job, event.args.index, clear, block);
    }
    case 'SubTaskAccepted': {
      const { jobId: _, ...link } = event.args;
      job.links.push({ ...link, blockNumber: block });
      const accepted = withSubTask(
        job,
        link.index,
        (task) => ({ ...task, status: 'accepted', since: block, acceptedResult: link.resultDigest }),
        block,
      );
      return { ...accepted, accepted: job.accepted + 1 };
    }
    case 'SubTaskReopened':
      return withSubTask(
        job,
        event.args.index,
        () => openSubTask(event.args.index, event.args.attempt, block),
        block,
      );
    case 'RewardsPaid': {
      const { worker, workerAmount, endorsers, endorserAmount, index } = event.args;
      job.paid.push({ account: worker, role: 'worker', amount: workerAmount, index });
      for (const account of endorsers)
        job.paid.push({ account, role: 'endorser', amount: endorserAmount, index });
      return job;
    }
    case 'JobCompleted':
      return {
        ...job,
        status: 'completed',
        statusSince: block,
        finalHash: event.args.finalHash,
        refunded: event.args.refunded,
      };
    case 'JobClosing':
      return { ...job, status: 'closing', statusSince: block };
    case 'JobClosed':
      return { ...job, status: 'closed', statusSince: block, refunded: event.args.refunded };
  }
}
