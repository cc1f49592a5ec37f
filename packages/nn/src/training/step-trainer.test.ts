import { digestOf, hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import type { GraphNode, Model } from '../graph/types.ts';
import { gatherBatch } from './batches.ts';
import { runSteps } from './run-steps.ts';
import { readStateBody, readStateHeader } from './state-bytes.ts';
import { createStepTrainer } from './step-trainer.ts';
import type { StepGraph, Trainer, TrainingSpec } from './types.ts';

const ROWS = 4;
const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});
const value = (name: string, shape: readonly number[]) => ({ name, dtype: 'float32', shape }) as const;

/** y = x·w, to be trained with mean squared error. */
const linear: Model = {
  opset: 17,
  producer: '',
  metadata: {},
  graph: {
    name: 'linear',
    inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', 2] }],
    outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', 1] }],
    initializers: new Map([['w', float32Tensor([2, 1], [0.5, -0.5])]]),
    nodes: [node('MatMul', ['x', 'w'], 'y')],
  },
};

/** The derivative written out by hand: dw = 2/n · xᵀ(xw − t), with momentum: m ← m/2 + dw, w ← w − rate·m. */
const stepGraph: StepGraph = {
  model: {
    ...linear,
    graph: {
      name: 'step',
      inputs: [
        value('x', [ROWS, 2]),
        value('t', [ROWS, 1]),
        value('rate', []),
        value('w', [2, 1]),
        value('m', [2, 1]),
      ],
      outputs: [value('loss', []), value('w.next', [2, 1]), value('m.next', [2, 1])],
      initializers: new Map([
        ['scale', float32Tensor([], [2 / ROWS])],
        ['half', float32Tensor([], [0.5])],
      ]),
      nodes: [
        node('MatMul', ['x', 'w'], 'y'),
        node('Sub', ['y', 't'], 'd'),
        node('Mul', ['d', 'd'], 'square'),
        { ...node('ReduceMean', ['square'], 'loss'), attributes: { keepdims: { type: 'int', value: 0 } } },
        node('Mul', ['d', 'scale'], 'dy'),
        { ...node('Gemm', ['x', 'dy'], 'dw'), attributes: { transA: { type: 'int', value: 1 } } },
        node('Mul', ['m', 'half'], 'm.half'),
        node('Add', ['m.half', 'dw'], 'm.next'),
        node('Mul', ['m.next', 'rate'], 'change'),
        node('Sub', ['w', 'change'], 'w.next'),
      ],
    },
  },
  inputs: ['x'],
  target: 't',
  loss: 'loss',
  state: [
    { kind: 'parameter', name: 'w', dtype: 'float32', shape: [2, 1], input: 'w', output: 'w.next' },
    { kind: 'slot', name: 'w/momentum', dtype: 'float32', shape: [2, 1], input: 'm', output: 'm.next' },
  ],
  scalars: { learningRate: 'rate' },
};
const spec: TrainingSpec = {
  loss: 'mse',
  optimiser: { kind: 'sgd', learningRate: 0.125, momentum: 0.5 },
  batchSize: ROWS,
  seed: 1,
};
const dataset = createDataset(
  { x: float32Tensor([6, 2], [1, 0, 0, 1, 1, 1, 2, 1, 1, 2, -1, 1]) },
  float32Tensor([6, 1], [2, -3, -1, 1, -4, -5]),
);
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

async function withTrainer(profile: Profile, use: (trainer: Trainer) => Promise<void>): Promise<void> {
  const engine = await createEngine({ profile });
  const trainer = await createStepTrainer({ model: linear, spec, engine, graph: stepGraph });
  try {
    await use(trainer);
  } finally {
    await trainer.close();
  }
}

describe.each<Profile>(['native', 'reproducible'])('trainer in the %s profile', (profile) => {
  it('begins with the model’s weights and empty slots', () =>
    withTrainer(profile, async (trainer) => {
      expect([...readStateBody(trainer.saveState())]).toEqual([0.5, -0.5, 0, 0]);
      expect([trainer.profile, trainer.stepCount]).toEqual([profile, 0]);
    }));

  it('does the step the graph describes', () =>
    withTrainer(profile, async (trainer) => {
      const loss = await trainer.step(gatherBatch(dataset, [0, 1, 2, 3]));
      // xw − t = [−1.5, 2.5, 1, −0.5]; xᵀ(xw − t) = [−1.5, 3]; dw = [−0.75, 1.5]
      expect(loss).toBeCloseTo((1.5 ** 2 + 2.5 ** 2 + 1 + 0.25) / 4, 6);
      expect([...readStateBody(trainer.saveState())]).toEqual([0.59375, -0.6875, -0.75, 1.5]);
      expect(trainer.stepCount).toBe(1);
    }));

  it('does the same step from rows of a dataset as from a batch', () =>
    withTrainer(profile, async (trainer) => {
      const start = trainer.saveState();
      await trainer.step(gatherBatch(dataset, [5, 0, 0, 2]));
      const stepped = trainer.saveState();
      trainer.loadState(start);
      await trainer.stepRows(dataset, [5, 0, 0, 2]);
      expect(trainer.saveState()).toEqual(stepped);
    }));

  it('learns, and goes on from a saved state exactly as without the pause', () =>
    withTrainer(profile, async (trainer) => {
      const range = { trainer, dataset, batchSize: ROWS, orderSeed: 3 };
      const { firstLoss } = await runSteps({ ...range, from: 0, count: 10 });
      const middle = trainer.saveState();
      const { lastLoss } = await runSteps({ ...range, from: 10, count: 90 });
      expect(lastLoss).toBeLessThan(firstLoss / 100);
      const end = digestOf(trainer.saveState());
      trainer.loadState(middle);
      expect(trainer.stepCount).toBe(10);
      await runSteps({ ...range, from: 10, count: 90 });
      expect(digestOf(trainer.saveState())).toBe(end);
      expect(readStateHeader(trainer.saveState()).stepCount).toBe(100);
    }));

  it('exports the source model with the present weights', () =>
    withTrainer(profile, async (trainer) => {
      await trainer.step(gatherBatch(dataset, [0, 1, 2, 3]));
      const exported = parseModel(trainer.exportModel());
      expect(exported.graph.initializers.get('w')).toEqual(float32Tensor([2, 1], [0.59375, -0.6875]));
      expect(exported.graph.nodes).toEqual(linear.graph.nodes);
    }));

  it('refuses batches of another shape and rows that are not there', () =>
    withTrainer(profile, async (trainer) => {
      await expect(trainer.step(gatherBatch(dataset, [0, 1]))).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      await expect(trainer.stepRows(dataset, [0, 1])).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      await expect(trainer.stepRows(dataset, [0, 1, 2, 6])).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      await expect(trainer.stepRows({ inputs: dataset.inputs, count: 6 }, [0, 1, 2, 3])).rejects.toEqual(
        throwing('NN_BATCH_SHAPE'),
      );
    }));

  it('stops at a loss that is not finite', () =>
    withTrainer(profile, async (trainer) => {
      const wild = createDataset(
        { x: float32Tensor([4, 2], Array(8).fill(3e38)) },
        float32Tensor([4, 1], [0, 0, 0, 0]),
      );
      await trainer.stepRows(dataset, [0, 1, 2, 3]);
      await expect(trainer.stepRows(wild, [0, 1, 2, 3])).rejects.toEqual(throwing('NN_NOT_FINITE'));
    }));

  it('refuses a state of another layout', () =>
    withTrainer(profile, async (trainer) => {
      const bytes = trainer.saveState();
      bytes[8] = (bytes[8] as number) ^ 1;
      expect(() => trainer.loadState(bytes)).toThrow(throwing('NN_STATE_MALFORMED'));
    }));
});
