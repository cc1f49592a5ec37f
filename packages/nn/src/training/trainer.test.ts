import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { createMlp } from '../builder/mlp.ts';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import { gatherBatch } from './batches.ts';
import { readStateHeader } from './state-bytes.ts';
import { createTrainer, initialState, stateLayout, stateLayoutBytes } from './trainer.ts';
import type { Optimiser, TrainingSpec } from './types.ts';

const specWith = (optimiser: Optimiser): TrainingSpec => ({
  loss: 'softmax-cross-entropy',
  optimiser,
  batchSize: 4,
  seed: 5,
});
const optimisers: readonly Optimiser[] = [
  { kind: 'sgd', learningRate: 0.1 },
  { kind: 'sgd', learningRate: 0.1, momentum: 0.9, weightDecay: 0.01 },
  { kind: 'adam', learningRate: 0.01 },
];
const mlp = createMlp({ inputSize: 6, hidden: [5], outputs: 3, seed: 2 });
const values = (count: number) => Array.from({ length: count }, (_, i) => Math.fround(Math.sin(i * 1.7)));
const points = createDataset(
  { input: float32Tensor([8, 6], values(48)) },
  int64Tensor([8], [0, 1, 2, 0, 1, 2, 0, 1]),
);
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

describe('trainer', () => {
  it.each(optimisers)('begins at initialState, which needs no engine: $kind', async (optimiser) => {
    const spec = specWith(optimiser);
    const engine = await createEngine({ profile: 'native' });
    const trainer = await createTrainer({ model: mlp, spec, engine });
    const bytes = initialState(mlp, spec);
    expect(trainer.saveState()).toEqual(bytes);
    expect(bytes.byteLength).toBe(stateLayoutBytes(mlp, spec));
    expect(readStateHeader(bytes).layout).toBe(stateLayout(mlp, spec).digest);
    await trainer.close();
  });

  it.each(optimisers)('steps alike in both profiles: $kind', async (optimiser) => {
    const losses: number[][] = [];
    for (const profile of ['native', 'reproducible'] as const) {
      const engine = await createEngine({ profile });
      const trainer = await createTrainer({ model: mlp, spec: specWith(optimiser), engine });
      const found: number[] = [];
      for (let step = 0; step < 20; step++) found.push(await trainer.stepRows(points, [0, 1, 2, 3]));
      await trainer.close();
      losses.push(found);
    }
    const [native = [], reproducible = []] = losses;
    expect(native.at(-1)).toBeLessThan(native[0] as number);
    for (const [i, loss] of native.entries()) expect(loss).toBeCloseTo(reproducible[i] as number, 4);
  });

  it('trains a network with BatchNormalization and Dropout, and repeats its masks', async () => {
    const model = createCnn({
      inputShape: [1, 8, 8],
      channels: [3],
      outputs: 3,
      batchNorm: true,
      dropout: 0.5,
      seed: 4,
    });
    const images = createDataset(
      { input: float32Tensor([4, 1, 8, 8], values(256)) },
      int64Tensor([4], [0, 1, 2, 0]),
    );
    const spec = specWith({ kind: 'sgd', learningRate: 0.05 });
    const trainer = await createTrainer({
      model,
      spec,
      engine: await createEngine({ profile: 'reproducible' }),
    });
    const start = trainer.saveState();
    const rows = [0, 1, 2, 3];
    const run = async () => {
      trainer.loadState(start);
      for (let step = 0; step < 5; step++) await trainer.stepRows(images, rows);
      return trainer.saveState();
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(first).not.toEqual(start);
    expect(trainer.state.filter(({ kind }) => kind === 'buffer')).toHaveLength(2);
    const exported = parseModel(trainer.exportModel());
    expect(exported.graph.nodes).toEqual(model.graph.nodes);
    await trainer.close();
  });

  it('refuses class numbers the model does not know', async () => {
    const spec = specWith({ kind: 'sgd', learningRate: 0.1 });
    const trainer = await createTrainer({
      model: mlp,
      spec,
      engine: await createEngine({ profile: 'native' }),
    });
    const wrong = createDataset(points.inputs, int64Tensor([8], Array(8).fill(3)));
    await expect(trainer.step(gatherBatch(wrong, [0, 1, 2, 3]))).rejects.toEqual(throwing('NN_LABEL_RANGE'));
    await trainer.close();
  });
});
