import { hasCode } from '@plexus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMlp } from '../builder/mlp.ts';
import { createDataset, type Dataset } from '../data/dataset.ts';
import { mixSources } from '../data/mixed-source.ts';
import { streamSource } from '../data/stream-source.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/types.ts';
import { float32Tensor } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Model } from '../graph/types.ts';
import { accuracy } from '../metrics/classification.ts';
import { rocAuc } from '../metrics/roc-auc.ts';
import { evaluatePredictor } from '../training/evaluate.ts';
import { createPredictor } from '../training/predictor.ts';
import { runSteps } from '../training/run-steps.ts';
import { createTrainer } from '../training/trainer.ts';
import type { TrainingSpec } from '../training/types.ts';
import { createBlobs } from './blobs-fixture.ts';
import { fit as runFit } from './fit.ts';
import type { FitOptions, StepEvent } from './types.ts';

const model = createMlp({ inputSize: 2, hidden: [8], outputs: 3, seed: 3 });
const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'adam', learningRate: 0.02 },
  batchSize: 8,
  seed: 5,
};
const train = createBlobs(50, 1);
const validation = createBlobs(37, 2);
let engine: Engine;
let base: Pick<FitOptions, 'model' | 'spec' | 'engine' | 'train' | 'validation'>;

beforeAll(async () => {
  engine = await createEngine({ profile: 'reproducible' });
  base = { model, spec, engine, train, validation };
});

const throwing = (code: string) => expect.objectContaining({ code });

describe('fit', () => {
  it('trains, measures after every pass and at the end, and reports', async () => {
    const events: StepEvent[] = [];
    const result = await runFit({
      ...base,
      epochs: 3,
      callbacks: { onStep: (event) => void events.push(event) },
    });
    expect(result.stop).toMatchObject({ reason: 'finished', step: 19 });
    expect(result.history.curve.map(({ step }) => step)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    expect(result.history.measures.map(({ step, epoch }) => [step, epoch])).toEqual([
      [7, 1],
      [13, 2],
      [19, 3],
    ]);
    const [first, , last] = result.history.measures;
    expect(last?.validation?.loss).toBeLessThan(first?.validation?.loss ?? 0);
    expect(last?.trainLoss).toBeLessThan(first?.trainLoss ?? 0);
    expect(events.at(-1)).toMatchObject({ step: 19, totalSteps: 19, epoch: 3, etaMs: 0, learningRate: 0.02 });
    expect(result.report).toMatchObject({
      model: { name: 'mlp', parameters: 51, trainable: 51 },
      profile: 'reproducible',
      data: { trainRows: 50, validationRows: 37 },
      better: { accuracy: 'higher' },
    });
    const counts = result.report.confusion?.counts ?? [];
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(37);
  });

  it('does the very steps that a trainer does alone', async () => {
    const trainer = await createTrainer({ model, spec, engine });
    await runSteps({ trainer, dataset: train, batchSize: 8, from: 0, count: 19, orderSeed: spec.seed });
    const result = await runFit({ ...base, epochs: 3 });
    expect(Buffer.from(result.state).equals(trainer.saveState())).toBe(true);
    expect(Buffer.from(result.model).equals(trainer.exportModel())).toBe(true);
    await trainer.close();
  });

  it('measures what evaluating the exported model measures, every row once', async () => {
    const result = await runFit({ ...base, epochs: 2 });
    const predictor = await createPredictor({ model: parseModel(result.model), engine });
    const alone = await evaluatePredictor(predictor, validation, { loss: 'softmax-cross-entropy' });
    const measured = result.history.measures.at(-1)?.validation;
    expect(measured?.loss).toBeCloseTo(alone.loss, 6);
    expect(measured?.metrics['accuracy']).toBeCloseTo(alone.accuracy, 12);
    await predictor.close();
  });

  it('drops the rest of a pass when asked', async () => {
    const result = await runFit({ ...base, epochs: 3, lastBatch: 'drop' });
    expect(result.stop.step).toBe(18);
    expect(result.history.measures.map(({ step }) => step)).toEqual([6, 12, 18]);
  });

  it('measures some training rows as well when asked, and at every so many steps', async () => {
    const result = await runFit({ ...base, steps: 10, validateEvery: 4, measureTraining: 20 });
    expect(result.history.measures.map(({ step }) => step)).toEqual([4, 8, 10]);
    expect(result.history.measures[0]?.training?.metrics).toHaveProperty('accuracy');
  });

  it('trains without validation data', async () => {
    const { validation: _, ...alone } = base;
    const result = await runFit({ ...alone, steps: 9 });
    expect(result.history.measures.map(({ step, validation }) => [step, validation])).toEqual([
      [7, undefined],
      [9, undefined],
    ]);
  });

  it('trains a model of a fixed batch size in parts of that size', async () => {
    const fixed: Model = {
      ...model,
      graph: {
        ...model.graph,
        inputs: model.graph.inputs.map((input) => ({ ...input, shape: [4, 2] })),
        outputs: model.graph.outputs.map((output) => ({ ...output, shape: [4, 3] })),
      },
    };
    const parts = await runFit({ ...base, model: fixed, spec: { ...spec, accumulate: 2 }, steps: 10 });
    const whole = await runFit({ ...base, steps: 10 });
    expect(parts.history.measures.at(-1)?.validation?.loss).toBeCloseTo(
      whole.history.measures.at(-1)?.validation?.loss ?? 0,
      4,
    );
  });

  it('stops early and gives the best model back', async () => {
    const overfit: TrainingSpec = { ...spec, optimiser: { kind: 'adam', learningRate: 0.3 } };
    const run = (restoreBest: boolean) =>
      runFit({
        ...base,
        spec: overfit,
        epochs: 200,
        validateEvery: 3,
        earlyStopping: { patience: 4, minDelta: 0.001, restoreBest },
      });
    const result = await run(true);
    expect(result.stop.reason).toBe('early-stopping');
    const bests = result.history.measures.filter(({ isBest }) => isBest);
    expect(bests.at(-1)?.step).toBe(result.report.best?.step);
    expect(result.stop.step).toBe((result.report.best?.step ?? 0) + 12);
    expect(result.report.confusion?.step).toBe(result.report.best?.step);
    const predictor = await createPredictor({ model: parseModel(result.model), engine });
    const again = await evaluatePredictor(predictor, validation, { loss: 'softmax-cross-entropy' });
    expect(again.loss).toBeCloseTo(result.report.best?.value ?? 0, 6);
    await predictor.close();
    const last = await run(false);
    expect(last.stop).toEqual(result.stop);
    expect(Buffer.from(last.model).equals(result.model)).toBe(false);
  });

  it('watches a metric that grows when it gets better', async () => {
    const result = await runFit({
      ...base,
      epochs: 100,
      earlyStopping: { metric: 'accuracy', patience: 3 },
      metrics: [accuracy(), rocAuc()],
    });
    const values = result.history.measures.map(({ validation }) => validation?.metrics['accuracy'] ?? 0);
    expect(result.report.best?.value).toBe(Math.max(...values));
    expect(result.stop.reason).toBe('early-stopping');
  });
});

describe('fit and runs that go wrong', () => {
  const wild: TrainingSpec = { ...spec, loss: 'mse', optimiser: { kind: 'sgd', learningRate: 40 } };
  const numbers = (): FitOptions['train'] =>
    createDataset(
      train.inputs,
      float32Tensor(
        [50, 3],
        Array.from({ length: 150 }, (_, i) => i % 3),
      ),
    );

  it('comes back with the last state whose loss was finite when training diverges', async () => {
    const losses: number[] = [];
    const result = await runFit({
      model,
      spec: wild,
      engine,
      train: numbers(),
      steps: 400,
      callbacks: { onStep: ({ loss }) => void losses.push(loss) },
    });
    expect(result.stop.reason).toBe('not-finite');
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(result.stop.step).toBe(losses.length - 1);
    const trainer = await createTrainer({ model, spec: wild, engine });
    trainer.loadState(result.state);
    expect(trainer.stepCount).toBe(result.stop.step);
    await trainer.close();
  });

  it('refuses targets that are no shares of 1, for losses that compare shares', async () => {
    const sigmoid = createMlp({ inputSize: 2, hidden: [4], outputs: 1, seed: 3 });
    const data = (target: number): Dataset =>
      createDataset(
        { input: float32Tensor([4, 2], [0, 1, 2, 3, 4, 5, 6, 7]) },
        float32Tensor([4, 1], [0, 1, target, 0]),
      );
    const run = (loss: 'bce' | 'kl-divergence', target: number) =>
      runFit({
        ...{
          engine,
          model: loss === 'bce' ? sigmoid : model,
          steps: 1,
          spec: { ...spec, loss, batchSize: 4 },
        },
        train: loss === 'bce' ? data(target) : spread(target),
      });
    const spread = (target: number): Dataset =>
      createDataset(
        data(0).inputs,
        float32Tensor(
          [4, 3],
          Array.from({ length: 12 }, () => target),
        ),
      );
    for (const wrong of [2, -0.5]) {
      await expect(run('bce', wrong)).rejects.toMatchObject({ code: 'NN_LABEL_RANGE', details: { row: 2 } });
    }
    await expect(run('kl-divergence', -1)).rejects.toThrow(throwing('NN_LABEL_RANGE'));
    expect((await run('bce', 0.5)).stop.reason).toBe('finished');
    const streamed = { identity: 'late', open: () => [data(1), data(2)] };
    const options = {
      engine,
      model: sigmoid,
      spec: { ...spec, loss: 'bce', batchSize: 4 },
      steps: 2,
    } as const;
    await expect(runFit({ ...options, train: streamSource(streamed) })).rejects.toMatchObject({
      code: 'NN_LABEL_RANGE',
      details: { row: 2 },
    });
  });

  it('names what is wrong with the data before the first step', async () => {
    const labels = train.target?.data as BigInt64Array;
    const bad = { ...train, target: { ...train.target, data: labels.slice() } } as typeof train;
    (bad.target?.data as BigInt64Array)[17] = 3n;
    await expect(runFit({ ...base, train: bad, epochs: 1 })).rejects.toThrow(
      expect.objectContaining({ code: 'NN_LABEL_RANGE', details: expect.objectContaining({ row: 17 }) }),
    );
    await expect(runFit({ ...base, validation: bad, epochs: 1 })).rejects.toThrow(throwing('NN_LABEL_RANGE'));
    const points = Float32Array.from(train.inputs['input']?.data as Float32Array);
    points[9] = Number.NaN;
    const odd = createDataset({ input: float32Tensor([50, 2], points) }, train.target);
    await expect(runFit({ ...base, train: odd, epochs: 1 })).rejects.toThrow(
      expect.objectContaining({ code: 'NN_NOT_FINITE', details: expect.objectContaining({ row: 4 }) }),
    );
    const without = createDataset(train.inputs);
    await expect(runFit({ ...base, train: without, epochs: 1 })).rejects.toThrow(throwing('NN_BATCH_SHAPE'));
    const empty = { inputs: { input: float32Tensor([0, 2], []) }, count: 0 };
    await expect(runFit({ ...base, train: empty, epochs: 1 })).rejects.toThrow(throwing('NN_DATA_EMPTY'));
  });

  it.each([
    ['no length', {}],
    ['two lengths', { epochs: 1, steps: 1 }],
    ['half an epoch', { epochs: 0.5 }],
    ['no steps', { steps: 0 }],
    ['a metric that does not fit the loss', { epochs: 1, metrics: [{ ...accuracy(), kinds: ['numbers'] }] }],
    ['a metric twice', { epochs: 1, metrics: [accuracy(), accuracy()] }],
    ['a watched metric that is not measured', { epochs: 1, earlyStopping: { metric: 'f1', patience: 1 } }],
    ['no patience', { epochs: 1, earlyStopping: { patience: 0 } }],
    ['nothing to watch', { epochs: 1, validation: undefined, earlyStopping: { patience: 1 } }],
    ['a resume without a store', { epochs: 1, resume: 'latest' }],
    ['parts that do not fill a batch', { epochs: 1, spec: { ...spec, accumulate: 3 } }],
    [
      'passes of a source without end',
      {
        epochs: 1,
        train: mixSources([{ source: streamSource({ identity: 'x', open: () => [train] }), weight: 1 }]),
      },
    ],
    ['a pass without one batch', { epochs: 1, lastBatch: 'drop', spec: { ...spec, batchSize: 51 } }],
  ] as const)('refuses %s', async (_, options) => {
    let thrown: unknown;
    await runFit({ ...base, ...options } as FitOptions).catch((error: unknown) => {
      thrown = error;
    });
    expect(hasCode(thrown, 'NN_SPEC_INVALID'), String(thrown)).toBe(true);
  });
});
