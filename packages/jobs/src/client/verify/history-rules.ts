import { type Address, bytesToHex, type Hash, sameAddress } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import { endorsementCommitment, NO_SEGMENT } from '../../rules/commitments.ts';
import { disputeSeats, isPlaceFree, sampleSegments } from '../../rules/committee.ts';
import {
  abandonDeadline,
  challengeDeadline,
  commitDeadline,
  computeDeadline,
  revealDeadline,
} from '../../rules/deadlines.ts';
import { CLAIM_GRACE } from '../../rules/lottery.ts';
import { rewardOf } from '../../rules/pricing.ts';
import { drawSeed } from '../../rules/seeds.ts';
import type { MarketEvent, MarketEventName } from '../../view/events.ts';
import { type DisputeState, type JobState, OUTSIDER, type SubTaskState } from '../../view/job-state.ts';
import { countAccepting, paidEndorsers, standingRejection } from '../../view/votes.ts';
import type { CheckName } from './check-failed.ts';

/** Something an event must agree with: found and expected are compared as values. */
export type Expectation = {
  readonly check: CheckName;
  readonly what: string;
  readonly found: unknown;
  readonly expected: unknown;
};

/** The state of things just before an event. */
export type Moment = {
  readonly job: JobState;
  readonly task: SubTaskState;
  /** Block of the event. */
  readonly block: number;
  readonly plan: JobPlan;
  /** Hash of a block that drew a committee. */
  readonly drawHash: (block: number) => Hash;
};

type ArgsOf<Name extends MarketEventName> = Extract<MarketEvent, { name: Name }>['args'];
type Rules = {
  readonly [Name in MarketEventName]: (args: ArgsOf<Name>, moment: Moment) => readonly Expectation[];
};

const MOST_ATTEMPTS = 255;
const INTERIOR_DIGITS = 32;

const rule =
  (check: CheckName) =>
  (what: string, found: unknown, ...expected: readonly [unknown?]): Expectation => ({
    check,
    what,
    found,
    expected: expected.length === 0 ? true : expected[0],
  });
const inClaims = rule('claims');
const inEndorsements = rule('endorsements');
const inDisputes = rule('disputes');
const inPayments = rule('payments');
const inChain = rule('result-chain');

const lower = (account: Address | undefined) => account?.toLowerCase();

/** The reason of a `SubTaskReopened` event as the contract spells it. */
export function reasonOf(text: string): Hash {
  return bytesToHex(
    new Uint8Array([...new TextEncoder().encode(text), ...new Uint8Array(32)]).subarray(0, 32),
  );
}

/** Last block of revealing, or undefined while seats may still open, or none ever can. */
function revealingEnd({ task, job, block }: Moment): number | undefined {
  if (task.status === 'revealed') return task.since;
  const isRevealing = task.status === 'revealing';
  if (!isRevealing && (task.status !== 'submitted' || task.commitments.length < job.terms.quorum))
    return undefined;
  const commitEnd = isRevealing ? task.since : commitDeadline(task.submission?.drawBlock ?? 0, job.terms);
  const end = revealDeadline(commitEnd, job.terms);
  return block > end ? end : undefined;
}

/** True once a committee has ended without a quorum and without a rejection that asks for a dispute. */
function hasFailed(moment: Moment): boolean {
  const { task, job, block } = moment;
  if (task.status === 'submitted' && task.commitments.length < job.terms.quorum)
    return block > commitDeadline(task.submission?.drawBlock ?? 0, job.terms);
  return (
    revealingEnd(moment) !== undefined && !standingRejection(task) && countAccepting(task) < job.terms.quorum
  );
}

function votesOf(dispute: DisputeState): { readonly right: number; readonly wrong: number } {
  return {
    right: dispute.members.filter(({ workerRight }) => workerRight === true).length,
    wrong: dispute.members.filter(({ workerRight }) => workerRight === false).length,
  };
}

/** The verdict of a dispute's votes; undefined when there are too few or as many for as against. */
function verdictOf({ task, job }: Moment): boolean | undefined {
  if (!task.dispute) return undefined;
  const { right, wrong } = votesOf(task.dispute);
  const needed = task.dispute.round === 0 ? job.terms.committeeSize : job.terms.quorum;
  return right + wrong < needed || right === wrong ? undefined : right > wrong;
}

function seedOf({ job, task, drawHash }: Moment): Hash {
  const blockHash = drawHash(task.submission?.drawBlock ?? 0);
  return drawSeed({ blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt });
}

function isReopeningDue(reason: Hash, moment: Moment): boolean {
  const { task, job, block } = moment;
  switch (reason) {
    case reasonOf('expired'):
      return task.status === 'claimed' && block > task.deadline;
    case reasonOf('abandoned'):
      return hasFailed(moment) && block > abandonDeadline(job.terms, true);
    case reasonOf('undecided'):
      return task.status === 'disputed' && verdictOf(moment) === undefined && block > job.terms.expiresAt;
    case reasonOf('wrong'):
      return task.status === 'disputed' && task.dispute?.verdict === false;
    default:
      return false;
  }
}

/**
 * What the contract made sure of when it wrote each event (J3–J13), as far as the log tells: every argument against the
 * state the events before it lead to.
 */
export const historyRules: Rules = {
  JobCreated: () => [inChain('creations of the job', 2, 1)],
  WindowPublished: ({ from }, { job }) => [
    rule('windows')('status of the job', job.status, 'active'),
    rule('windows')('first sub-task', from, job.published),
  ],
  SubTaskClaimed: (args, { task, job, block, plan }) => {
    const subTask = plan.split.subTasks[args.index];
    return [
      inClaims('status', task.status, 'open'),
      inClaims('attempt', args.attempt, task.attempt),
      inClaims('difficulty', args.difficulty, subTask?.difficulty),
      inClaims('deadline', args.deadline, computeDeadline(block, args.difficulty, job.terms)),
      inClaims('nonce is not in the future', args.nonce <= block),
      inClaims('nonce is not too old', block - args.nonce <= CLAIM_GRACE),
      inClaims('what it depends on is accepted', job.accepted >= (subTask?.dependsOn ?? 0)),
      inClaims('the job has not expired', block <= job.terms.expiresAt),
    ];
  },
  ResultSubmitted: (args, { task, block }) => [
    inClaims('status', task.status, 'claimed'),
    inClaims('worker', lower(args.worker), lower(task.worker)),
    inClaims('attempt', args.attempt, task.attempt),
    inClaims('the deadline has not passed', block <= task.deadline),
    inClaims('it has segments', args.segmentCount > 0 && args.segmentCount < NO_SEGMENT),
  ],
  CommitteeRedrawn: (args, moment) => [
    inEndorsements('attempt', args.attempt, moment.task.attempt),
    inEndorsements('draw block', args.drawBlock, moment.block + 1),
    inEndorsements('the committee before has failed', hasFailed(moment)),
  ],
  EndorsementCommitted: (args, moment) => {
    const { task, job, block } = moment;
    const drawBlock = task.submission?.drawBlock ?? 0;
    const seated = task.commitments.map(({ endorser }) => endorser);
    return [
      inEndorsements('status', task.status, 'submitted'),
      inEndorsements('attempt', args.attempt, task.attempt),
      inEndorsements('seat', args.seat, task.commitments.length),
      inEndorsements('the endorser is not the worker', lower(args.endorser) !== lower(task.worker)),
      inEndorsements(
        'the commit window is open',
        block > drawBlock && block <= commitDeadline(drawBlock, job.terms),
      ),
      inEndorsements('the place is free', isPlaceFree(seedOf(moment), args.endorser, seated)),
    ];
  },
  EndorsementRevealed: (args, { task, job, block }) => {
    const isSeat = ({ endorser }: { endorser: Address }) => sameAddress(endorser, args.endorser);
    const isOpen =
      task.status === 'revealing' ||
      (task.status === 'submitted' &&
        task.commitments.length >= job.terms.quorum &&
        block > commitDeadline(task.submission?.drawBlock ?? 0, job.terms));
    const segments = task.submission?.segmentCount ?? 0;
    const digits = args.interiors.length - 2;
    const full = INTERIOR_DIGITS * Math.min(job.terms.samples, segments);
    const isShaped = args.accept
      ? digits === full
      : digits <= full && (args.segment < segments || args.segment === NO_SEGMENT);
    return [
      inEndorsements('revealing has begun', isOpen),
      inEndorsements('it has not opened before', !task.reveals.some(isSeat)),
      inEndorsements(
        'commitment of what was opened',
        endorsementCommitment(args),
        task.commitments.find(isSeat)?.commitment,
      ),
      inEndorsements('the opening is well formed', isShaped),
    ];
  },
  EndorsementFalsified: (args, moment) => {
    const { task, job } = moment;
    const reveal = task.reveals.find(({ endorser }) => sameAddress(endorser, args.endorser));
    const sampled = sampleSegments(
      seedOf(moment),
      args.endorser,
      task.submission?.segmentCount ?? 0,
      job.terms.samples,
    );
    return [
      inEndorsements('the job is exact', job.terms.exact),
      inEndorsements('status', task.status === 'revealing' || task.status === 'revealed'),
      inEndorsements('attempt', args.attempt, task.attempt),
      inEndorsements('the endorser had accepted', reveal?.accept ?? false),
      inEndorsements('the segment was sampled', sampled.includes(args.segment)),
    ];
  },
  DisputeOpened: (args, moment) => {
    const { task, job, block } = moment;
    const end = revealingEnd(moment);
    const base = [
      inDisputes('attempt', args.attempt, task.attempt),
      inDisputes('revealing is over', end !== undefined),
      inDisputes('the challenger is not the worker', lower(args.challenger) !== lower(task.worker)),
    ];
    if (args.challengerSeat === OUTSIDER) {
      const segments = task.submission?.segmentCount ?? 0;
      return [
        ...base,
        inDisputes('the segment exists', args.segment < segments || args.segment === NO_SEGMENT),
        inDisputes('the challenge window is open', block <= challengeDeadline(end ?? 0, job.terms)),
      ];
    }
    const seat = task.commitments.find((entry) => entry.seat === args.challengerSeat);
    const reveal = task.reveals.find(({ endorser }) => seat && sameAddress(endorser, seat.endorser));
    const isOverruled = task.overruled.some((endorser) => sameAddress(endorser, args.challenger));
    return [
      ...base,
      inDisputes('challenger', lower(args.challenger), lower(seat?.endorser)),
      inDisputes('the challenger rejected and was not overruled', reveal?.accept === false && !isOverruled),
      inDisputes('segment', args.segment, reveal?.segment),
    ];
  },
  DisputeCommitted: (args, { task, job, block }) => {
    const drawBlock = task.dispute?.drawBlock ?? 0;
    const members = task.dispute?.members ?? [];
    return [
      inDisputes('status', task.status, 'disputed'),
      inDisputes('attempt', args.attempt, task.attempt),
      inDisputes('seat', args.seat, members.length),
      inDisputes('a seat is free', members.length < disputeSeats(job.terms.committeeSize)),
      inDisputes(
        'the member is neither worker nor challenger nor seated',
        [task.worker, task.dispute?.challenger, ...members.map(({ member }) => member)].some(
          (other) => lower(other) === lower(args.member),
        ),
        false,
      ),
      inDisputes(
        'the commit window is open',
        block > drawBlock && block <= commitDeadline(drawBlock, job.terms),
      ),
    ];
  },
  DisputeRevealed: (args, { task, job, block }) => {
    const { dispute } = task;
    const member = dispute?.members.find((entry) => sameAddress(entry.member, args.member));
    const hasBegun =
      dispute?.revealingFrom !== undefined || block > commitDeadline(dispute?.drawBlock ?? 0, job.terms);
    return [
      inDisputes('status', task.status, 'disputed'),
      inDisputes('attempt', args.attempt, task.attempt),
      inDisputes('revealing has begun', hasBegun),
      inDisputes('the member has a vote left', member?.revealed, false),
    ];
  },
  DisputeRedrawn: (args, moment) => [
    inDisputes('status', moment.task.status, 'disputed'),
    inDisputes('attempt', args.attempt, moment.task.attempt),
    inDisputes('round', args.round, Math.min(MOST_ATTEMPTS, (moment.task.dispute?.round ?? 0) + 1)),
    inDisputes('draw block', args.drawBlock, moment.block + 1),
    inDisputes('verdict of the round before', verdictOf(moment), undefined),
  ],
  DisputeResolved: (args, moment) => [
    inDisputes('status', moment.task.status, 'disputed'),
    inDisputes('attempt', args.attempt, moment.task.attempt),
    inDisputes('verdict', args.workerRight, verdictOf(moment)),
  ],
  SubTaskReopened: (args, moment) => [
    inClaims('attempt', args.attempt, Math.min(MOST_ATTEMPTS, moment.task.attempt + 1)),
    inClaims('the reason is one the state gives', isReopeningDue(args.reason, moment)),
  ],
  SubTaskAccepted: (args, moment) => {
    const { task, job, block } = moment;
    const end = revealingEnd(moment);
    return [
      inEndorsements('revealing is over', end !== undefined),
      inEndorsements('nobody’s rejection stands', standingRejection(task), undefined),
      inEndorsements('the quorum is reached', countAccepting(task) >= job.terms.quorum),
      inEndorsements('the challenge window has closed', block > challengeDeadline(end ?? block, job.terms)),
      inChain('worker', lower(args.worker), lower(task.worker)),
      inChain('nonce', args.nonce, task.nonce),
      inChain('difficulty', args.difficulty, task.difficulty),
      inChain('result digest', args.resultDigest, task.submission?.resultDigest),
      inChain('height', args.height, job.accepted),
    ];
  },
  RewardsPaid: (args, { task, job }) => {
    const reward = rewardOf(job.terms, task.difficulty, 0);
    return [
      inPayments('status', task.status, 'accepted'),
      inPayments('sub-task is paid for the first time', !job.paid.some(({ index }) => index === args.index)),
      inPayments('worker', lower(args.worker), lower(task.worker)),
      inPayments('the worker’s pay', args.workerAmount, reward.worker),
      inPayments('endorsers', args.endorsers.map(lower).join(), paidEndorsers(task).map(lower).join()),
      inPayments('an endorser’s pay', args.endorserAmount, reward.endorser),
    ];
  },
  JobCompleted: (args, { job }) => {
    const paid = job.paid.reduce((sum, { amount }) => sum + amount, 0n);
    return [
      inChain('accepted sub-tasks', job.accepted, job.terms.subTaskCount),
      inChain('total difficulty', args.totalDifficulty, job.terms.totalDifficulty),
      inPayments('refund', args.refunded, job.terms.price - paid),
    ];
  },
  JobClosing: (_, { job }) => [inChain('status', job.status, 'active')],
  JobClosed: (_, { job }) => [inChain('status', job.status, 'closing')],
};
