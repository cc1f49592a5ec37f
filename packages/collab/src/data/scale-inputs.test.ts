import {
  createCnn,
  createEngine,
  createMlp,
  createPredictor,
  float32Tensor,
  type Model,
  parseModel,
  writeModel,
} from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { createParameterLayout } from '../learning/parameters.ts';
import { findInputScale, scaleInputs } from './scale-inputs.ts';

const training = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 2,
} as const;
const mlp = createMlp({ inputSize: 2, hidden: [3], outputs: 2, seed: 4 });

async function answer(model: Model, row: readonly number[]): Promise<readonly number[]> {
  const engine = await createEngine({ profile: 'reproducible' });
  const predictor = await createPredictor({ model: parseModel(writeModel(model)), engine });
  try {
    const { logits } = await predictor.run({ input: float32Tensor([1, 2], row) });
    return Array.from(logits?.data ?? [], Number);
  } finally {
    await predictor.close();
  }
}

describe('scaling in front of a model', () => {
  it('finds mean and deviation of columns by name; a column that never changes is only shifted', () => {
    const text = 'label,b,a,same\n1,10,1,7\n0,30,5,7\n';
    expect(findInputScale(text, ['a', 'b', 'same'])).toEqual({ mean: [3, 20, 7], deviation: [2, 10, 1] });
  });

  it('lets the model take raw columns', async () => {
    const scaled = scaleInputs(mlp, { mean: [40, 50_000], deviation: [10, 20_000] });
    expect(await answer(scaled, [60, 30_000])).toEqual(await answer(mlp, [2, -1]));
  });

  it('is nothing that training changes or participants send', () => {
    const scaled = scaleInputs(mlp, { mean: [40, 50_000], deviation: [10, 20_000] });
    expect(createParameterLayout(scaled, { training }).size).toBe(
      createParameterLayout(mlp, { training }).size,
    );
  });

  it('is refused for models that read no such table', () => {
    const refused = expect.objectContaining({ code: 'COLLAB_SPEC_INVALID' });
    expect(() => scaleInputs(mlp, { mean: [1, 2, 3], deviation: [1, 1, 1] })).toThrow(refused);
    const pictures = createCnn({ inputShape: [1, 8, 8], channels: [2], outputs: 2, seed: 1 });
    expect(() => scaleInputs(pictures, { mean: [1, 2], deviation: [1, 1] })).toThrow(refused);
  });
});
