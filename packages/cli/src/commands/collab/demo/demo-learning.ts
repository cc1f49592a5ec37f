import { type SessionSpec, splitRows } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { loadDigits } from '@plexus/devnet';
import { createMlp, type Dataset, matchDataset, takeRows, writeModel } from '@plexus/nn';

const ROWS = 3_000;
const HELD_OUT = 500;
const SEED = 5;

export type DemoLearning = {
  readonly modelBytes: Uint8Array;
  readonly spec: SessionSpec;
  /** Rows of each participant, every one with other digits in the main. */
  readonly parts: readonly { readonly training: Dataset; readonly validation: Dataset }[];
  readonly test: Dataset;
};

/** Real handwritten digits, dealt out unevenly, and a small network to learn them. */
export async function prepareDemo(participants: number): Promise<DemoLearning> {
  const model = createMlp({ inputSize: 784, hidden: [32], outputs: 10, seed: SEED });
  const modelBytes = writeModel(model);
  const { train, test } = await loadDigits({ count: ROWS, heldOut: HELD_OUT, input: 'input' });
  const digits = matchDataset(model, train);
  const labels = (digits.target?.data ?? []) as BigInt64Array;
  const split = splitRows(labels, {
    participants,
    split: { kind: 'dirichlet', alpha: 1 },
    validationShare: 0.2,
    seed: SEED,
  });
  return {
    modelBytes,
    spec: {
      version: 1,
      model: digestOf(modelBytes),
      modelBytes: modelBytes.length,
      profile: 'native',
      training: {
        loss: 'softmax-cross-entropy',
        optimiser: { kind: 'sgd', learningRate: 0.2 },
        batchSize: 32,
      },
      localSteps: 25,
      metric: 'loss',
      share: 0.1,
      format: 'fp16',
      aggregation: 'mean',
    },
    parts: split.map((rows) => ({
      training: takeRows(digits, rows.train),
      validation: takeRows(digits, rows.validation),
    })),
    test: matchDataset(model, test),
  };
}
