import { createInProcessBackend } from '../../packages/jobs/src/computation/in-process-backend.ts';
import { type Sampling, verificationCost } from '../../packages/jobs/src/rules/detection.ts';
import { CountingBackend } from './counting-backend.ts';
import { cpuTime } from './cpu-time.ts';
import { drawSeedOf } from './simulate-draws.ts';
import type { TrainingJob } from './training-job.ts';
import { runCommittee, runWorker } from './training-trials.ts';

export type WorkResult = {
  readonly workerMs: number;
  readonly committeeMs: number;
  /** Part of `committeeMs` for opening the model, once an endorser, however long the sub-task is. */
  readonly committeeOpenMs: number;
  readonly timeShare: number;
  readonly workerSteps: number;
  readonly committeeSteps: number;
  readonly stepShare: number;
  /** What `verificationCost` promises. */
  readonly expectedShare: number;
  readonly accepted: boolean;
};

/**
 * CPU time and steps of an honest worker and of the whole committee that checks it, everything included: opening the
 * model, checkpoints, digests, trace, fetching from a store in memory. Median of `repetitions`.
 */
export async function measureWork(
  training: TrainingJob,
  sampling: Sampling,
  repetitions: number,
): Promise<WorkResult> {
  const runs: WorkResult[] = [];
  const segmentSteps = training.subTask.steps / training.subTask.segmentCount;
  for (let i = 0; i < repetitions + 1; i++) {
    const artifacts = await training.createArtifacts();
    const worker = new CountingBackend(createInProcessBackend(), { reuse: false });
    const committee = new CountingBackend(createInProcessBackend(), { reuse: false });
    const work = await cpuTime(() => runWorker(training, artifacts, worker));
    const check = await cpuTime(() =>
      runCommittee(training, artifacts, committee, work.value, sampling, drawSeedOf(i)),
    );
    await worker.close();
    await committee.close();
    runs.push({
      workerMs: work.ms,
      committeeMs: check.ms,
      committeeOpenMs: committee.openMs,
      timeShare: check.ms / work.ms,
      workerSteps: worker.segmentsRun * segmentSteps,
      committeeSteps: committee.segmentsRun * segmentSteps,
      stepShare: committee.segmentsRun / worker.segmentsRun,
      expectedShare: verificationCost(sampling),
      accepted: check.value.every(({ accept }) => accept),
    });
  }
  const warm = runs.slice(1).sort((a, b) => a.timeShare - b.timeShare);
  return warm[Math.floor(warm.length / 2)] as WorkResult;
}
