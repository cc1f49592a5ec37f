import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { createMlp } from '../builder/mlp.ts';
import { createDataset, type Dataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Model } from '../graph/types.ts';
import { readStateBody } from '../training/state-bytes.ts';
import { createTrainer, stateLayout } from '../training/trainer.ts';
import type { Optimiser, TrainingSpec } from '../training/types.ts';
import type { RandomWords } from './private-random.ts';
import { createPrivateTrainer, samplingRateOf } from './private-trainer.ts';

const optimisers: readonly Optimiser[] = [
  { kind: 'sgd', learningRate: 0.1 },
  { kind: 'sgd', learningRate: 0.1, momentum: 0.9, weightDecay: 0.01 },
  { kind: 'sgd', learningRate: 0.1, momentum: 0.9, nesterov: true },
  { kind: 'adam', learningRate: 0.01, weightDecay: 0.01 },
  { kind: 'adamw', learningRate: 0.01, weightDecay: 0.1 },
  { kind: 'rmsprop', learningRate: 0.01, momentum: 0.5 },
];
const specWith = (optimiser: Optimiser, more: Partial<TrainingSpec> = {}): TrainingSpec => ({
  loss: 'softmax-cross-entropy',
  optimiser,
  batchSize: 8,
  seed: 5,
  ...more,
});
const sgd = specWith({ kind: 'sgd', learningRate: 0.5 });
const mlp = createMlp({ inputSize: 6, hidden: [5], outputs: 3, seed: 2 });
const values = (count: number) => Array.from({ length: count }, (_, i) => Math.fround(Math.sin(i * 1.7)));
const points = createDataset(
  { input: float32Tensor([8, 6], values(48)) },
  int64Tensor([8], [0, 1, 2, 0, 1, 2, 0, 1]),
);

function seededWords(seed: number): RandomWords {
  const random = createRandom(seed);
  return (words) => {
    for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
  };
}

async function open(model: Model, spec: TrainingSpec, clip: number, random = seededWords(1)) {
  const engine = await createEngine({ profile: 'native' });
  return createPrivateTrainer({ model, spec, engine, clip, random });
}

const refusal = (code: string) => expect.objectContaining({ code });

describe('private training', () => {
  it.each(optimisers)(
    'is ordinary training where nothing is cut and the noise is too small to see: $kind',
    async (optimiser) => {
      const spec = specWith(optimiser, { clip: { kind: 'norm', limit: 0.3 } });
      const engine = await createEngine({ profile: 'native' });
      const [ordinary, trainer] = [
        await createTrainer({ model: mlp, spec, engine }),
        await open(mlp, spec, 100),
      ];
      for (let step = 0; step < 10; step++) {
        await ordinary.stepRows(points, [0, 1, 2, 3, 4, 5, 6, 7]);
        await trainer.step({ dataset: points, noiseMultiplier: 1e-8 });
      }
      const [a, b] = [readStateBody(ordinary.saveState()), readStateBody(trainer.saveState())];
      expect(b.length).toBe(a.length);
      const furthest = a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] as number))), 0);
      expect(furthest).toBeLessThan(5e-4);
      expect(trainer.stepCount).toBe(10);
      await Promise.all([ordinary.close(), trainer.close()]);
    },
  );

  it('lets no single row move the parameters further than the clip allows', async () => {
    const spec = specWith({ kind: 'sgd', learningRate: 1 }, { batchSize: 1 });
    const loud = createDataset(
      {
        input: float32Tensor(
          [1, 6],
          values(6).map((x) => 10 * x),
        ),
      },
      int64Tensor([1], [1]),
    );
    const trainer = await open(mlp, spec, 0.25);
    const before = readStateBody(trainer.saveState()).slice();
    await trainer.step({ dataset: loud, noiseMultiplier: 1e-8 });
    const after = readStateBody(trainer.saveState());
    expect(Math.hypot(...after.map((value, i) => value - (before[i] as number)))).toBeCloseTo(0.25, 3);
    await trainer.close();
  });

  it('draws each row with batchSize ÷ rows, and moves by noise alone when it draws none', async () => {
    expect([samplingRateOf(8, 80), samplingRateOf(8, 4), samplingRateOf(8, 0)]).toEqual([0.1, 1, 1]);
    const trainer = await open(mlp, sgd, 1);
    const before = readStateBody(trainer.saveState()).slice();
    await trainer.step({ dataset: points, rows: [], noiseMultiplier: 1 });
    const moved = readStateBody(trainer.saveState()).map((value, i) => value - (before[i] as number));
    const deviation = Math.hypot(...moved) / Math.sqrt(moved.length);
    expect(deviation).toBeGreaterThan(0.3);
    expect(deviation).toBeLessThan(0.7);
    await trainer.close();
  });

  it('draws from the rows it is given alone', async () => {
    const [all, some] = [await open(mlp, sgd, 1), await open(mlp, sgd, 1)];
    const half: Dataset = createDataset(
      { input: float32Tensor([4, 6], values(24)) },
      int64Tensor([4], [0, 1, 2, 0]),
    );
    for (let step = 0; step < 3; step++) {
      await all.step({ dataset: points, rows: [0, 1, 2, 3], noiseMultiplier: 0.5 });
      await some.step({ dataset: half, noiseMultiplier: 0.5 });
    }
    expect(all.saveState()).toEqual(some.saveState());
    await Promise.all([all.close(), some.close()]);
  });

  it('never repeats itself with the secure generator, and keeps the state of an ordinary trainer', async () => {
    const engine = await createEngine({ profile: 'native' });
    const states = await Promise.all(
      [1, 2].map(async () => {
        const trainer = await createPrivateTrainer({ model: mlp, spec: sgd, engine, clip: 1 });
        await trainer.step({ dataset: points, noiseMultiplier: 1 });
        const bytes = trainer.saveState();
        await trainer.close();
        return bytes;
      }),
    );
    expect(states[0]).not.toEqual(states[1]);
    const ordinary = await createTrainer({ model: mlp, spec: sgd, engine });
    ordinary.loadState(states[0] as Uint8Array);
    expect(ordinary.saveState()).toEqual(states[0]);
    await ordinary.close();
  });

  it('learns through its noise, in both profiles', async () => {
    const random = createRandom(3);
    const count = 400;
    const input = Float32Array.from(
      { length: 2 * count },
      (_, i) => (i % 4 < 2 ? 1 : -1) + 0.5 * (random.nextFloat() - 0.5),
    );
    const rows = createDataset(
      { input: float32Tensor([count, 2], input) },
      int64Tensor(
        [count],
        Array.from({ length: count }, (_, i) => i % 2),
      ),
    );
    const model = createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 });
    const spec = specWith({ kind: 'sgd', learningRate: 0.5 }, { batchSize: 50 });
    for (const profile of ['native', 'reproducible'] as const) {
      const engine = await createEngine({ profile });
      const trainer = await createPrivateTrainer({ model, spec, engine, clip: 1, random: seededWords(8) });
      const judge = await createTrainer({ model, spec: { ...spec, batchSize: count }, engine });
      const every = Array.from({ length: count }, (_, i) => i);
      const before = await judge.stepRows(rows, every);
      for (let step = 0; step < 30; step++) await trainer.step({ dataset: rows, noiseMultiplier: 1 });
      judge.loadState(trainer.saveState());
      expect(await judge.stepRows(rows, every)).toBeLessThan(before / 2);
      await Promise.all([trainer.close(), judge.close()]);
    }
  });

  it('drops out for each row by itself', async () => {
    const model = createCnn({
      inputShape: [1, 8, 8],
      channels: [2],
      outputs: 2,
      dropout: 0.5,
      seed: 1,
    } as Parameters<typeof createCnn>[0]);
    const pictures = createDataset(
      { input: float32Tensor([4, 1, 8, 8], values(256)) },
      int64Tensor([4], [0, 1, 0, 1]),
    );
    const trainer = await open(model, sgd, 1);
    await trainer.step({ dataset: pictures, noiseMultiplier: 1 });
    expect(trainer.state.map(({ name }) => name)).toEqual(
      stateLayout(model, sgd).entries.map(({ name }) => name),
    );
    await trainer.close();
  });

  it('refuses models whose rows do not stand for themselves, and says why', async () => {
    const normalised = createCnn({
      inputShape: [1, 8, 8],
      channels: [2],
      outputs: 2,
      batchNorm: true,
      seed: 1,
    });
    await expect(open(normalised, sgd, 1)).rejects.toThrow(refusal('NN_PRIVACY_IMPOSSIBLE'));
    const [first, ...others] = mlp.graph.inputs;
    const fixed = {
      ...mlp,
      graph: { ...mlp.graph, inputs: [{ ...first, shape: [4, 6] } as typeof first, ...others] },
    };
    await expect(open(fixed as Model, sgd, 1)).rejects.toThrow(refusal('NN_BATCH_SHAPE'));
    const weighted = { ...sgd, loss: { kind: 'softmax-cross-entropy', classWeights: [1, 2, 3] } } as const;
    await expect(open(mlp, weighted, 1)).rejects.toThrow(refusal('NN_PRIVACY_IMPOSSIBLE'));
  });

  it('refuses no clip, no noise, and data of another shape', async () => {
    await expect(open(mlp, sgd, 0)).rejects.toThrow(refusal('NN_SPEC_INVALID'));
    const trainer = await open(mlp, sgd, 1);
    await expect(trainer.step({ dataset: points, noiseMultiplier: 0 })).rejects.toThrow(
      refusal('NN_SPEC_INVALID'),
    );
    const narrow = createDataset({ input: float32Tensor([1, 2], [1, 2]) }, int64Tensor([1], [1]));
    await expect(trainer.step({ dataset: narrow, noiseMultiplier: 1 })).rejects.toThrow(
      refusal('NN_BATCH_SHAPE'),
    );
    await trainer.close();
  });
});
