import { createCnn, createMlp, parseModel, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { createParameterLayout } from './parameters.ts';

const training = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'adam', learningRate: 0.01 },
  batchSize: 4,
} as const;

describe('the parameters of a model as one vector', () => {
  it('are what the initializers hold, without optimiser slots, and go back into them', () => {
    const model = createMlp({ inputSize: 3, hidden: [4], outputs: 2, seed: 1 });
    const layout = createParameterLayout(model, { training });
    expect(layout.size).toBe(3 * 4 + 4 + 4 * 2 + 2);
    const vector = layout.vectorOf(model);
    const changed = vector.map((value, i) => value + i);
    const bytes = layout.exportModel(model, changed);
    expect([...layout.vectorOf(parseModel(bytes))]).toEqual([...changed]);
    expect(layout.exportModel(parseModel(writeModel(model)), changed)).toEqual(bytes);
    expect([...layout.vectorOfState(layout.toState(changed))]).toEqual([...changed]);
  });

  it('count running statistics in, which training changes as well', () => {
    const shape = { inputShape: [1, 8, 8], channels: [2], outputs: 2, seed: 1 } as const;
    const sizeOf = (batchNorm: boolean) =>
      createParameterLayout(
        createCnn({ ...shape, inputShape: [1, 8, 8], ...(batchNorm ? { batchNorm } : {}) }),
        { training },
      ).size;
    expect(sizeOf(true) - sizeOf(false)).toBeGreaterThanOrEqual(4 * 2 - 2);
  });

  it('are not taken from a model of another make', () => {
    const layout = createParameterLayout(createMlp({ inputSize: 3, hidden: [4], outputs: 2 }), { training });
    const other = createMlp({ inputSize: 3, hidden: [5], outputs: 2 });
    expect(() => layout.vectorOf(other)).toThrow(
      expect.objectContaining({ code: 'COLLAB_AGGREGATE_IMPOSSIBLE' }),
    );
  });
});
