import { loadDigits } from '@plexus/devnet';
import { type PreparedJob, prepareTrainJob } from '@plexus/jobs';
import { createCnn, type Dataset } from '@plexus/nn';
import type { DemoOptions } from './demo-options.ts';

/** The job of the demonstration, and digits nobody trains on. */
export type DigitsJob = {
  readonly test: Dataset;
  readonly rows: number;
  readonly parameters: number;
  readonly prepare: (engine: string) => PreparedJob;
};

const BATCH = 32;
const SEGMENTS = 12;
const SEED = 7;

/** A small convolutional network on handwritten digits; the same model and digits whoever computes. */
export async function digitsJob(options: DemoOptions): Promise<DigitsJob> {
  const { digits, heldOut, shards, rounds, epochs } = options;
  const { train, test } = await loadDigits({ count: digits, heldOut, input: 'input' });
  const model = createCnn({ inputShape: [1, 28, 28], channels: [8, 16], outputs: 10, seed: SEED });
  const steps = epochs * Math.ceil(Math.floor(train.count / shards) / BATCH);
  const sizes = [...model.graph.initializers.values()].map((tensor) => tensor.data.length);
  return {
    test,
    rows: train.count,
    parameters: sizes.reduce((sum, size) => sum + size, 0),
    prepare: (engine) =>
      prepareTrainJob({
        model,
        data: train,
        shards,
        profile: 'reproducible',
        engine,
        rounds,
        epochs,
        segmentSteps: Math.max(2, Math.floor(steps / SEGMENTS)),
        training: {
          loss: 'softmax-cross-entropy',
          optimiser: { kind: 'sgd', learningRate: 0.08, momentum: 0.9 },
          batchSize: BATCH,
          seed: SEED,
        },
      }),
  };
}
