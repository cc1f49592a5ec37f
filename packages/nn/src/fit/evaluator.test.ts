import { createRandom } from '@plexus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGpt } from '../builder/architectures.ts';
import { createCnn } from '../builder/cnn.ts';
import { createMlp } from '../builder/mlp.ts';
import { createDataset, type Dataset, sliceDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/types.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Attribute, GraphNode, Model, ValueInfo } from '../graph/types.ts';
import { accuracy } from '../metrics/classification.ts';
import { perplexity } from '../metrics/perplexity.ts';
import { evaluatePredictor } from '../training/evaluate.ts';
import { createPredictor } from '../training/predictor.ts';
import { createTrainer } from '../training/trainer.ts';
import type { Loss, TrainingSpec } from '../training/types.ts';
import { createEvaluator, type Measured } from './evaluator.ts';

const engines = {} as Record<'reproducible' | 'native', Engine>;
beforeAll(async () => {
  engines.reproducible = await createEngine({ profile: 'reproducible' });
  engines.native = await createEngine({ profile: 'native' });
});

const ROWS = 12;
const random = createRandom(4);
const uniform = (length: number, from = -1, to = 1): number[] =>
  Array.from({ length }, () => from + (to - from) * random.nextFloat());
const input = float32Tensor([ROWS, 3], uniform(ROWS * 3, -2, 2));
const classes = createDataset(
  { input },
  int64Tensor(
    [ROWS],
    Array.from({ length: ROWS }, (_, i) => (i * 7) % 4),
  ),
);
const someIgnored = createDataset(
  { input },
  int64Tensor(
    [ROWS],
    Array.from({ length: ROWS }, (_, i) => (i % 5 === 0 ? -100 : i % 4)),
  ),
);
const binary = createDataset({ input }, float32Tensor([ROWS, 4], uniform(ROWS * 4, 0, 1).map(Math.round)));
const numbers = createDataset({ input }, float32Tensor([ROWS, 4], uniform(ROWS * 4, -3, 3)));
const shares = createDataset(
  { input },
  float32Tensor(
    [ROWS, 4],
    Array.from({ length: ROWS }, (_, i) => [0, 0.25, 0.5 - i / 100, 0.25 + i / 100]).flat(),
  ),
);
const scores = createMlp({ inputSize: 3, hidden: [5], outputs: 4, seed: 8 });

/** The same network with an activation at its end. */
function ending(opType: 'Softmax' | 'LogSoftmax' | 'Sigmoid'): Model {
  const { graph } = scores;
  const [output] = graph.outputs;
  const name = output?.name ?? '';
  const node = { name: 'end', opType, domain: '', inputs: [name], outputs: ['end'], attributes: {} };
  return {
    ...scores,
    graph: {
      ...graph,
      nodes: [...graph.nodes, node],
      outputs: graph.outputs.map((value) => ({ ...value, name: 'end' })),
    },
  };
}

const time = 5;
const gpt = createGpt({ vocabulary: 7, context: time, layers: 1, heads: 2, width: 8, seed: 2 });
const tokens = Array.from({ length: ROWS * time }, () => random.nextBelow(7));
const text = createDataset(
  { input: int64Tensor([ROWS, time], tokens) },
  int64Tensor(
    [ROWS, time],
    tokens.map((token, i) => (i % time > 2 ? -1 : (token * 3) % 7)),
  ),
);

const weights = [1, 0.5, 3, 2];
const cases: readonly (readonly [string, Loss, Model, Dataset])[] = [
  ['cross-entropy', 'softmax-cross-entropy', scores, classes],
  ['cross-entropy of probabilities', 'softmax-cross-entropy', ending('Softmax'), classes],
  ['cross-entropy of logarithms', 'softmax-cross-entropy', ending('LogSoftmax'), classes],
  [
    'cross-entropy with every option',
    { kind: 'softmax-cross-entropy', labelSmoothing: 0.2, classWeights: weights, ignoreIndex: -100 },
    scores,
    someIgnored,
  ],
  ['a sequence with padding', { kind: 'softmax-cross-entropy', ignoreIndex: -1 }, gpt, text],
  ['mean squared error', 'mse', scores, numbers],
  ['huber', { kind: 'huber', delta: 0.7 }, scores, numbers],
  ['binary cross-entropy', 'bce', scores, binary],
  ['binary cross-entropy of probabilities', 'bce', ending('Sigmoid'), binary],
  ['binary cross-entropy with a weight', { kind: 'bce', positiveWeight: 2.5 }, scores, binary],
  ['a branch that the batch decides', 'mse', ofManyRows(scores), numbers],
  ['classes behind such a branch', 'softmax-cross-entropy', ofManyRows(scores), classes],
  ['divergence', 'kl-divergence', scores, shares],
  ['divergence of probabilities', 'kl-divergence', ending('Softmax'), shares],
];

const specOf = (loss: Loss): TrainingSpec => ({
  loss,
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: ROWS,
  seed: 1,
});

async function measureBoth(
  engine: Engine,
  model: Model,
  loss: Loss,
  data: Dataset,
  pieces: readonly Dataset[],
): Promise<{ trained: number; measured: Measured }> {
  const trainer = await createTrainer({ model, spec: specOf(loss), engine });
  const evaluator = await createEvaluator({ model, loss, engine, state: trainer.state, batchSize: 5 });
  // One step first, so that the state is not what the model's file holds.
  const batch = { inputs: data.inputs, target: data.target as NonNullable<typeof data.target> };
  await trainer.step(batch);
  const state = trainer.saveState();
  const measured = await evaluator.measure(state, pieces);
  const trained = await trainer.step(batch);
  await evaluator.close();
  await trainer.close();
  return { trained, measured };
}

/** As an export in training mode: Dropout drops, BatchNormalization takes the statistics of the batch. */
function inTrainingMode(model: Model): Model {
  const initializers = new Map(model.graph.initializers);
  initializers.set('ratio', float32Tensor([], [0.5]));
  initializers.set('training', { dtype: 'bool', shape: [], data: Uint8Array.of(1) });
  const nodes = model.graph.nodes.map((node) => {
    if (node.opType === 'Dropout')
      return { ...node, inputs: [node.inputs[0] as string, 'ratio', 'training'] };
    if (node.opType !== 'BatchNormalization') return node;
    const attributes = { ...node.attributes, training_mode: { type: 'int', value: 1 } } as const;
    const outputs = [node.outputs[0] as string, `${node.name}/mean`, `${node.name}/variance`];
    return { ...node, attributes, outputs };
  });
  return { ...model, graph: { ...model.graph, nodes, initializers } };
}

/** A model that is turned round where a batch has one row only. */
function ofManyRows(model: Model): Model {
  const [output] = model.graph.outputs as [ValueInfo];
  const [input] = model.graph.inputs as [ValueInfo];
  const at = (opType: string, inputs: readonly string[], name: string): GraphNode => ({
    ...{ name, opType, domain: '', inputs, outputs: [name], attributes: {} },
  });
  const branch = (opType: string): Attribute => {
    const info = { ...output, name: `${opType}/branch` };
    const nodes = [at(opType, [output.name], info.name)];
    return {
      type: 'graph',
      value: { name: opType, inputs: [], outputs: [info], initializers: new Map(), nodes },
    };
  };
  const nodes = [
    ...model.graph.nodes,
    at('Shape', [input.name], 'sizes'),
    at('Gather', ['sizes', 'first'], 'rows'),
    at('Greater', ['rows', 'one'], 'many'),
    {
      ...at('If', ['many'], 'turned'),
      attributes: { then_branch: branch('Identity'), else_branch: branch('Neg') },
    },
  ];
  const initializers = new Map(model.graph.initializers);
  initializers.set('first', int64Tensor([], [0])).set('one', int64Tensor([], [1]));
  return {
    ...model,
    graph: { ...model.graph, nodes, initializers, outputs: [{ ...output, name: 'turned' }] },
  };
}

describe('the evaluator', () => {
  describe.each(['reproducible', 'native'] as const)('%s', (profile) => {
    it.each(cases)('measures the loss that training computes: %s', async (_, loss, model, data) => {
      const pieces = [sliceDataset(data, 0, 1), sliceDataset(data, 1, 9), sliceDataset(data, 9, ROWS)];
      const { trained, measured } = await measureBoth(engines[profile], model, loss, data, pieces);
      expect(measured).toMatchObject({ outcome: 'measured', rows: ROWS });
      if (measured.outcome === 'measured')
        expect(Math.abs(measured.measures.loss / trained - 1)).toBeLessThan(2e-6);
    });
  });

  it('leaves padding out of metrics', async () => {
    const loss = { kind: 'softmax-cross-entropy', ignoreIndex: -1 } as const;
    const trainer = await createTrainer({ model: gpt, spec: specOf(loss), engine: engines.reproducible });
    const { state } = trainer;
    const evaluator = await createEvaluator({
      model: gpt,
      loss,
      engine: engines.reproducible,
      state,
      batchSize: 4,
    });
    const measured = await evaluator.measure(trainer.saveState(), [text], {
      metrics: [accuracy(), perplexity()],
    });
    if (measured.outcome !== 'measured') throw new Error(measured.outcome);
    const total = measured.confusion?.flat().reduce((sum, count) => sum + count, 0);
    expect(total).toBe(ROWS * 3);
    const { loss: mean, metrics } = measured.measures;
    expect(metrics['perplexity']).toBeCloseTo(Math.exp(mean), 6);
    await evaluator.close();
    await trainer.close();
  });

  it('says that a model has diverged rather than measuring it, and names bad rows', async () => {
    const trainer = await createTrainer({ model: scores, spec: specOf('mse'), engine: engines.native });
    const { state } = trainer;
    const evaluator = await createEvaluator({
      model: scores,
      loss: 'mse',
      engine: engines.native,
      state,
      batchSize: 4,
    });
    const huge = createDataset(
      { input: float32Tensor([2, 3], [1, 1, 1, 3e38, 3e38, 3e38]) },
      float32Tensor([2, 4], uniform(8)),
    );
    expect(await evaluator.measure(trainer.saveState(), [huge])).toMatchObject({
      outcome: 'diverged',
      reason: expect.stringContaining('row 1'),
    });
    await expect(evaluator.measure(trainer.saveState(), [])).rejects.toMatchObject({ code: 'NN_DATA_EMPTY' });
    await expect(evaluator.measure(trainer.saveState(), [classes])).rejects.toMatchObject({
      code: 'NN_BATCH_SHAPE',
    });
    await evaluator.close();
    await trainer.close();
  });

  it.each(['for running', 'in training mode'])(
    'measures layers that behave differently in training as the exported model will use them: %s',
    async (form) => {
      const built = createCnn({
        inputShape: [1, 4, 4],
        channels: [3],
        outputs: 4,
        batchNorm: true,
        dropout: 0.5,
      });
      const model = form === 'in training mode' ? inTrainingMode(built) : built;
      const pictures = createDataset(
        { input: float32Tensor([ROWS, 1, 4, 4], uniform(ROWS * 16)) },
        classes.target,
      );
      const loss = 'softmax-cross-entropy';
      const engine = engines.reproducible;
      const trainer = await createTrainer({ model, spec: specOf(loss), engine });
      const { state } = trainer;
      const rows = Array.from({ length: ROWS }, (_, i) => i);
      await trainer.stepRows(pictures, rows);
      const evaluator = await createEvaluator({ model, loss, engine, state, batchSize: 5 });
      const measured = await evaluator.measure(trainer.saveState(), [pictures]);
      const predictor = await createPredictor({ model: parseModel(trainer.exportModel()), engine });
      const exported = await evaluatePredictor(predictor, pictures, { loss });
      expect(measured).toMatchObject({ measures: { loss: expect.closeTo(exported.loss, 6) } });
      await predictor.close();
      await evaluator.close();
      await trainer.close();
    },
  );
});
