import type { StakeHistory, StakeWeight } from '@plexus/chain';
import type { Address } from '@plexus/core';
import { committeeThreshold, disputeSeats, endorserTicket } from '../../rules/committee.ts';
import { winsSlot } from '../../rules/lottery.ts';
import { disputeSeed, drawSeed, subTaskSeed } from '../../rules/seeds.ts';
import { checkFailed } from './check-failed.ts';
import type { Turn } from './check-history.ts';

/** What verification asks of the registry's history. */
export type Stakes = Pick<StakeHistory, 'weightBefore'>;

type DrawnName = 'SubTaskClaimed' | 'EndorsementCommitted' | 'DisputeCommitted';
type Drawn = Turn & { readonly placed: { readonly event: { readonly name: DrawnName } } };

/**
 * Every claim must have won its lottery (J5), and every seat of a committee or of a dispute its draw (J9, J10), under the
 * stake its transaction found. Returns how many there were.
 */
export function checkDraws(
  turns: readonly Turn[],
  stakes: Stakes,
  options: { readonly stakeCapBps: number },
): number {
  const drawn = turns.filter(isDrawnEvent);
  for (const turn of drawn) {
    const { event } = turn.placed;
    const account = accountOf(turn);
    if (hasWon(turn, stakes.weightBefore(account, turn.placed), options.stakeCapBps)) continue;
    const { index } = turn.before.task;
    const isClaim = event.name === 'SubTaskClaimed';
    throw checkFailed(
      isClaim ? 'claims' : event.name === 'DisputeCommitted' ? 'disputes' : 'endorsements',
      `${event.name} of sub-task ${index}: ${account} had not ${isClaim ? 'won that slot' : 'been drawn for a seat'}`,
      { event: event.name, index, account },
    );
  }
  return drawn.length;
}

function isDrawnEvent(turn: Turn): turn is Drawn {
  const { name } = turn.placed.event;
  return name === 'SubTaskClaimed' || name === 'EndorsementCommitted' || name === 'DisputeCommitted';
}

function accountOf({ placed: { event } }: Turn): Address {
  if (event.name === 'SubTaskClaimed') return event.args.worker;
  if (event.name === 'EndorsementCommitted') return event.args.endorser;
  if (event.name === 'DisputeCommitted') return event.args.member;
  throw checkFailed('log', `${event.name} is not drawn`);
}

function hasWon(turn: Turn, weight: StakeWeight, stakeCapBps: number): boolean {
  const { job, task } = turn.before;
  const { event } = turn.placed;
  const { stakeGwei: stake, totalGwei: totalStake, registeredAt } = weight;
  if (registeredAt === 0 || registeredAt >= job.createdAt) return false;
  if (event.name === 'SubTaskClaimed') {
    const { slotRatePermille, totalDifficulty, subTaskCount } = job.terms;
    return winsSlot(subTaskSeed(job.seed, task.index, task.attempt), event.args.worker, event.args.nonce, {
      stake,
      totalStake,
      stakeCapBps,
      slotRatePermille,
      totalDifficulty,
      subTaskCount,
      difficulty: event.args.difficulty,
    });
  }
  const isDispute = event.name === 'DisputeCommitted';
  return isSeated(turn, isDispute, { stake, totalStake, stakeCapBps });
}

function isSeated(
  turn: Turn,
  isDispute: boolean,
  stakes: { readonly stake: bigint; readonly totalStake: bigint; readonly stakeCapBps: number },
): boolean {
  const { job, task, block, drawHash } = turn.before;
  const drawBlock = (isDispute ? task.dispute?.drawBlock : task.submission?.drawBlock) ?? 0;
  const draw = { blockHash: drawHash(drawBlock), jobId: job.jobId, index: task.index, attempt: task.attempt };
  const seed = isDispute ? disputeSeed({ ...draw, round: task.dispute?.round ?? 0 }) : drawSeed(draw);
  const { committeeSize, rampBlocks } = job.terms;
  const seats = isDispute ? disputeSeats(committeeSize) : committeeSize;
  const age = block - drawBlock - 1;
  const terms = { ...stakes, committeeSize: seats, rampBlocks, age };
  return endorserTicket(seed, accountOf(turn)) < committeeThreshold(terms);
}
