import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { parseModel } from '../graph/read-model.ts';
import type { Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { createCnn } from './cnn.ts';
import { GraphBuilder } from './graph-builder.ts';
import type { Activation } from './layers.ts';
import { createMlp } from './mlp.ts';

async function runOnes(
  model: Model,
  batch: number,
): Promise<{ dims: readonly number[]; data: Float32Array }> {
  const session = await InferenceSession.create(writeModel(model), {
    logSeverityLevel: 4,
    intraOpNumThreads: 1,
  });
  const sample = model.graph.inputs[0]?.shape.slice(1) ?? [];
  const shape = [batch, ...(sample as number[])];
  const ones = new Float32Array(shape.reduce((product, size) => product * size, 1)).fill(1);
  const { logits } = await session.run({ input: new OrtTensor('float32', ones, shape) });
  await session.release();
  return { dims: logits?.dims ?? [], data: logits?.data as Float32Array };
}

const activations: readonly Activation[] = ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'gelu', 'silu'];

describe('createMlp', () => {
  it.each(activations)(
    'writes a standard file with %s that onnxruntime runs for any batch',
    async (activation) => {
      const model = createMlp({ inputSize: 5, hidden: [7, 6], outputs: 3, activation });
      const { dims, data } = await runOnes(model, 4);
      expect(dims).toEqual([4, 3]);
      expect(data.every(Number.isFinite)).toBe(true);
      expect(parseModel(writeModel(model))).toEqual(model);
    },
  );

  it('makes a linear model without hidden layers', async () => {
    const { dims } = await runOnes(createMlp({ inputSize: 2, hidden: [], outputs: 1 }), 3);
    expect(dims).toEqual([3, 1]);
  });

  it('refuses sizes that are no positive whole numbers', () => {
    for (const size of [0, -1, 1.5, Number.NaN]) {
      expect(() => createMlp({ inputSize: size, hidden: [], outputs: 1 })).toThrow(
        expect.objectContaining({ code: 'NN_SPEC_INVALID' }),
      );
    }
  });
});

describe('createCnn', () => {
  it.each([
    { inputShape: [1, 28, 28] as const, channels: [8, 16], outputs: 10 },
    {
      inputShape: [3, 9, 5] as const,
      channels: [4, 4, 4, 4, 4],
      outputs: 2,
      kernel: 5,
      batchNorm: true,
      dropout: 0.25,
    },
  ])('writes a standard file that onnxruntime runs: %o', async (options) => {
    const model = createCnn(options);
    const { dims, data } = await runOnes(model, 2);
    expect(dims).toEqual([2, options.outputs]);
    expect(data.every(Number.isFinite)).toBe(true);
    expect(parseModel(writeModel(model))).toEqual(model);
  });

  it('refuses an even kernel, a dropout of 1 and no channels', () => {
    const options = { inputShape: [1, 4, 4] as const, channels: [2], outputs: 2 };
    for (const wrong of [{ kernel: 2 }, { dropout: 1 }, { channels: [] }]) {
      expect(() => createCnn({ ...options, ...wrong })).toThrow(
        expect.objectContaining({ code: 'NN_SPEC_INVALID' }),
      );
    }
  });
});

describe('GraphBuilder', () => {
  it('refuses a name given twice', () => {
    const builder = new GraphBuilder('twice');
    builder.input('x', [1]);
    expect(() => builder.input('x', [1])).toThrow(
      expect.objectContaining({ code: 'NN_MODEL_DUPLICATE_NAME' }),
    );
  });

  it('stores equal constants once', () => {
    const builder = new GraphBuilder('constants');
    expect(builder.ints(1, 2)).toBe(builder.ints(1, 2));
    expect(builder.ints(1, 2)).not.toBe(builder.ints(1));
  });
});
