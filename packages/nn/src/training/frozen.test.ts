import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import { evaluatePredictor } from './evaluate.ts';
import { createPredictor } from './predictor.ts';
import { createTrainer } from './trainer.ts';
import type { TrainingSpec } from './types.ts';

const model = createCnn({ inputShape: [1, 4, 4], channels: [3, 4], outputs: 2, batchNorm: true, seed: 4 });
const x = float32Tensor(
  [6, 1, 4, 4],
  Array.from({ length: 96 }, (_, i) => Math.sin(i * i)),
);
const dataset = createDataset({ input: x }, int64Tensor([6], [0, 1, 1, 0, 1, 0]));
const rows = [0, 1, 2, 3, 4, 5];
const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'adam', learningRate: 0.1 },
  batchSize: 6,
  seed: 1,
};

describe.each<Profile>(['native', 'reproducible'])('freezing in the %s profile', (profile) => {
  it('keeps what is frozen bit for bit, running statistics too', async () => {
    const engine = await createEngine({ profile });
    const frozen = ['conv1.*', 'norm1.*'];
    const trainer = await createTrainer({ model, spec: { ...spec, freeze: frozen }, engine });
    for (let step = 0; step < 3; step++) await trainer.stepRows(dataset, rows);
    const after = parseModel(trainer.exportModel()).graph.initializers;
    await trainer.close();
    const changed = [...model.graph.initializers]
      .filter(([name, { data }]) => data.some((value, i) => value !== after.get(name)?.data[i]))
      .map(([name]) => name.split('.')[0]);
    expect(new Set(changed)).toEqual(new Set(['conv2', 'norm2', 'dense']));
  });

  it('normalises with frozen statistics as inference does', async () => {
    const engine = await createEngine({ profile });
    const trainer = await createTrainer({ model, spec: { ...spec, train: ['dense.*'] }, engine });
    const predictor = await createPredictor({ model, engine });
    const { loss } = await evaluatePredictor(predictor, dataset, { loss: spec.loss, batchSize: 6 });
    expect(await trainer.stepRows(dataset, rows)).toBeCloseTo(loss, 5);
    await trainer.close();
    await predictor.close();
  });
});
