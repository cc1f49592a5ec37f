import { createRandom } from '@plexus/core';
import { createDataset, createMlp, type Dataset, float32Tensor } from '@plexus/nn';
import { drawNormal } from '../data/random-draws.ts';
import type { SimulationOptions } from './options.ts';

const CLASSES = 4;
const COLUMNS = 6;

/** Rows around one centre for each class, far enough apart to be learnt and near enough to be mistaken. */
export function blobs(count: number, seed: number): Dataset {
  const random = createRandom(seed);
  const centres = createRandom(99);
  const centre = Array.from({ length: CLASSES * COLUMNS }, () => 1.2 * drawNormal(centres));
  const labels = BigInt64Array.from({ length: count }, (_, i) => BigInt(i % CLASSES));
  const values = Float32Array.from({ length: count * COLUMNS }, (_, i) => {
    const label = Number(labels[Math.floor(i / COLUMNS)]);
    return (centre[label * COLUMNS + (i % COLUMNS)] as number) + drawNormal(random);
  });
  return createDataset(
    { input: float32Tensor([count, COLUMNS], values) },
    { dtype: 'int64', shape: [count], data: labels },
  );
}

/** A small session that nobody disturbs. */
export function blobSession(more: Partial<SimulationOptions> = {}): SimulationOptions {
  return {
    model: createMlp({ inputSize: COLUMNS, hidden: [8], outputs: CLASSES, seed: 2 }),
    train: blobs(400, 1),
    test: blobs(200, 2),
    spec: {
      profile: 'native',
      training: {
        loss: 'softmax-cross-entropy',
        optimiser: { kind: 'sgd', learningRate: 0.1 },
        batchSize: 16,
      },
      localSteps: 8,
      metric: 'loss',
      share: 1,
      format: 'fp32',
      aggregation: 'mean',
      ratingStep: 1 / 6,
      clipUpdates: 'median',
    },
    combining: { kind: 'rated', rule: 'median-rank', trimBps: 0, selected: 6 },
    participants: 10,
    rounds: 5,
    split: { kind: 'dirichlet', alpha: 0.5 },
    validationShare: 0.25,
    seed: 4,
    workers: 1,
    ...more,
  };
}
