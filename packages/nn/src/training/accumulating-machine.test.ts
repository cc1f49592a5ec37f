import { createRandom, digestOf, hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { createMlp } from '../builder/mlp.ts';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { countElements, float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Model } from '../graph/types.ts';
import { gatherBatch } from './batches.ts';
import { runSteps } from './run-steps.ts';
import { readStateBody } from './state-bytes.ts';
import { createTrainer, stateLayout } from './trainer.ts';
import type { Trainer, TrainingSpec } from './types.ts';

const ROWS = 24;
const random = createRandom(3);
const floats = (shape: readonly number[]) =>
  float32Tensor(
    shape,
    Array.from({ length: countElements(shape) }, () => 2 * random.nextFloat() - 1),
  );
const labels = int64Tensor(
  [ROWS],
  Array.from({ length: ROWS }, (_, i) => i % 3),
);
const dataset = createDataset({ input: floats([ROWS, 5]) }, labels);
const images = createDataset({ input: floats([ROWS, 1, 8, 8]) }, labels);
const mlp = createMlp({ inputSize: 5, hidden: [7], outputs: 3, activation: 'tanh', seed: 2 });
const cnn = createCnn({
  inputShape: [1, 8, 8],
  channels: [4],
  outputs: 3,
  batchNorm: true,
  dropout: 0.3,
  seed: 2,
});
const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'adamw', learningRate: 0.02, weightDecay: 0.1 },
  batchSize: 8,
  seed: 5,
  schedule: { kind: 'cosine', steps: 30, warmUp: 4 },
  clip: { kind: 'norm', limit: 0.5 },
};
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

async function withTrainer<T>(
  profile: Profile,
  model: Model,
  accumulate: number,
  use: (trainer: Trainer) => Promise<T>,
): Promise<T> {
  const engine = await createEngine({ profile });
  const trainer = await createTrainer({ model, spec: { ...spec, accumulate }, engine });
  try {
    return await use(trainer);
  } finally {
    await trainer.close();
  }
}

describe.each<Profile>(['native', 'reproducible'])('adding up gradients in the %s profile', (profile) => {
  const range = { dataset, batchSize: 8, orderSeed: 3, from: 0 };

  it('takes the same steps as whole batches, but for rounding', async () => {
    const after = (accumulate: number) =>
      withTrainer(profile, mlp, accumulate, async (trainer) => {
        const outcome = await runSteps({ ...range, trainer, count: 12 });
        return { outcome, body: readStateBody(trainer.saveState()), steps: trainer.stepCount };
      });
    const whole = await after(1);
    for (const accumulate of [2, 8]) {
      const parts = await after(accumulate);
      expect(parts.steps).toBe(12);
      expect(parts.outcome.meanLoss).toBeCloseTo(whole.outcome.meanLoss, 5);
      whole.body.forEach((value, i) => {
        expect(parts.body[i]).toBeCloseTo(value, 4);
      });
    }
  });

  it('goes on from a saved state bit for bit, with dropout and running statistics', () =>
    withTrainer(profile, cnn, 4, async (trainer) => {
      const through = { ...range, dataset: images, trainer };
      await runSteps({ ...through, count: 3 });
      const middle = trainer.saveState();
      await runSteps({ ...through, from: 3, count: 3 });
      const end = digestOf(trainer.saveState());
      trainer.loadState(middle);
      await runSteps({ ...through, from: 3, count: 3 });
      expect(digestOf(trainer.saveState())).toBe(end);
    }));

  it('does the same step from rows of a dataset as from a batch', () =>
    withTrainer(profile, mlp, 2, async (trainer) => {
      const start = trainer.saveState();
      const rows = [5, 0, 0, 2, 23, 7, 7, 1];
      await trainer.step(gatherBatch(dataset, rows));
      const stepped = trainer.saveState();
      trainer.loadState(start);
      await trainer.stepRows(dataset, rows);
      expect(trainer.saveState()).toEqual(stepped);
    }));

  it('leaves everything as it is when any part of a batch is refused', () =>
    withTrainer(profile, cnn, 4, async (trainer) => {
      const start = trainer.saveState();
      const rows = [0, 1, 2, 3, 4, 5, 6, 7];
      const wrong = createDataset(
        images.inputs,
        int64Tensor([ROWS], [...Array(7).fill(0), 3, ...Array(16).fill(1)]),
      );
      await expect(trainer.stepRows(wrong, rows)).rejects.toEqual(throwing('NN_LABEL_RANGE'));
      await expect(trainer.step(gatherBatch(wrong, rows))).rejects.toEqual(throwing('NN_LABEL_RANGE'));
      await expect(trainer.stepRows(images, rows.with(7, ROWS))).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      await expect(trainer.stepRows(images, rows.slice(1))).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      await expect(trainer.step(gatherBatch(images, rows.slice(2)))).rejects.toEqual(
        throwing('NN_BATCH_SHAPE'),
      );
      expect(trainer.saveState()).toEqual(start);
    }));

  it('stops at a loss that is not finite, whichever part it comes from', () =>
    withTrainer(profile, createMlp({ inputSize: 5, hidden: [7], outputs: 3 }), 2, async (trainer) => {
      const wild = Float32Array.from(dataset.inputs['input']?.data as Float32Array).fill(3e38, 7 * 5, 8 * 5);
      const far = createDataset({ input: float32Tensor([ROWS, 5], wild) }, labels);
      const failed = trainer.stepRows(far, [0, 1, 2, 3, 4, 5, 6, 7]);
      await expect(failed).rejects.toEqual(throwing('NN_NOT_FINITE'));
    }));
});

describe('states with and without parts', () => {
  it('have one layout, so that one goes on where the other stopped', async () => {
    const bytes = await withTrainer('native', cnn, 1, async (trainer) => trainer.saveState());
    expect(stateLayout(cnn, { ...spec, accumulate: 4 }).digest).toBe(stateLayout(cnn, spec).digest);
    await withTrainer('native', cnn, 4, async (trainer) => {
      trainer.loadState(bytes);
      expect(trainer.saveState()).toEqual(bytes);
    });
  });
});
