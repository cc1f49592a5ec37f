import { digestOf, hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { decodeJobSpec, digestJobSpec, encodeJobSpec, type JobSpec, parseJobSpec } from './spec.ts';

const digest = digestOf(new Uint8Array([1]));
const plain = {
  version: 1,
  kind: 'train',
  model: digest,
  modelBytes: 100,
  profile: 'reproducible',
  engine: 'an engine',
  tolerance: 0,
  shards: [{ digest, count: 10, bytes: 100 }],
  rounds: 1,
  epochs: 1,
  segmentSteps: 2,
  training: {
    loss: 'mse',
    optimiser: { kind: 'sgd', learningRate: 0.1 },
    batchSize: 4,
    seed: 1,
  },
} as const satisfies JobSpec;
const withTraining = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...plain,
  training: { ...plain.training, ...change },
});

const valid: readonly Readonly<Record<string, unknown>>[] = [
  { loss: 'huber' },
  { loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1, classWeights: [0, 2.5], ignoreIndex: -100 } },
  { loss: { kind: 'bce', positiveWeight: 3 } },
  { loss: { kind: 'huber', delta: 0.5 } },
  { loss: { kind: 'kl-divergence' } },
  {
    optimiser: {
      kind: 'sgd',
      learningRate: 1,
      momentum: 0.9,
      nesterov: true,
      weightDecay: 0.1,
      noDecay: ['*.bias'],
    },
  },
  { optimiser: { kind: 'adamw', learningRate: 1, beta1: 0.5, beta2: 0.6, epsilon: 1e-6 } },
  {
    optimiser: {
      kind: 'rmsprop',
      learningRate: 1,
      decay: 0.9,
      epsilon: 1e-6,
      momentum: 0.1,
      centered: false,
    },
  },
  { schedule: { kind: 'constant', warmUp: 10 } },
  { schedule: { kind: 'step', every: 10, factor: 0.5 } },
  { schedule: { kind: 'cosine', steps: 100, floor: 0.1, warmUp: 5 } },
  { schedule: { kind: 'linear', steps: 100 } },
  { clip: { kind: 'norm', limit: 1 } },
  { clip: { kind: 'value', limit: 0.1 } },
  { accumulate: 2, freeze: ['body.*'], train: ['*'] },
];

const invalid: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['training.loss', { loss: 'l1' }],
  ['training.loss', { loss: { kind: 'mse', delta: 1 } }],
  ['training.loss.labelSmoothing', { loss: { kind: 'softmax-cross-entropy', labelSmoothing: 1 } }],
  ['training.loss.ignoreIndex', { loss: { kind: 'softmax-cross-entropy', ignoreIndex: 0.5 } }],
  ['training.optimiser.momentum', { optimiser: { kind: 'sgd', learningRate: 1, momentum: 1 } }],
  ['training.optimiser', { optimiser: { kind: 'adam', learningRate: 1, momentum: 0.5 } }],
  ['training.optimiser.kind', { optimiser: { kind: 'lion', learningRate: 1 } }],
  ['training.optimiser.noDecay.0', { optimiser: { kind: 'adamw', learningRate: 1, noDecay: [''] } }],
  ['training.schedule.steps', { schedule: { kind: 'cosine', steps: 0 } }],
  ['training.schedule', { schedule: { kind: 'constant', steps: 5 } }],
  ['training.clip.limit', { clip: { kind: 'norm', limit: 0 } }],
  ['training.accumulate', { accumulate: 0 }],
  ['training.freeze', { freeze: Array.from({ length: 65 }, () => '*') }],
  ['training', { dropout: 0.5 }],
];

describe('a job’s spec', () => {
  it.each(valid)('keeps %o through its bytes', (change) => {
    const spec = parseJobSpec(withTraining(change));
    expect(spec).toEqual(withTraining(change));
    expect(decodeJobSpec(encodeJobSpec(spec))).toEqual(spec);
    expect(digestJobSpec(spec)).not.toBe(digestJobSpec(plain));
  });

  it.each(invalid)('is refused at %s for %o', (field, change) => {
    const refused = (error: unknown): boolean => hasCode(error, 'JOBS_SPEC_INVALID');
    const parse = () => parseJobSpec(withTraining(change));
    expect(parse).toThrow(expect.toSatisfy(refused));
    expect(parse).toThrow(expect.objectContaining({ details: { field } }));
  });

  it('has one digest however its fields are ordered', () => {
    const { training, ...rest } = plain;
    expect(digestJobSpec({ training, ...rest })).toBe(digestJobSpec(plain));
  });
});
