import type { Digest } from '@plexus/core';
import { digestOf } from '@plexus/core';
import { createDataset, createMlp, type Dataset, initialiseModel } from '@plexus/nn';
import {
  type PreparedJob,
  prepareInferJob,
  prepareSweepJob,
  prepareTrainJob,
} from '../../src/client/prepare-job.ts';

const FEATURES = 4;

/** A model small enough that a segment takes no time. */
export function tinyModel(seed = 1, hidden = 5) {
  return initialiseModel(
    createMlp({ inputSize: FEATURES, hidden: [hidden], outputs: 3, activation: 'relu' }),
    seed,
  );
}

/** Rows whose label depends on the features. */
export function tinyData(rows: number): Dataset {
  const name = tinyModel().graph.inputs[0]?.name ?? 'input';
  const data = Float32Array.from({ length: rows * FEATURES }, (_, i) => Math.sin(i * 1.7));
  const labels = BigInt64Array.from({ length: rows }, (_, row) => BigInt(row % 3));
  return createDataset(
    { [name]: { dtype: 'float32', shape: [rows, FEATURES], data } },
    { dtype: 'int64', shape: [rows], data: labels },
  );
}

const training = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 },
  batchSize: 4,
  seed: 3,
} as const;

const common = (engine: string, profile: 'reproducible' | 'native') => ({
  model: tinyModel(),
  data: tinyData(48),
  shards: 2,
  profile,
  engine,
});

export function tinyTrainJob(
  engine: string,
  profile: 'reproducible' | 'native' = 'reproducible',
): PreparedJob {
  return prepareTrainJob({ ...common(engine, profile), training, rounds: 2, epochs: 1, segmentSteps: 2 });
}

export function tinyInferJob(engine: string): PreparedJob {
  return prepareInferJob({ ...common(engine, 'reproducible'), batchSize: 4, segmentBatches: 2 });
}

export function tinySweepJob(engine: string): PreparedJob {
  return prepareSweepJob({
    ...common(engine, 'reproducible'),
    candidates: [training, { ...training, seed: 4 }],
    epochs: 1,
    segmentSteps: 4,
    validation: tinyData(12),
    metric: 'accuracy',
  });
}

/** Artifacts by their digest. */
export function byDigest(artifacts: readonly Uint8Array[]): ReadonlyMap<Digest, Uint8Array> {
  return new Map(artifacts.map((bytes) => [digestOf(bytes), bytes]));
}
