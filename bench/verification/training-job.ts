import { MemoryArtifactStore } from '@plexus/artifacts';
import { type Address, createRandom, type Hash } from '@plexus/core';
import { createEngine, createMlp, type Dataset } from '@plexus/nn';
import { createArtifactSource } from '../../packages/jobs/src/adapters/artifact-source.ts';
import { termsFor } from '../../packages/jobs/src/client/job-terms.ts';
import { prepareTrainJob } from '../../packages/jobs/src/client/prepare-job.ts';
import type { JobPlan } from '../../packages/jobs/src/plan/job-plan.ts';
import type { ArtifactSource } from '../../packages/jobs/src/ports.ts';
import type { Sampling } from '../../packages/jobs/src/rules/detection.ts';
import type { SubTask } from '../../packages/jobs/src/rules/sub-task.ts';
import { foldEvent } from '../../packages/jobs/src/view/fold-event.ts';
import type { JobState } from '../../packages/jobs/src/view/job-state.ts';

/** An MLP of this shape, trained in segments of `segmentSteps` steps over a generated classification task. */
export type TrainingSize = {
  readonly inputs: number;
  readonly hidden: number;
  readonly classes: number;
  readonly rows: number;
  readonly batchSize: number;
  readonly segmentSteps: number;
};

/** A job as its roles see it, with one training sub-task, and a fresh store that holds its inputs. */
export type TrainingJob = {
  readonly job: JobState;
  readonly plan: JobPlan;
  readonly subTask: SubTask;
  readonly createArtifacts: () => Promise<ArtifactSource>;
};

const requester: Address = `0x${'11'.repeat(20)}`;
const zero: Hash = `0x${'00'.repeat(32)}`;

/** Rows of normal-like noise, each labelled with the class whose direction it points to most. */
function generateData({ inputs, classes, rows }: TrainingSize): Dataset {
  const random = createRandom(11);
  const noise = () => random.nextFloat() + random.nextFloat() + random.nextFloat() - 1.5;
  const directions = Float32Array.from({ length: inputs * classes }, noise);
  const data = Float32Array.from({ length: rows * inputs }, noise);
  const target = new BigInt64Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < classes; label++) {
      let score = 0;
      for (let i = 0; i < inputs; i++)
        score += (data[row * inputs + i] ?? 0) * (directions[label * inputs + i] ?? 0);
      if (score > best) [best, target[row]] = [score, BigInt(label)];
    }
  }
  return {
    count: rows,
    inputs: { input: { dtype: 'float32', shape: [rows, inputs], data } },
    target: { dtype: 'int64', shape: [rows], data: target },
  };
}

export async function createTrainingJob(size: TrainingSize, sampling: Sampling): Promise<TrainingJob> {
  const engine = await createEngine({ profile: 'reproducible' });
  const stepsPerEpoch = Math.floor(size.rows / size.batchSize);
  const prepared = prepareTrainJob({
    model: createMlp({ inputSize: size.inputs, hidden: [size.hidden], outputs: size.classes, seed: 3 }),
    data: generateData(size),
    shards: 1,
    profile: 'reproducible',
    engine: engine.fingerprint,
    training: {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'sgd', learningRate: 0.01, momentum: 0.9 },
      batchSize: size.batchSize,
      seed: 5,
    },
    rounds: 1,
    epochs: (sampling.segments * size.segmentSteps) / stepsPerEpoch,
    segmentSteps: size.segmentSteps,
  });
  const { plan } = prepared;
  const subTask = plan.split.subTasks[0] as SubTask;
  const { samples, endorsers: committeeSize } = sampling;
  const terms = termsFor(plan, {
    price: 10n ** 21n,
    samples,
    committeeSize,
    blockTimeMs: 1000,
    headNumber: 1,
  });
  const job = foldEvent(
    undefined,
    { name: 'JobCreated', args: { jobId: 1n, requester, seed: zero, terms } },
    1,
  ) as JobState;
  const createArtifacts = async () => {
    const artifacts = createArtifactSource(new MemoryArtifactStore());
    for (const bytes of prepared.artifacts) await artifacts.put(bytes);
    return artifacts;
  };
  return { job, plan, subTask, createArtifacts };
}
