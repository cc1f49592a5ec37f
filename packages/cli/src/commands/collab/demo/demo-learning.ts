import { createLearner, type SessionSpec, splitRows } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { loadDigits } from '@plexus/devnet';
import {
  createMlp,
  type Dataset,
  type Engine,
  matchDataset,
  parseModel,
  takeRows,
  writeModel,
} from '@plexus/nn';

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

/** How two models of the demonstration do on the digits nobody had. */
export async function measureModels(learning: DemoLearning, engine: Engine, models: readonly Uint8Array[]) {
  const [first] = models;
  const model = parseModel(first as Uint8Array);
  const { test, spec } = learning;
  const learner = await createLearner({ ...{ model, spec, engine }, training: test, validation: test });
  try {
    const [before, after] = [parseModel(models[0] as Uint8Array), parseModel(models[1] as Uint8Array)];
    return [
      await learner.measure(learner.layout.vectorOf(before)),
      await learner.measure(learner.layout.vectorOf(after)),
    ] as const;
  } finally {
    await learner.close();
  }
}
