import { createRandom } from '@plexus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { createMlp } from '../builder/mlp.ts';
import { createDataset, type Dataset, sliceDataset } from '../data/dataset.ts';
import { datasetSource } from '../data/indexed-source.ts';
import { mixSources } from '../data/mixed-source.ts';
import { streamSource } from '../data/stream-source.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/types.ts';
import type { Model } from '../graph/types.ts';
import type { TrainingSpec } from '../training/types.ts';
import { createBlobs } from './blobs-fixture.ts';
import { decodeCheckpoint } from './checkpoint-bytes.ts';
import { fit as runFit } from './fit.ts';
import { MemoryCheckpointStore } from './memory-checkpoint-store.ts';
import type { FitOptions, FitResult } from './types.ts';

const mlp = createMlp({ inputSize: 2, hidden: [6], outputs: 3, seed: 3 });
const train = createBlobs(45, 1);
const validation = createBlobs(20, 2);
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ profile: 'reproducible' });
});

const spec: TrainingSpec = {
  loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1 },
  optimiser: { kind: 'adam', learningRate: 0.05 },
  schedule: { kind: 'cosine', steps: 30, warmUp: 3 },
  batchSize: 8,
  seed: 5,
};

/** Everything of a result that does not depend on time. */
const essence = ({ model, state, history, stop, report }: FitResult) => ({
  model: Buffer.from(model).toString('base64'),
  state: Buffer.from(state).toString('base64'),
  history,
  stop,
  best: report.best,
  confusion: report.confusion,
});

/** Stops the run at each of these steps and goes on from the checkpoint, as after a kill. */
async function runInPieces(options: FitOptions, stops: readonly number[]): Promise<FitResult> {
  const store = new MemoryCheckpointStore();
  for (const at of stops) {
    const controller = new AbortController();
    const onStep = ({ step }: { step: number }): void => {
      if (step === at) controller.abort();
    };
    const part = await runFit({
      ...options,
      checkpoint: { store },
      resume: 'latest',
      signal: controller.signal,
      callbacks: { onStep },
    });
    if (part.stop.reason !== 'aborted') return part;
    expect(part.stop.step).toBe(at);
  }
  return runFit({ ...options, checkpoint: { store }, resume: 'latest' });
}

function createPictures(count: number): Dataset {
  const random = createRandom(9);
  const pixels = Float32Array.from({ length: count * 36 }, () => random.nextFloat());
  const labels = BigInt64Array.from({ length: count }, (_, i) => BigInt(Number((pixels[i * 36] ?? 0) > 0.5)));
  return createDataset(
    { input: { dtype: 'float32', shape: [count, 1, 6, 6], data: pixels } },
    { dtype: 'int64', shape: [count], data: labels },
  );
}

const halves = (data: Dataset) =>
  streamSource({
    identity: 'blobs in pieces',
    open: function* () {
      for (let from = 0; from < data.count; from += 7) {
        yield sliceDataset(data, from, from + 7);
      }
    },
    shuffleRows: 16,
  });

type Case = { readonly name: string; readonly options: (e: Engine) => FitOptions; readonly last: number };

const withDropout: Model = createCnn({
  inputShape: [1, 6, 6],
  channels: [2],
  outputs: 2,
  dropout: 0.3,
  batchNorm: true,
  seed: 1,
});

const cases: readonly Case[] = [
  {
    name: 'a dataset, with early stopping',
    options: (e) => ({
      model: mlp,
      spec,
      engine: e,
      train,
      validation,
      steps: 30,
      validateEvery: 4,
      earlyStopping: { patience: 3 },
    }),
    last: 30,
  },
  {
    name: 'dropout and running statistics, the last batch dropped',
    options: (e) => ({
      model: withDropout,
      spec: { ...spec, loss: 'softmax-cross-entropy', accumulate: 2 },
      engine: e,
      train: createPictures(35),
      validation: createPictures(10),
      epochs: 4,
      lastBatch: 'drop',
    }),
    last: 16,
  },
  {
    name: 'a shuffled stream',
    options: (e) => ({ model: mlp, spec, engine: e, train: halves(train), validation, epochs: 4 }),
    last: 22,
  },
  {
    name: 'a mixture',
    options: (e) => ({
      model: mlp,
      spec,
      engine: e,
      train: mixSources([
        { source: halves(train), weight: 1 },
        { source: datasetSource(createBlobs(13, 4)), weight: 3 },
      ]),
      validation,
      steps: 20,
      validateEvery: 6,
    }),
    last: 20,
  },
];

describe('a run that is stopped and resumed', () => {
  it.each(cases)('gives the same bits and history as one that is not: $name', async ({ options, last }) => {
    const whole = essence(await runFit(options(engine)));
    const random = createRandom(17);
    for (let attempt = 0; attempt < 3; attempt++) {
      const stops = Array.from({ length: 3 }, () => 1 + random.nextBelow(last - 1)).sort((a, b) => a - b);
      const pieces = await runInPieces(options(engine), [...new Set(stops)]);
      expect(essence(pieces), `stopped at ${stops.join(', ')}`).toEqual(whole);
    }
  });

  it('goes on from checkpoint bytes of any step, also while a measurement was due', async () => {
    const options = (cases[0] as Case).options(engine);
    const whole = essence(await runFit(options));
    const store = new MemoryCheckpointStore();
    await runFit({ ...options, checkpoint: { store, every: 1 } });
    for (const step of await store.list()) {
      const resumed = await runFit({ ...options, resume: await store.get(step) });
      expect(essence(resumed), `from step ${step}`).toEqual(whole);
    }
  });

  it('measures again what an abort cut short', async () => {
    const options = (cases[0] as Case).options(engine);
    const store = new MemoryCheckpointStore();
    const controller = new AbortController();
    const slow = {
      ...datasetSource(validation),
      rows: async function* () {
        controller.abort();
        yield validation;
      },
    };
    const part = await runFit({
      ...options,
      validation: slow,
      checkpoint: { store },
      signal: controller.signal,
    });
    expect(part.stop).toMatchObject({ reason: 'aborted', step: 4 });
    expect(part.history.measures).toEqual([]);
    const resumed = await runFit({ ...options, checkpoint: { store }, resume: 'latest' });
    expect(essence(resumed)).toEqual(essence(await runFit(options)));
  });

  it('is not finished while its last measurement is missing', async () => {
    const options: FitOptions = { model: mlp, spec, engine, train, validation, steps: 5 };
    const store = new MemoryCheckpointStore();
    const controller = new AbortController();
    const slow = {
      ...datasetSource(validation),
      rows: async function* () {
        controller.abort();
        yield validation;
      },
    };
    const part = await runFit({
      ...options,
      validation: slow,
      validateEvery: 100,
      checkpoint: { store },
      signal: controller.signal,
    });
    expect(part.stop).toMatchObject({ reason: 'aborted', step: 5 });
    const resumed = await runFit({
      ...options,
      validateEvery: 100,
      checkpoint: { store },
      resume: 'latest',
    });
    expect(essence(resumed)).toEqual(essence(await runFit({ ...options, validateEvery: 100 })));
  });

  it('does not compare measurements with a best one by another metric, or one whose model it has not', async () => {
    const options: FitOptions = { model: mlp, spec, engine, train, validation, steps: 8, validateEvery: 2 };
    const longer = { ...options, steps: 16, resume: 'latest' } as const;
    const store = new MemoryCheckpointStore();
    const slow = { ...spec, optimiser: { kind: 'adam', learningRate: 1e-4 } } as const;
    await runFit({ ...options, spec: slow, earlyStopping: { patience: 9 }, checkpoint: { store } });
    const byAccuracy = await runFit({
      ...longer,
      spec: slow,
      earlyStopping: { patience: 9, metric: 'accuracy' },
      checkpoint: { store },
    });
    const values = byAccuracy.history.measures.slice(4).map((seen) => seen.validation?.metrics['accuracy']);
    expect(byAccuracy.report.best?.value).toBe(Math.max(...values.map(Number)));
    expect(byAccuracy.report.model.step).toBe(byAccuracy.report.best?.step);

    const last = new MemoryCheckpointStore();
    const wild = { ...options, spec: { ...spec, optimiser: { kind: 'adam', learningRate: 2 } } } as const;
    await runFit({ ...wild, checkpoint: { store: last } });
    const restored = await runFit({
      ...wild,
      steps: 16,
      resume: 'latest',
      earlyStopping: { patience: 9 },
      checkpoint: { store: last },
    });
    expect(restored.report.model.step).toBe(restored.report.best?.step);
  });

  it('can be made longer', async () => {
    const options: FitOptions = { model: mlp, spec, engine, train, steps: 10 };
    const store = new MemoryCheckpointStore();
    await runFit({ ...options, checkpoint: { store } });
    const longer = await runFit({ ...options, steps: 20, checkpoint: { store }, resume: 'latest' });
    expect(longer.stop.step).toBe(20);
    expect(Buffer.from(longer.state).equals((await runFit({ ...options, steps: 20 })).state)).toBe(true);
  });

  it('stops before the first step when the signal came before, with a checkpoint', async () => {
    const store = new MemoryCheckpointStore();
    const result = await runFit({
      model: mlp,
      spec,
      engine,
      train,
      steps: 10,
      checkpoint: { store },
      signal: AbortSignal.abort(),
    });
    expect(result.stop).toMatchObject({ reason: 'aborted', step: 0 });
    expect(await store.list()).toEqual([0]);
  });
});

describe('a checkpoint of another run', () => {
  it.each([
    ['model', { model: createMlp({ inputSize: 2, hidden: [6], outputs: 3, seed: 4 }) }],
    ['spec', { spec: { ...spec, seed: 6 } }],
    ['data', { train: createBlobs(46, 1) }],
    ['lastBatch', { lastBatch: 'drop' }],
  ] as const)('is refused, naming the difference: %s', async (what, change) => {
    const store = new MemoryCheckpointStore();
    const options: FitOptions = { model: mlp, spec, engine, train, steps: 2 };
    await runFit({ ...options, checkpoint: { store } });
    await expect(
      runFit({ ...options, ...change, checkpoint: { store }, resume: 'latest' }),
    ).rejects.toMatchObject({ code: 'NN_CHECKPOINT_MISMATCH', details: { what } });
  });

  it('from the native engine is not continued bit for bit by the reproducible one', async () => {
    const native = await createEngine({ profile: 'native' });
    const store = new MemoryCheckpointStore();
    const options: FitOptions = { model: mlp, spec, engine: native, train, steps: 2 };
    await runFit({ ...options, checkpoint: { store } });
    await expect(
      runFit({ ...options, engine, checkpoint: { store }, resume: 'latest' }),
    ).rejects.toMatchObject({ code: 'NN_CHECKPOINT_MISMATCH', details: { what: 'engine' } });
  });
});

describe('the latest checkpoint', () => {
  it('is the newest that is whole, and the damaged ones are named', async () => {
    const store = new MemoryCheckpointStore();
    const options: FitOptions = { model: mlp, spec, engine, train, steps: 6 };
    await runFit({ ...options, checkpoint: { store, every: 2 } });
    const newest = await store.get(6);
    newest[newest.length >> 1] = (newest[newest.length >> 1] as number) ^ 1;
    await store.put(6, newest);
    const seen: unknown[] = [];
    const callbacks = { onResume: (event: unknown) => void seen.push(event) };
    await runFit({ ...options, checkpoint: { store }, resume: 'latest', callbacks });
    expect(seen).toEqual([{ step: 4, damaged: [{ step: 6, reason: expect.stringContaining('digest') }] }]);
    for (const step of await store.list()) await store.put(step, newest);
    await expect(runFit({ ...options, checkpoint: { store }, resume: 'latest' })).rejects.toMatchObject({
      code: 'NN_CHECKPOINT_MALFORMED',
    });
  });

  it('of an empty store is a beginning', async () => {
    const store = new MemoryCheckpointStore();
    const result = await runFit({
      model: mlp,
      spec,
      engine,
      train,
      steps: 1,
      checkpoint: { store },
      resume: 'latest',
    });
    expect(result.stop.step).toBe(1);
    expect(decodeCheckpoint(await store.get(1)).record.step).toBe(1);
  });
});
