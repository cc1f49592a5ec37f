import { createRandom, type Hash, ZERO_DIGEST } from '@plexus/core';
import { MemoryJournal } from '../../packages/jobs/src/adapters/memory-journal.ts';
import type { ComputeBackend } from '../../packages/jobs/src/computation/types.ts';
import { loadInput } from '../../packages/jobs/src/plan/load-input.ts';
import type { ArtifactSource } from '../../packages/jobs/src/ports.ts';
import { checkSubmission, type Verdict } from '../../packages/jobs/src/roles/endorser/check-submission.ts';
import { computeSubTask, type Submission } from '../../packages/jobs/src/roles/worker/compute-sub-task.ts';
import { sampleSegments } from '../../packages/jobs/src/rules/committee.ts';
import { detectionProbability, type Sampling } from '../../packages/jobs/src/rules/detection.ts';
import { createPool, drawCommittee } from './endorser-pool.ts';
import { nudgeState, type Placement, placeFalsified } from './falsification.ts';
import { type Rate, rateOf } from './rate.ts';
import { drawSeedOf } from './simulate-draws.ts';
import type { TrainingJob } from './training-job.ts';

export type Tamper = (segment: number, end: Uint8Array) => Uint8Array;

/** Trains the sub-task as the worker role does, from the first segment, corrupting what `tamper` corrupts. */
export async function runWorker(
  training: TrainingJob,
  artifacts: ArtifactSource,
  backend: ComputeBackend,
  tamper?: Tamper,
): Promise<Submission> {
  const { job, plan, subTask } = training;
  const computation = await backend.open(await loadInput(job, plan, subTask, artifacts));
  try {
    return await computeSubTask({
      subTask,
      computation,
      artifacts,
      journal: new MemoryJournal(),
      journalKey: 'work',
      input: ZERO_DIGEST,
      signal: new AbortController().signal,
      ...(tamper ? { tamper } : {}),
    });
  } finally {
    await computation.close();
  }
}

/** Lets each member of a committee repeat its own segments as the endorser role does. */
export async function runCommittee(
  training: TrainingJob,
  artifacts: ArtifactSource,
  backend: ComputeBackend,
  submission: Submission,
  sampling: Sampling,
  seed: Hash,
): Promise<readonly Verdict[]> {
  const { job, plan, subTask } = training;
  const verdicts: Verdict[] = [];
  for (const endorser of drawCommittee(createPool(40, 7), seed, sampling.endorsers)) {
    verdicts.push(
      await checkSubmission({
        job,
        plan,
        subTask,
        submission: { ...submission, drawBlock: 1 },
        worker: `0x${'22'.repeat(20)}`,
        segments: sampleSegments(seed, endorser, submission.segmentCount, sampling.samples),
        artifacts,
        backend,
        fetchDeadlineMs: 1000,
      }),
    );
  }
  return verdicts;
}

export type TrialResult = Rate & {
  readonly falsifiedShare: number;
  readonly placement: Placement;
  /** Rejections that named a segment which was not falsified. Must be 0. */
  readonly wrongAccusations: number;
};

/**
 * How often committees reject a worker that trains for real and falsifies a share of its segments: half of them are
 * skipped (the end is the start, no work done), half end in a state whose last bit of one number is another.
 */
export async function measureTrials(
  training: TrainingJob,
  backend: ComputeBackend,
  sampling: Sampling,
  falsifiedShare: number,
  placement: Placement,
  trials: number,
): Promise<TrialResult> {
  const falsified = Math.ceil(falsifiedShare * sampling.segments);
  const random = createRandom(1000 + falsified);
  let found = 0;
  let wrongAccusations = 0;
  for (let trial = 0; trial < trials; trial++) {
    const artifacts = await training.createArtifacts();
    const bad = placeFalsified(placement, sampling, falsified, random);
    let start: Uint8Array | undefined;
    const submission = await runWorker(training, artifacts, backend, (segment, honestEnd) => {
      const skip = start !== undefined && random.nextBelow(2) === 0;
      const end = !bad.has(segment) ? honestEnd : skip && start ? start : nudgeState(honestEnd, random);
      start = end;
      return end;
    });
    const verdicts = await runCommittee(
      training,
      artifacts,
      backend,
      submission,
      sampling,
      drawSeedOf(trial),
    );
    const rejections = verdicts.filter(({ accept }) => !accept);
    if (rejections.length > 0) found++;
    wrongAccusations += rejections.filter(({ segment }) => !bad.has(segment)).length;
  }
  const expected = falsified === 0 ? 0 : detectionProbability({ ...sampling, falsified });
  return { ...rateOf(found, trials, expected), falsifiedShare, placement, wrongAccusations };
}
