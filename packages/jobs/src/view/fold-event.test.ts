import { describe, expect, it } from 'vitest';
import {
  accountOf,
  digestNamed,
  eventOf,
  foldAll,
  hashOf,
  pathTo,
  requester,
  reveal,
  taskOf,
  testTerms,
} from '../../test/support/market-log.ts';
import { foldEvent } from './fold-event.ts';

const { open, claimed, submitted, revealing } = pathTo;
const rejected = [
  ...revealing,
  [reveal(2, false), 27],
  [reveal(3, true), 28],
  [reveal(4, true), 29],
] as const;
const disputed = [...rejected, [eventOf('DisputeOpened', { challenger: accountOf(2) }), 30]] as const;

/** Seats of the dispute up to the one with this number taken, one a block from 32 on. */
function disputeSeatsTaken(count: number) {
  return Array.from(
    { length: count },
    (_, seat) => [eventOf('DisputeCommitted', { member: accountOf(10 + seat), seat }), 32 + seat] as const,
  );
}

describe('foldEvent', () => {
  it('JobCreated gives an active job with its terms and nothing published', () => {
    const job = foldAll([eventOf('JobCreated'), 3]);
    expect(job).toMatchObject({
      jobId: 1n,
      requester,
      terms: testTerms,
      status: 'active',
      statusSince: 3,
      createdAt: 3,
      published: 0,
      accepted: 0,
    });
  });

  it('ignores every event of a job nobody created', () => {
    expect(foldEvent(undefined, eventOf('JobClosing'), 4)).toBeUndefined();
  });

  it('WindowPublished opens its sub-tasks and no others', () => {
    const job = foldAll(...open);
    expect([...job.subTasks.keys()]).toEqual([0, 1]);
    expect(job).toMatchObject({ published: 2, publishedAt: 5 });
    expect(taskOf(job)).toMatchObject({ status: 'open', attempt: 0, since: 5, worker: undefined });
  });

  it('SubTaskClaimed names worker, nonce and deadline', () => {
    expect(taskOf(foldAll(...claimed))).toMatchObject({
      status: 'claimed',
      worker: accountOf(1),
      nonce: 9,
      deadline: 32,
      difficulty: 10n,
      since: 10,
    });
  });

  it('ResultSubmitted draws the committee from the next block', () => {
    expect(taskOf(foldAll(...submitted))).toMatchObject({
      status: 'submitted',
      since: 21,
      worker: accountOf(1),
      submission: { resultDigest: digestNamed('result'), drawBlock: 21, segmentCount: 4 },
    });
  });

  it('EndorsementCommitted takes seats and begins revealing with the last one', () => {
    const two = taskOf(foldAll(...revealing.slice(0, -1)));
    expect(two).toMatchObject({ status: 'submitted', since: 21 });
    expect(two.commitments).toHaveLength(2);
    expect(taskOf(foldAll(...revealing))).toMatchObject({ status: 'revealing', since: 25 });
  });

  it('EndorsementRevealed closes the committee with the last reveal', () => {
    expect(taskOf(foldAll(...revealing, [reveal(2, true), 27]))).toMatchObject({
      status: 'revealing',
      since: 25,
    });
    expect(taskOf(foldAll(...rejected))).toMatchObject({ status: 'revealed', since: 29 });
  });

  it('EndorsementRevealed of a committee that was not full says that revealing began with the window’s end', () => {
    const task = taskOf(foldAll(...revealing.slice(0, -1), [reveal(2, true), 40]));
    expect(task).toMatchObject({ status: 'revealing', since: 21 + testTerms.commitBlocks });
  });

  it('EndorsementFalsified takes the accepting vote away', () => {
    const task = taskOf(
      foldAll(...rejected, [eventOf('EndorsementFalsified', { endorser: accountOf(3) }), 30]),
    );
    expect(task.falsified).toEqual([accountOf(3)]);
    expect(task.reveals.map(({ accept }) => accept)).toEqual([false, false, true]);
    expect(task.status).toBe('revealed');
  });

  it('CommitteeRedrawn forgets the committee and keeps the submission', () => {
    const task = taskOf(foldAll(...rejected, [eventOf('CommitteeRedrawn', { drawBlock: 60 }), 59]));
    expect(task).toMatchObject({
      status: 'submitted',
      since: 60,
      commitments: [],
      reveals: [],
      falsified: [],
      overruled: [],
      submission: { drawBlock: 60, resultDigest: digestNamed('result') },
    });
  });

  it('DisputeOpened draws members from the next block', () => {
    expect(taskOf(foldAll(...disputed))).toMatchObject({
      status: 'disputed',
      since: 30,
      dispute: {
        challenger: accountOf(2),
        challengerSeat: 0,
        segment: 1,
        round: 0,
        drawBlock: 31,
        members: [],
        revealingFrom: undefined,
      },
    });
  });

  it('DisputeCommitted begins revealing with the seventh seat', () => {
    expect(taskOf(foldAll(...disputed, ...disputeSeatsTaken(6))).dispute?.revealingFrom).toBeUndefined();
    expect(taskOf(foldAll(...disputed, ...disputeSeatsTaken(7))).dispute?.revealingFrom).toBe(38);
  });

  it('DisputeRevealed marks the member, and tells when committing ended if nobody knew', () => {
    const early = foldAll(...disputed, ...disputeSeatsTaken(2), [eventOf('DisputeRevealed'), 44]);
    expect(taskOf(early).dispute?.revealingFrom).toBe(31 + testTerms.commitBlocks);
    expect(taskOf(early).dispute?.members).toMatchObject([
      { revealed: true, workerRight: true },
      { revealed: false, workerRight: undefined },
    ]);
    const full = foldAll(...disputed, ...disputeSeatsTaken(7), [eventOf('DisputeRevealed'), 39]);
    expect(taskOf(full).dispute?.revealingFrom).toBe(38);
  });

  it('DisputeRedrawn begins a round without members', () => {
    const job = foldAll(...disputed, ...disputeSeatsTaken(2), [
      eventOf('DisputeRedrawn', { round: 1, drawBlock: 80 }),
      79,
    ]);
    expect(taskOf(job)).toMatchObject({
      status: 'disputed',
      since: 79,
      dispute: {
        round: 1,
        drawBlock: 80,
        members: [],
        segment: 1,
        challengerSeat: 0,
        revealingFrom: undefined,
      },
    });
  });

  it('DisputeResolved for the worker overrules the rejecting seat', () => {
    expect(taskOf(foldAll(...disputed, [eventOf('DisputeResolved'), 50]))).toMatchObject({
      status: 'revealed',
      since: 50,
      dispute: undefined,
      overruled: [accountOf(2)],
    });
  });

  it('DisputeResolved for the worker overrules no seat when the challenger came from outside', () => {
    const job = foldAll(
      ...rejected,
      [eventOf('DisputeOpened', { challenger: accountOf(2), challengerSeat: 255 }), 30],
      [eventOf('DisputeResolved'), 50],
    );
    expect(taskOf(job)).toMatchObject({ status: 'revealed', overruled: [] });
  });

  it('DisputeResolved against the worker changes nothing until the sub-task is opened again', () => {
    const job = foldAll(...disputed, [eventOf('DisputeResolved', { workerRight: false }), 50]);
    expect(taskOf(job).status).toBe('disputed');
    const after = foldAll(
      ...disputed,
      [eventOf('DisputeResolved', { workerRight: false }), 50],
      [eventOf('SubTaskReopened', { attempt: 1 }), 50],
    );
    expect(taskOf(after)).toMatchObject({
      status: 'open',
      attempt: 1,
      since: 50,
      worker: undefined,
      submission: undefined,
      dispute: undefined,
      commitments: [],
    });
  });

  it('SubTaskAccepted appends a link and counts', () => {
    const job = foldAll(...rejected, [eventOf('SubTaskAccepted'), 60]);
    expect(taskOf(job)).toMatchObject({
      status: 'accepted',
      since: 60,
      acceptedResult: digestNamed('result'),
    });
    expect(job.accepted).toBe(1);
    expect(job.links).toMatchObject([{ index: 0, hash: hashOf('link-0'), blockNumber: 60 }]);
  });

  it('RewardsPaid accounts for the worker and each endorser', () => {
    const job = foldAll(...rejected, [eventOf('RewardsPaid'), 60]);
    expect(job.paid).toEqual([
      { account: accountOf(1), role: 'worker', amount: 8n, index: 0 },
      { account: accountOf(2), role: 'endorser', amount: 1n, index: 0 },
      { account: accountOf(3), role: 'endorser', amount: 1n, index: 0 },
    ]);
  });

  it('JobCompleted, JobClosing and JobClosed end a job, each with its block', () => {
    expect(foldAll(...open, [eventOf('JobCompleted'), 70])).toMatchObject({
      status: 'completed',
      statusSince: 70,
      finalHash: hashOf('final'),
      refunded: 5n,
    });
    const closing = [...open, [eventOf('JobClosing'), 70]] as const;
    expect(foldAll(...closing)).toMatchObject({ status: 'closing', statusSince: 70 });
    expect(foldAll(...closing, [eventOf('JobClosed'), 75])).toMatchObject({
      status: 'closed',
      statusSince: 75,
      refunded: 7n,
    });
  });
});
