import { type Address, type Hash, sameAddress } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import { endorsementCommitment } from '../../rules/commitments.ts';
import { computeDeadline } from '../../rules/deadlines.ts';
import { rewardOf } from '../../rules/pricing.ts';
import { finalBlockOf, genesisHash } from '../../rules/result-chain.ts';
import type { PlacedEvent } from '../../view/events.ts';
import type { JobState } from '../../view/job-state.ts';
import { type AttemptLog, attemptLogOf } from './attempt-log.ts';
import { checkFailed } from './check-failed.ts';

/** Windows in the log must be the split, in order, without gaps (J3). */
export function checkWindows(plan: JobPlan, log: readonly PlacedEvent[]): number {
  let next = 0;
  for (const { event } of log) {
    if (event.name !== 'WindowPublished') continue;
    if (event.args.from !== next)
      throw checkFailed('windows', `a window begins at ${event.args.from}, expected ${next}`);
    event.args.difficulties.forEach((difficulty, i) => {
      const subTask = plan.split.subTasks[next + i];
      if (!subTask || subTask.difficulty !== difficulty || subTask.dependsOn !== event.args.dependsOn[i]) {
        throw checkFailed(
          'windows',
          `sub-task ${next + i} was published with difficulty ${difficulty}, the split says ${subTask?.difficulty}`,
          {
            index: next + i,
          },
        );
      }
    });
    next += event.args.difficulties.length;
  }
  if (next !== plan.split.subTasks.length) {
    throw checkFailed('windows', `${next} of ${plan.split.subTasks.length} sub-tasks were published`);
  }
  return next;
}

/** Rebuilds the result chain from its first link and compares the final block (J11). Returns the final hash. */
export function checkResultChain(
  job: JobState,
  plan: JobPlan,
  log: readonly PlacedEvent[],
  place: { readonly chainId: number; readonly market: Address },
): Hash {
  const genesis = genesisHash({
    jobId: job.jobId,
    ...place,
    specDigest: job.terms.specDigest,
    subTaskRoot: job.terms.subTaskRoot,
  });
  const links = job.links.map((link) => ({ ...link, jobId: job.jobId }));
  let final: ReturnType<typeof finalBlockOf>;
  try {
    final = finalBlockOf(genesis, links, plan.split);
  } catch (cause) {
    throw checkFailed('result-chain', cause instanceof Error ? cause.message : String(cause), {}, cause);
  }
  job.links.forEach((link, i) => {
    if (link.height !== i)
      throw checkFailed('result-chain', `link ${i} says height ${link.height}, expected ${i}`);
  });
  const completed = log.find((entry) => entry.event.name === 'JobCompleted')?.event;
  if (completed?.name !== 'JobCompleted') throw checkFailed('result-chain', 'the log has no final block');
  const { finalHash, totalDifficulty, resultDigest } = completed.args;
  if (finalHash !== final.finalHash)
    throw checkFailed(
      'result-chain',
      `the final block says ${finalHash}, the links lead to ${final.finalHash}`,
    );
  if (totalDifficulty !== final.totalDifficulty) {
    throw checkFailed(
      'result-chain',
      `the final block says difficulty ${totalDifficulty}, the links sum to ${final.totalDifficulty}`,
    );
  }
  if (resultDigest !== final.resultDigest) {
    throw checkFailed(
      'result-chain',
      `the final block says result ${resultDigest}, the last sub-task's is ${final.resultDigest}`,
    );
  }
  return final.finalHash;
}

/** The accepted attempt of each sub-task: claim, submission, commitments and their openings must fit together (J5, J9). */
export function checkAttempts(
  job: JobState,
  plan: JobPlan,
  log: readonly PlacedEvent[],
): readonly AttemptLog[] {
  const links = new Map(job.links.map((link) => [link.index, link]));
  return plan.split.subTasks.map(({ index, difficulty, segmentCount }) => {
    const attempt = attemptLogOf(log, index);
    const link = links.get(index);
    const { claim, submission } = attempt;
    if (!claim || !submission || !link)
      throw checkFailed('claims', `sub-task ${index} has no complete log`, { index });
    const facts: readonly (readonly [string, unknown, unknown])[] = [
      ['worker of the claim', claim.args.worker.toLowerCase(), link.worker.toLowerCase()],
      ['worker of the submission', submission.args.worker.toLowerCase(), link.worker.toLowerCase()],
      ['nonce', claim.args.nonce, link.nonce],
      ['difficulty', claim.args.difficulty, difficulty],
      ['deadline', claim.args.deadline, computeDeadline(claim.blockNumber, difficulty, job.terms)],
      ['attempt', submission.args.attempt, claim.args.attempt],
      ['result digest', submission.args.resultDigest, link.resultDigest],
      ['segments', submission.args.segmentCount, segmentCount],
    ];
    for (const [what, found, expected] of facts) {
      if (found !== expected)
        throw checkFailed('claims', `sub-task ${index}: ${what} is ${found}, expected ${expected}`, {
          index,
        });
    }
    if (claim.args.nonce > claim.blockNumber)
      throw checkFailed('claims', `sub-task ${index} was claimed with a future nonce`, { index });
    checkOpenings(job, index, attempt);
    return attempt;
  });
}

function checkOpenings(job: JobState, index: number, log: AttemptLog): void {
  let accepting = 0;
  for (const { args } of log.reveals) {
    const committed = log.commitments.find((entry) => sameAddress(entry.args.endorser, args.endorser));
    if (!committed)
      throw checkFailed('endorsements', `sub-task ${index}: ${args.endorser} opened without a commitment`, {
        index,
      });
    const { endorser, accept, segment, interiors, salt, attempt } = args;
    const commitment = endorsementCommitment({
      jobId: job.jobId,
      index,
      attempt,
      endorser,
      accept,
      segment,
      interiors,
      salt,
    });
    if (commitment !== committed.args.commitment) {
      throw checkFailed(
        'endorsements',
        `sub-task ${index}: what ${endorser} opened is not what it committed to`,
        { index, endorser },
      );
    }
    if (accept) accepting++;
  }
  const isSettled = log.disputed ? log.workerRight : accepting >= job.terms.quorum;
  if (!isSettled) {
    throw checkFailed(
      'endorsements',
      `sub-task ${index} was accepted with ${accepting} of ${job.terms.quorum} endorsements`,
      { index },
    );
  }
}

/** Every payment must be what the rules give, and payments and refund the price (J13). Returns what was paid out. */
export function checkPayments(job: JobState, plan: JobPlan): bigint {
  const links = new Map(job.links.map((link) => [link.index, link]));
  let paid = 0n;
  const workersPaid = new Set<number>();
  for (const payment of job.paid) {
    const subTask = plan.split.subTasks[payment.index];
    const link = links.get(payment.index);
    if (!subTask || !link)
      throw checkFailed('payments', `a payment names sub-task ${payment.index}, which was not accepted`);
    const reward = rewardOf(job.terms, subTask.difficulty, 0);
    const isWorker = payment.role === 'worker';
    if (isWorker && !sameAddress(payment.account, link.worker)) {
      throw checkFailed(
        'payments',
        `sub-task ${payment.index} paid ${payment.account} as its worker, who is ${link.worker}`,
        {
          index: payment.index,
        },
      );
    }
    const expected = isWorker ? reward.worker : reward.endorser;
    if (payment.amount !== expected) {
      throw checkFailed(
        'payments',
        `${payment.account} was paid ${payment.amount} for sub-task ${payment.index}, the rules say ${expected}`,
        {
          index: payment.index,
        },
      );
    }
    if (isWorker && workersPaid.has(payment.index))
      throw checkFailed('payments', `the worker of sub-task ${payment.index} was paid twice`);
    if (isWorker) workersPaid.add(payment.index);
    paid += payment.amount;
  }
  if (workersPaid.size !== plan.split.subTasks.length) {
    throw checkFailed('payments', `${workersPaid.size} of ${plan.split.subTasks.length} workers were paid`);
  }
  if (paid + job.refunded !== job.terms.price) {
    throw checkFailed(
      'payments',
      `paid ${paid} and refunded ${job.refunded} do not add up to the price ${job.terms.price}`,
    );
  }
  return paid;
}
