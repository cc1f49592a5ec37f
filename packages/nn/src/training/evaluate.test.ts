import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Model } from '../graph/types.ts';
import { evaluatePredictor } from './evaluate.ts';
import { createPredictor } from './predictor.ts';
import type { LossKind } from './types.ts';

/** Adds 1 and takes it away again (an interior to tap), then ends in the given activation. */
function echo(width: number, activation?: 'Softmax' | 'LogSoftmax' | 'Sigmoid'): Model {
  const node = (opType: string, inputs: readonly string[], output: string) => ({
    name: output,
    opType,
    domain: '',
    inputs,
    outputs: [output],
    attributes: {},
  });
  const end = activation === undefined ? [] : [node(activation, ['same'], 'y')];
  const last = activation === undefined ? 'y' : 'same';
  return {
    opset: 17,
    producer: '',
    metadata: {},
    graph: {
      name: 'echo',
      inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', width] }],
      outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', width] }],
      initializers: new Map([['one', float32Tensor([], [1])]]),
      nodes: [node('Add', ['x', 'one'], 'more'), node('Sub', ['more', 'one'], last), ...end],
    },
  };
}

const scores = [2, -1, 0.5, 0, 3, -2];
const classes = createDataset({ x: float32Tensor([2, 3], scores) }, int64Tensor([2], [0, 2]));
const sides = createDataset({ x: float32Tensor([3, 2], scores) }, float32Tensor([3, 2], [1, 1, 0, 0, 1, 0]));
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

describe.each<Profile>(['native', 'reproducible'])('evaluation in the %s profile', (profile) => {
  const evaluate = async (model: Model, dataset: typeof classes, loss: LossKind) => {
    const predictor = await createPredictor({ model, engine: await createEngine({ profile }) });
    try {
      return await evaluatePredictor(predictor, dataset, { loss, batchSize: 2 });
    } finally {
      await predictor.close();
    }
  };

  it.each([undefined, 'Softmax', 'LogSoftmax'] as const)('measures classes after %s', async (activation) => {
    const { loss, accuracy, interiorDigest } = await evaluate(
      echo(3, activation),
      classes,
      'softmax-cross-entropy',
    );
    const logSum = (row: number[]) => Math.log(row.reduce((sum, score) => sum + Math.exp(score), 0));
    const expected = (logSum(scores.slice(0, 3)) - 2 + logSum(scores.slice(3)) + 2) / 2;
    expect(loss).toBeCloseTo(expected, 5);
    expect(accuracy).toBe(0.5);
    expect(interiorDigest).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it.each([undefined, 'Sigmoid'] as const)('measures two sides after %s', async (activation) => {
    const { loss, accuracy } = await evaluate(echo(2, activation), sides, 'bce');
    const targets = [1, 1, 0, 0, 1, 0];
    const terms = scores.map(
      (z, i) => Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * (targets[i] as number),
    );
    expect(loss).toBeCloseTo(terms.reduce((sum, term) => sum + term, 0) / 6, 5);
    expect(accuracy).toBeCloseTo(4 / 6, 6);
  });

  it('measures numbers by squared error and R²', async () => {
    const target = float32Tensor([3, 2], [2, -1, 0.5, 1, 3, 0]);
    const measured = await evaluate(echo(2), createDataset(sides.inputs, target), 'mse');
    expect(measured.loss).toBeCloseTo(5 / 6, 5);
    expect(measured.rmse).toBeCloseTo(Math.sqrt(5 / 6), 5);
    expect(measured.accuracy).toBeGreaterThan(0);
    expect(measured.accuracy).toBeLessThan(1);
  });

  it('refuses class numbers the model does not know and targets that do not fit', async () => {
    const wrong = createDataset(classes.inputs, int64Tensor([2], [0, 3]));
    await expect(evaluate(echo(3), wrong, 'softmax-cross-entropy')).rejects.toEqual(
      throwing('NN_LABEL_RANGE'),
    );
    await expect(evaluate(echo(3), classes, 'mse')).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
    await expect(evaluate(echo(3), { inputs: classes.inputs, count: 2 }, 'mse')).rejects.toEqual(
      throwing('NN_BATCH_SHAPE'),
    );
  });
});
