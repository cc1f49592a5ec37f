import { type Address, createRandom, type Hash } from '@plexus/core';
import type { Weight } from '../../ports.ts';
import { committeeThreshold, endorserTicket } from '../../rules/committee.ts';
import { winsSlot } from '../../rules/lottery.ts';
import { drawSeed, subTaskSeed } from '../../rules/seeds.ts';
import { checkFailed } from './check-failed.ts';
import type { Turn } from './check-history.ts';

/** Reads the weight an account had after a block; undefined when the RPC node does not keep states that old. */
export type WeightAt = (account: Address, block: number) => Promise<Weight | undefined>;

/** Tickets looked at when a job has more: each needs two reads of old state. */
const MOST_TICKETS = 256;

export type DrawFacts = { readonly checked: number; readonly unreadable: number; readonly all: number };

/**
 * Claims must have won their lottery and seats their draw (J5, J9) under the stake of their block. A stake that changed
 * within that very block counts either way. At most 256 tickets are looked at, chosen by `seed`.
 */
export async function checkDraws(
  turns: readonly Turn[],
  weightAt: WeightAt,
  options: { readonly stakeCapBps: number; readonly seed: bigint },
): Promise<DrawFacts> {
  const drawn = turns.filter(
    ({ placed: { event } }) => event.name === 'SubTaskClaimed' || event.name === 'EndorsementCommitted',
  );
  const chosen = choose(drawn, options.seed);
  let unreadable = 0;
  for (const turn of chosen) {
    const { event, blockNumber } = turn.placed;
    const account = accountOf(turn);
    const weights = await Promise.all([weightAt(account, blockNumber - 1), weightAt(account, blockNumber)]);
    const known = weights.filter((weight) => weight !== undefined);
    if (known.length < weights.length) {
      unreadable++;
      continue;
    }
    if (known.some((weight) => isDrawn(turn, weight, options.stakeCapBps))) continue;
    const index = turn.before.task.index;
    const isClaim = event.name === 'SubTaskClaimed';
    throw checkFailed(
      isClaim ? 'claims' : 'endorsements',
      `${event.name} of sub-task ${index}: ${account} had not ${isClaim ? 'won that slot' : 'been drawn for a seat'}`,
      { event: event.name, index, account },
    );
  }
  return { checked: chosen.length - unreadable, unreadable, all: drawn.length };
}

function accountOf({ placed: { event } }: Turn): Address {
  if (event.name === 'SubTaskClaimed') return event.args.worker;
  if (event.name === 'EndorsementCommitted') return event.args.endorser;
  throw checkFailed('log', `${event.name} is not drawn`);
}

function choose(drawn: readonly Turn[], seed: bigint): readonly Turn[] {
  if (drawn.length <= MOST_TICKETS) return drawn;
  const pool = [...drawn];
  const random = createRandom(seed);
  return Array.from({ length: MOST_TICKETS }, () => pool.splice(random.nextBelow(pool.length), 1)).flat();
}

function isDrawn({ placed, before }: Turn, weight: Weight, stakeCapBps: number): boolean {
  const { job, task, block } = before;
  const { event } = placed;
  const { stake, totalStake, registeredAt } = weight;
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
  if (event.name !== 'EndorsementCommitted') return false;
  const drawBlock = task.submission?.drawBlock ?? 0;
  const blockHash: Hash = before.drawHash(drawBlock);
  const seed = drawSeed({ blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt });
  const { committeeSize, rampBlocks } = job.terms;
  const terms = { stake, totalStake, stakeCapBps, committeeSize, rampBlocks, age: block - drawBlock - 1 };
  return endorserTicket(seed, event.args.endorser) < committeeThreshold(terms);
}
