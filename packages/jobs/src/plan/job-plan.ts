import type { MerkleTree } from '@plexus/core';
import { assertTrainingSpec, countCost, type Model, parseModel, stateLayoutBytes } from '@plexus/nn';
import { JobsError } from '../errors.ts';
import type { ArtifactSource, Leaf } from '../ports.ts';
import type { ModelCost } from '../rules/difficulty.ts';
import { decodeJobSpec, type JobSpec, MAX_SPEC_BYTES } from '../rules/spec.ts';
import { costBatchOf, splitJob } from '../rules/split.ts';
import type { Split, SubTask } from '../rules/sub-task.ts';
import { createSubTaskTree, proveSubTask } from '../rules/sub-task-tree.ts';
import type { JobState } from '../view/job-state.ts';

/** A job's spec, its model and the ordered sub-tasks they split into, checked against what is on chain (J1, J3). */
export type JobPlan = {
  readonly spec: JobSpec;
  readonly model: Model;
  readonly modelBytes: Uint8Array;
  readonly split: Split;
  readonly tree: MerkleTree;
};

/** What one batch of the spec's model costs; the same numbers on every machine. */
export function costOfSpec(spec: JobSpec, model: Model): ModelCost {
  const trainings = spec.kind === 'train' ? [spec.training] : spec.kind === 'sweep' ? spec.candidates : [];
  for (const training of trainings) assertTrainingSpec(training);
  const [training] = trainings;
  const parts = spec.kind === 'train' ? (spec.training.accumulate ?? 1) : 1;
  const cost = countCost(model, costBatchOf(spec) / parts);
  return {
    forwardFlops: parts * cost.forwardFlops,
    trainingStepFlops: parts * cost.trainingStepFlops,
    peakBytes: cost.peakBytes,
    stateBytes: training ? stateLayoutBytes(model, training) : cost.parameterBytes,
  };
}

/** Splits a spec whose model is at hand. */
export function planJob(spec: JobSpec, modelBytes: Uint8Array): JobPlan {
  const model = parseModel(modelBytes);
  const split = splitJob(spec, costOfSpec(spec, model));
  return { spec, model, modelBytes, split, tree: createSubTaskTree(split) };
}

/**
 * Fetches spec and model of a job on chain, splits it, and compares with the chain. Throws `JOBS_SPLIT_MISMATCH` when
 * the requester published something else than the spec splits into: such a job is not worth any work.
 */
export async function loadJobPlan(job: JobState, artifacts: ArtifactSource): Promise<JobPlan> {
  const specBytes = await artifacts.get(job.terms.specDigest, {
    maxBytes: MAX_SPEC_BYTES,
    from: job.requester,
  });
  const spec = decodeJobSpec(specBytes);
  if (job.terms.exact !== (spec.profile === 'reproducible')) {
    throw new JobsError({
      code: 'JOBS_SPLIT_MISMATCH',
      message: `job ${job.jobId} says ${job.terms.exact ? 'exact' : 'tolerant'} on chain, but its profile is ${spec.profile}`,
      hint: 'do not work on this job: honest endorsers could be proved false',
      details: { jobId: job.jobId, exact: job.terms.exact, profile: spec.profile },
    });
  }
  const modelBytes = await artifacts.get(spec.model, { maxBytes: spec.modelBytes, from: job.requester });
  const plan = planJob(spec, modelBytes);
  const { subTaskRoot, subTaskCount, totalDifficulty } = job.terms;
  if (
    plan.tree.root !== subTaskRoot ||
    plan.split.subTasks.length !== subTaskCount ||
    plan.split.totalDifficulty !== totalDifficulty
  ) {
    throw new JobsError({
      code: 'JOBS_SPLIT_MISMATCH',
      message: `job ${job.jobId} on chain is not what its spec splits into (root ${subTaskRoot}, expected ${plan.tree.root})`,
      hint: 'do not work on this job; its requester should create it again with plexus',
      details: { jobId: job.jobId, onChain: subTaskRoot, expected: plan.tree.root },
    });
  }
  return plan;
}

/** What the contract needs to know a sub-task by. */
export function leafOf(plan: JobPlan, subTask: SubTask): Leaf {
  return {
    index: subTask.index,
    difficulty: subTask.difficulty,
    dependsOn: subTask.dependsOn,
    proof: proveSubTask(plan.tree, subTask.index),
  };
}

/** The sub-task at a split index. Throws `JOBS_NOT_FOUND`. */
export function subTaskAt(plan: JobPlan, index: number): SubTask {
  const subTask = plan.split.subTasks[index];
  if (subTask) return subTask;
  throw new JobsError({
    code: 'JOBS_NOT_FOUND',
    message: `the job has no sub-task ${index}; it has ${plan.split.subTasks.length}`,
  });
}
