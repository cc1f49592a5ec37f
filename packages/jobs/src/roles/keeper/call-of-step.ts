import { type Hash, sameAddress } from '@plexus/core';
import { JobsError } from '../../errors.ts';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { MarketCall } from '../../ports.ts';
import { windowProof } from '../../rules/sub-task-tree.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import { transcriptOf } from '../../view/transcript.ts';
import type { DueStep } from './due-steps.ts';

function publishCall(job: JobState, plan: JobPlan | undefined): MarketCall {
  if (!plan) {
    throw new JobsError({
      code: 'JOBS_NOT_FOUND',
      message: `no plan of job ${job.jobId}, whose next window is to be published`,
      hint: 'publish when its spec and model are at hand',
      retryable: true,
    });
  }
  const { windowHeight } = job.terms;
  const size = 2 ** windowHeight;
  const subTasks = plan.split.subTasks.slice(job.published, job.published + size);
  return {
    call: 'publishWindow',
    jobId: job.jobId,
    difficulties: subTasks.map((subTask) => subTask.difficulty),
    dependsOn: subTasks.map((subTask) => subTask.dependsOn),
    proof: windowProof(plan.tree, job.published / size, windowHeight),
  };
}

function taskOf(job: JobState, step: DueStep): SubTaskState {
  const task = step.index === undefined ? undefined : job.subTasks.get(step.index);
  if (task) return task;
  throw new JobsError({ code: 'JOBS_NOT_FOUND', message: `no sub-task for step ${step.key}` });
}

/** The transaction that takes a due step. Only publishing needs the plan. Throws `JOBS_NOT_FOUND`. */
export async function callOfStep(
  job: JobState,
  plan: JobPlan | undefined,
  step: DueStep,
  blockHashOf: (number: number) => Promise<Hash | undefined>,
): Promise<MarketCall> {
  const { jobId } = job;
  switch (step.step) {
    case 'publish':
      return publishCall(job, plan);
    case 'begin-closing':
      return { call: 'beginClosing', jobId };
    case 'close':
      return { call: 'closeJob', jobId };
    case 'expire':
      return { call: 'expireClaim', jobId, index: taskOf(job, step).index };
    default:
      break;
  }
  const task = taskOf(job, step);
  const transcript = await transcriptOf(job, task, blockHashOf);
  const at = { jobId, index: task.index, transcript };
  switch (step.step) {
    case 'settle':
      return { call: 'settle', ...at };
    case 'escalate': {
      const { rejection } = step;
      if (!rejection)
        throw new JobsError({ code: 'JOBS_NOT_FOUND', message: `step ${step.key} has no rejection` });
      const { accept, segment, interiors, salt, endorser } = rejection;
      const seat = task.commitments.find((entry) => sameAddress(entry.endorser, endorser))?.seat ?? 0;
      return { call: 'escalate', ...at, seat, opening: { accept, segment, interiors, salt } };
    }
    case 'resolve':
      return { call: 'resolveDispute', ...at };
    case 'abandon':
      return { call: 'abandon', ...at };
    default:
      return { call: 'redrawCommittee', ...at };
  }
}
