import { type Address, type Hash, sameAddress } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { StoredJob } from '../../ports.ts';
import { finalBlockOf, genesisHash } from '../../rules/result-chain.ts';
import { jobSeed } from '../../rules/seeds.ts';
import type { JobTerms, PlacedEvent } from '../../view/events.ts';
import type { JobState } from '../../view/job-state.ts';
import { checkFailed } from './check-failed.ts';

/** What the log says of the job's creation must be what the contract stores, and its seed that of the block before (J5). */
export function checkStoredJob(job: JobState, stored: StoredJob, parentHash: Hash): void {
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['requester', job.requester.toLowerCase(), stored.requester.toLowerCase()],
    ['seed', job.seed, stored.seed],
    ['block of creation', job.createdAt, stored.createdAt],
    ['published sub-tasks', job.published, stored.published],
    ['accepted sub-tasks', job.accepted, stored.accepted],
    ['escrow', 0n, stored.escrow],
    ...(Object.keys(job.terms) as (keyof JobTerms)[]).map(
      (term) => [`term ${term}`, job.terms[term], stored.terms[term]] as const,
    ),
  ];
  for (const [what, found, expected] of facts) {
    if (found !== expected)
      throw checkFailed('contract-state', `${what}: the log says ${found}, the contract stores ${expected}`);
  }
  const seed = jobSeed(parentHash, job.jobId, job.requester);
  if (seed !== job.seed)
    throw checkFailed('contract-state', `the job's seed is ${job.seed}, the block before it gives ${seed}`);
}

/** Windows in the log must be the split, in order, without gaps (J3). */
export function checkWindows(plan: JobPlan, log: readonly PlacedEvent[]): number {
  let next = 0;
  for (const { event } of log) {
    if (event.name !== 'WindowPublished') continue;
    const { from, difficulties, dependsOn } = event.args;
    if (from !== next) throw checkFailed('windows', `a window begins at ${from}, expected ${next}`);
    if (difficulties.length !== dependsOn.length)
      throw checkFailed('windows', `the window at ${from} has ${dependsOn.length} dependencies`);
    difficulties.forEach((difficulty, i) => {
      const subTask = plan.split.subTasks[next + i];
      if (subTask?.difficulty === difficulty && subTask.dependsOn === dependsOn[i]) return;
      throw checkFailed(
        'windows',
        `sub-task ${next + i} was published with difficulty ${difficulty} after ${dependsOn[i]}, the split says ${subTask?.difficulty} after ${subTask?.dependsOn}`,
        { index: next + i },
      );
    });
    next += difficulties.length;
  }
  if (next !== plan.split.subTasks.length)
    throw checkFailed('windows', `${next} of ${plan.split.subTasks.length} sub-tasks were published`);
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
  // The contract's final block carries the result of the sub-task accepted last, which is the last of the split.
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['hash', finalHash, final.finalHash],
    ['total difficulty', totalDifficulty, final.totalDifficulty],
    ['result', resultDigest, final.resultDigest],
  ];
  for (const [what, found, expected] of facts) {
    if (found !== expected)
      throw checkFailed(
        'result-chain',
        `the final block's ${what} is ${found}, the links lead to ${expected}`,
      );
  }
  return final.finalHash;
}

/** Every accepted submission must have as many segments as the split gives its sub-task, and one claim to it. */
export function checkSubmissions(job: JobState, plan: JobPlan): number {
  for (const { index, segmentCount } of plan.split.subTasks) {
    const task = job.subTasks.get(index);
    const link = job.links.find((entry) => entry.index === index);
    if (!task?.submission || !link)
      throw checkFailed('claims', `sub-task ${index} has no complete log`, { index });
    if (task.submission.segmentCount !== segmentCount) {
      throw checkFailed(
        'claims',
        `sub-task ${index} was submitted with ${task.submission.segmentCount} segments, the split says ${segmentCount}`,
        { index },
      );
    }
  }
  return plan.split.subTasks.length;
}

/** Every worker must have been paid, and payments and refund be the price (J13). Returns what was paid out. */
export function checkPayments(job: JobState, plan: JobPlan): bigint {
  for (const { index } of plan.split.subTasks) {
    const worker = job.subTasks.get(index)?.worker;
    const pays = job.paid.filter((payment) => payment.index === index && payment.role === 'worker');
    if (pays.length === 1 && worker && pays[0] && sameAddress(pays[0].account, worker)) continue;
    throw checkFailed('payments', `the worker of sub-task ${index} was paid ${pays.length} times`, { index });
  }
  const paid = job.paid.reduce((sum, { amount }) => sum + amount, 0n);
  if (paid + job.refunded !== job.terms.price) {
    throw checkFailed(
      'payments',
      `paid ${paid} and refunded ${job.refunded} do not add up to the price ${job.terms.price}`,
    );
  }
  return paid;
}
