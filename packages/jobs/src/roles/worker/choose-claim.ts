import type { Address } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { Head, Leaf, Weight } from '../../ports.ts';
import { judgeSubTask } from '../../rules/choose.ts';
import { CLAIM_GRACE, winsSlot } from '../../rules/lottery.ts';
import { subTaskSeed } from '../../rules/seeds.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import { proveSubTask } from '../../rules/sub-task-tree.ts';
import type { JobState } from '../../view/job-state.ts';
import type { OpenSubTask } from '../../view/job-tracker.ts';

const FLOPS_PER_DIFFICULTY = 1e6;

export type ClaimChoice = {
  readonly job: JobState;
  readonly leaf: Leaf;
  readonly nonce: number;
  readonly attempt: number;
};

/** What this node can do now. `flopsPerSecond` as measured in the job's profile. */
export type LocalMachine = {
  readonly flopsPerSecond: (profile: JobPlan['spec']['profile']) => number;
  readonly freeMemoryBytes: number;
  readonly load: number;
  readonly capacity: number;
};

export type ClaimFacts = {
  readonly self: Address;
  readonly weight: Weight;
  readonly head: Head;
  readonly stakeCapBps: number;
  readonly blockTimeMs: number;
  readonly machine: LocalMachine;
  readonly planOf: (job: JobState) => JobPlan | undefined;
  /** False for jobs that this node does not want: wrong profile or engine, price too low. */
  readonly wants: (job: JobState, plan: JobPlan) => boolean;
  /** False while a sub-task's data has not been looked at, or is not usable. */
  readonly hasUsableInput: (job: JobState, plan: JobPlan, subTask: SubTask) => boolean;
};

/**
 * The sub-task this worker should claim now, if any (J4, J5): the first open one in split order that it judges worth
 * competing for and whose lottery it has won in one of the last slots.
 */
export function chooseClaim(open: readonly OpenSubTask[], facts: ClaimFacts): ClaimChoice | undefined {
  const { self, weight, head } = facts;
  for (const { job, task } of open) {
    if (job.status !== 'active' || head.number > job.terms.expiresAt) continue;
    if (weight.registeredAt === 0 || weight.registeredAt >= job.createdAt) continue;
    const plan = facts.planOf(job);
    const subTask = plan?.split.subTasks[task.index];
    if (!plan || !subTask || job.accepted < subTask.dependsOn || !facts.wants(job, plan)) continue;
    const verdict = judgeSubTask({
      subTask,
      measuredSpeed: facts.machine.flopsPerSecond(plan.spec.profile) / FLOPS_PER_DIFFICULTY,
      freeMemoryBytes: facts.machine.freeMemoryBytes,
      blocksLeft: job.terms.expiresAt - head.number,
      blockTimeMs: facts.blockTimeMs,
      computeBlocks: job.terms.computeBlocks,
      difficultyPerBlock: job.terms.difficultyPerBlock,
      load: facts.machine.load,
      capacity: facts.machine.capacity,
    });
    if (!verdict.compete || !facts.hasUsableInput(job, plan, subTask)) continue;
    const seed = subTaskSeed(job.seed, task.index, task.attempt);
    const terms = {
      stake: weight.stake,
      totalStake: weight.totalStake,
      stakeCapBps: facts.stakeCapBps,
      slotRatePermille: job.terms.slotRatePermille,
      totalDifficulty: job.terms.totalDifficulty,
      subTaskCount: job.terms.subTaskCount,
      difficulty: subTask.difficulty,
    };
    const oldest = Math.max(head.number + 1 - CLAIM_GRACE, task.since);
    for (let nonce = head.number; nonce >= oldest; nonce--) {
      if (!winsSlot(seed, self, nonce, terms)) continue;
      const { index, difficulty, dependsOn } = subTask;
      const leaf = { index, difficulty, dependsOn, proof: proveSubTask(plan.tree, index) };
      return { job, leaf, nonce, attempt: task.attempt };
    }
  }
  return undefined;
}
