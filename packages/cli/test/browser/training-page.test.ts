import { digestOf } from '@plexus/core';
import { type FitReport, renderReport } from '@plexus/nn';
import { HOSTILE } from '../fixtures/played-session.ts';
import { useBrowser } from './open-browser.ts';
import { promisePage } from './page-promises.ts';

const STEPS = 2_000;
const browser = useBrowser();

const lossAt = (step: number): number => 0.05 + 2.5 / (1 + step / 40);
const usual: FitReport = {
  model: {
    ...{ name: 'flowers', digest: digestOf(new Uint8Array([1])), parameters: 1_234_567, trainable: 1_000 },
    step: STEPS,
  },
  spec: {
    loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1 },
    optimiser: { kind: 'adam', learningRate: 0.001 },
    ...{ batchSize: 8, seed: 1, schedule: { kind: 'cosine', steps: STEPS, warmUp: 20 }, freeze: ['layer.0'] },
  },
  profile: 'reproducible',
  engine: 'onnxruntime-web 1.30.0 wasm',
  data: { train: 'flowers.csv', trainRows: 240, validation: 'flowers.csv', validationRows: 60 },
  stop: { reason: 'finished', step: STEPS, message: 'all 100 epochs are done' },
  best: { metric: 'accuracy', value: 0.95, step: STEPS },
  elapsedMs: 4_000,
  rowsPerSecond: 1_500.7,
  better: { accuracy: 'higher', 'roc-auc': 'higher' },
  history: {
    curve: Array.from({ length: STEPS / 5 }, (_, i) => ({
      ...{ step: 5 * (i + 1), steps: 5 },
      loss: lossAt(5 * i) * (1 + 0.2 * Math.sin(i)),
      learningRate: 0.0005 * (1 + Math.cos((Math.PI * 5 * i) / STEPS)),
    })),
    measures: Array.from({ length: 50 }, (_, i) => {
      const step = (STEPS / 50) * (i + 1);
      const measures = { loss: lossAt(step), metrics: { accuracy: 1 - 1 / (i + 2), 'roc-auc': null } };
      const training = { loss: lossAt(step) / 2, metrics: { accuracy: 1 - 0.9 / (i + 2), 'roc-auc': null } };
      const trainLoss = lossAt(step);
      return { step, epoch: 2 * (i + 1), trainLoss, validation: measures, training, isBest: true };
    }),
  },
  confusion: { step: STEPS, counts: matrixOf(3) },
};

/** Counts of which some are right, few wrong and some nothing. */
function matrixOf(classes: number): number[][] {
  return Array.from({ length: classes }, (_, i) =>
    Array.from({ length: classes }, (__, j) => (i === j ? 7 + 90 * i : (i * 31 + j * 17) % 5)),
  );
}

promisePage('the page of a training', browser, {
  html: () => renderReport(usual, { classNames: ['red', 'green', 'blue'] }),
  ...{ title: 'flowers', charts: 5, tables: 1 },
  texts: [
    'Finished after step 2\u202f000',
    'all 100 epochs are done',
    '1\u202f234\u202f567',
    'cosine, steps 2000',
  ],
});

promisePage('the page of a training on many classes with long names', browser, {
  html: () =>
    renderReport(
      { ...usual, confusion: { step: 1_200_000, counts: matrixOf(26) } },
      { classNames: Array.from({ length: 26 }, (_, i) => `a kind of flower, number ${i}`) },
    ),
  ...{ title: 'flowers', charts: 5, tables: 1 },
  texts: ['flowers.csv'],
});

promisePage('the page of a training whose names are scripts', browser, {
  html: () =>
    renderReport(
      {
        ...usual,
        model: { ...usual.model, name: HOSTILE },
        spec: { ...usual.spec, freeze: [HOSTILE, 'W'.repeat(200)] },
        engine: HOSTILE,
        data: { ...usual.data, train: HOSTILE, validation: 'W'.repeat(200) },
        stop: { ...usual.stop, reason: 'not-finite', message: HOSTILE },
        best: { metric: HOSTILE, value: 1e-7, step: 2 },
        better: { [HOSTILE]: 'lower' },
        confusion: { step: 2, counts: matrixOf(12).map((row) => row.map((count) => count * 12_345)) },
      },
      {
        title: HOSTILE,
        classNames: Array.from({ length: 12 }, (_, i) => (i % 2 ? HOSTILE : 'W'.repeat(99))),
      },
    ),
  ...{ title: HOSTILE, charts: 4, tables: 1 },
  texts: [`Diverged after step 2\u202f000: ${HOSTILE}.`, 'W'.repeat(200)],
});

promisePage('the page of a training that ended before it began', browser, {
  html: () => {
    const { best: _, confusion: __, ...rest } = usual;
    return renderReport({ ...rest, history: { curve: [], measures: [] }, better: {} });
  },
  ...{ title: 'flowers', charts: 2, tables: 1 },
  texts: ['parameters'],
});
