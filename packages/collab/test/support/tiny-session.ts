import { digestOf } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import type { SessionSpec } from '../../src/rules/spec.ts';

/** A spec that begins with these bytes of a model; otherwise small and plain, unless `change` says so. */
export function specBeginningWith(model: Uint8Array, change: Partial<SessionSpec> = {}): SessionSpec {
  return {
    version: 1,
    model: digestOf(model),
    modelBytes: model.length,
    profile: 'native',
    training: { loss: 'softmax-cross-entropy', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 4 },
    localSteps: 1,
    metric: 'loss',
    share: 0.1,
    format: 'fp32',
    aggregation: 'mean',
    ...change,
  };
}

/** A model of three inputs and two classes, and a session that begins with it. */
export const tinyModel = createMlp({ inputSize: 3, hidden: [4], outputs: 2, seed: 1 });
export const tinyModelBytes = writeModel(tinyModel);
export const tinySpec = specBeginningWith(tinyModelBytes);
