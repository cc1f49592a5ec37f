import { describe, expect, it } from 'vitest';
import { createMlp } from '../builder/mlp.ts';
import { buildStepGraph } from './build-step-graph.ts';
import { assertTrainingSpec } from './check-spec.ts';
import { stateLayout } from './trainer.ts';
import type { TrainingSpec } from './types.ts';

const base: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 6,
  seed: 1,
};
const sgd = { kind: 'sgd', learningRate: 0.1 } as const;
const adamw = { kind: 'adamw', learningRate: 0.1 } as const;
const rmsprop = { kind: 'rmsprop', learningRate: 0.1 } as const;
const ce = { kind: 'softmax-cross-entropy' } as const;

const wrong: readonly (readonly [string, Partial<TrainingSpec>])[] = [
  ['optimiser.learningRate', { optimiser: { ...sgd, learningRate: Number.NaN } }],
  ['optimiser.learningRate', { optimiser: { ...adamw, learningRate: -1 } }],
  ['optimiser.weightDecay', { optimiser: { ...rmsprop, weightDecay: Number.POSITIVE_INFINITY } }],
  ['optimiser.momentum', { optimiser: { ...sgd, momentum: -0.1 } }],
  ['optimiser.momentum', { optimiser: { ...sgd, nesterov: true } }],
  ['optimiser.beta1', { optimiser: { ...adamw, beta1: 1 } }],
  ['optimiser.beta2', { optimiser: { ...adamw, beta2: -0.5 } }],
  ['optimiser.epsilon', { optimiser: { ...adamw, epsilon: -1e-9 } }],
  ['optimiser.decay', { optimiser: { ...rmsprop, decay: 1 } }],
  ['optimiser.epsilon', { optimiser: { ...rmsprop, epsilon: Number.NaN } }],
  ['schedule.steps', { schedule: { kind: 'cosine', steps: 0 } }],
  ['schedule.warmUp', { schedule: { kind: 'constant', warmUp: 0.5 } }],
  ['schedule.factor', { schedule: { kind: 'step', every: 1, factor: 2 } }],
  ['clip.limit', { clip: { kind: 'norm', limit: 0 } }],
  ['clip.limit', { clip: { kind: 'value', limit: Number.NaN } }],
  ['accumulate', { accumulate: 0 }],
  ['accumulate', { accumulate: 4 }],
  ['loss.labelSmoothing', { loss: { ...ce, labelSmoothing: 1 } }],
  ['loss.classWeights[1]', { loss: { ...ce, classWeights: [1, -1] } }],
  ['loss.ignoreIndex', { loss: { ...ce, ignoreIndex: 0.5 } }],
  ['loss.positiveWeight', { loss: { kind: 'bce', positiveWeight: 0 } }],
  ['loss.delta', { loss: { kind: 'huber', delta: -1 } }],
];

const invalid = (field: string) =>
  expect.objectContaining({ code: 'NN_SPEC_INVALID', details: expect.objectContaining({ field }) });

describe('a training spec with a number out of range', () => {
  it.each(wrong)('is refused naming %s: %o', (field, change) => {
    const spec = { ...base, ...change };
    expect(() => assertTrainingSpec(spec)).toThrow(invalid(field));
    const model = createMlp({ inputSize: 2, hidden: [], outputs: 2 });
    expect(() => stateLayout(model, spec)).toThrow(invalid(field));
  });
});

describe('patterns of a training spec', () => {
  const model = createMlp({ inputSize: 2, hidden: [3], outputs: 2 });
  const namesFor = (change: Partial<TrainingSpec>): readonly string[] =>
    buildStepGraph(model, { ...base, ...change }, 6).state.map(({ name }) => name);

  it('say what trains', () => {
    expect(namesFor({ freeze: ['*.bias'] })).toEqual(['dense1.weight', 'dense2.weight']);
    expect(namesFor({ train: ['dense2.*'] })).toEqual(['dense2.weight', 'dense2.bias']);
    expect(namesFor({ train: ['dense2.*'], freeze: ['*.bias'] })).toEqual(['dense2.weight']);
  });

  it.each<readonly [string, Partial<TrainingSpec>]>([
    ['freeze', { freeze: ['dense1.wieght'] }],
    ['train', { train: ['head.*'] }],
    ['optimiser.noDecay', { optimiser: { ...adamw, noDecay: ['norm*'] } }],
  ])('are refused when %s has one that matches nothing', (field, change) => {
    expect(() => namesFor(change)).toThrow(invalid(field));
  });

  it('must leave something to train', () => {
    const nothing = expect.objectContaining({ code: 'NN_NOT_TRAINABLE' });
    expect(() => namesFor({ freeze: ['*'] })).toThrow(nothing);
    expect(() => namesFor({ train: ['dense1.*'], freeze: ['dense1.*'] })).toThrow(nothing);
    expect(() => namesFor({ train: [] })).toThrow(nothing);
  });
});
