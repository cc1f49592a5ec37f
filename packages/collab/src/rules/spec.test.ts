import { describe, expect, it } from 'vitest';
import { digestNamed } from '../../test/support/session-log.ts';
import {
  decodeSessionSpec,
  digestSessionSpec,
  encodeSessionSpec,
  parseSessionSpec,
  type SessionSpec,
} from './spec.ts';

const spec: SessionSpec = {
  version: 1,
  model: digestNamed('model'),
  modelBytes: 1_000,
  profile: 'native',
  training: { loss: 'softmax-cross-entropy', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 16 },
  localSteps: 10,
  metric: 'accuracy',
  share: 0.1,
  format: 'fp16',
  aggregation: 'mean',
};

const refusal = (field: string) =>
  expect.objectContaining({ code: 'COLLAB_SPEC_INVALID', details: expect.objectContaining({ field }) });

describe('a session spec', () => {
  it('survives its bytes, and equal specs have equal digests', () => {
    expect(decodeSessionSpec(encodeSessionSpec(spec))).toEqual(spec);
    expect(digestSessionSpec({ ...spec })).toBe(digestSessionSpec(spec));
    expect(digestSessionSpec({ ...spec, share: 0.2 })).not.toBe(digestSessionSpec(spec));
  });

  it.each([
    ['share', { ...spec, share: 0 }],
    ['localSteps', { ...spec, localSteps: 1.5 }],
    ['format', { ...spec, format: 'fp8' }],
    ['training.batchSize', { ...spec, training: { ...spec.training, batchSize: 0 } }],
    ['training', { ...spec, training: { ...spec.training, seed: 3 } }],
    ['training', { ...spec, training: { ...spec.training, accumulate: 3 } }],
    ['metric', { ...spec, training: { ...spec.training, loss: 'mse' } }],
    ['columns', { ...spec, columns: ['a', 'b', 'a'] }],
    ['columns.0', { ...spec, columns: ['\u001b[2J'] }],
    ['classes.1', { ...spec, classes: ['yes', '\u202eno'] }],
    ['classes', { ...spec, classes: ['alone'] }],
    [
      'classes',
      { ...spec, metric: 'loss', classes: ['a', 'b'], training: { ...spec.training, loss: 'mse' } },
    ],
    ['classes', { ...spec, classes: ['a', 'b', 'c'], training: { ...spec.training, loss: 'bce' } }],
    ['label', { ...spec, columns: ['a', 'b'], label: 'b' }],
    ['', { ...spec, more: 1 }],
  ])('is refused for a wrong "%s", which is named', (field, value) => {
    expect(() => parseSessionSpec(value)).toThrow(refusal(field));
  });

  it('names columns, label and classes for everybody', () => {
    const named: SessionSpec = { ...spec, columns: ['age', 'Größe'], label: 'ill', classes: ['no', 'yes'] };
    expect(decodeSessionSpec(encodeSessionSpec(named))).toEqual(named);
  });

  it('is refused when a stranger’s bytes are none', () => {
    expect(() => decodeSessionSpec(Uint8Array.of(1, 2, 3))).toThrow(refusal(''));
  });
});
