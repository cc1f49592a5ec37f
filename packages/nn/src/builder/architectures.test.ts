import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { countCost } from '../graph/count-cost.ts';
import { findParameters } from '../graph/parameters.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { createGpt, createRecurrent, createResNet, createTabular } from './architectures.ts';
import { transformerBlock } from './attention.ts';
import {
  activation,
  averagePool,
  conv,
  dense,
  dropout,
  flatten,
  globalAveragePool,
  maxPool,
  recurrent,
  residual,
} from './layer-list.ts';
import { sequential } from './sequential.ts';

type Feed = { readonly shape: readonly number[]; readonly values: (i: number) => number };
type Result = { readonly dims: readonly number[]; readonly data: Float32Array };

async function run(model: Model, feeds: Readonly<Record<string, Feed>>): Promise<Result> {
  const bytes = writeModel(model);
  expect(parseModel(bytes)).toEqual(model);
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 4, intraOpNumThreads: 1 });
  const tensors = model.graph.inputs.map(({ name, dtype }) => {
    const { shape, values } = feeds[name] as Feed;
    const count = shape.reduce((product, size) => product * size, 1);
    const numbers = Array.from({ length: count }, (_, i) => values(i));
    const tensor =
      dtype === 'int64'
        ? new OrtTensor(
            'int64',
            BigInt64Array.from(numbers, (value) => BigInt(value)),
            shape,
          )
        : new OrtTensor('float32', Float32Array.from(numbers), shape);
    return [name, tensor] as const;
  });
  const { logits } = await session.run(Object.fromEntries(tensors));
  await session.release();
  return { dims: logits?.dims ?? [], data: logits?.data as Float32Array };
}

const wave = (i: number): number => Math.sin(i);
const parameterCount = (model: Model): number =>
  countCost(model, 1, { dimensions: { time: 5 } }).parameterCount;

describe('createResNet', () => {
  it('builds ResNet-8, which onnxruntime runs', async () => {
    const model = createResNet({ inputShape: [3, 32, 32], outputs: 10 });
    const { dims, data } = await run(model, { input: { shape: [2, 3, 32, 32], values: wave } });
    expect(dims).toEqual([2, 10]);
    expect(data.every(Number.isFinite)).toBe(true);
    const weighted = model.graph.nodes.filter((node) => ['Conv', 'Gemm'].includes(node.opType));
    expect(weighted.filter((node) => !node.name.includes('skip'))).toHaveLength(8);
  });
});

describe('createGpt', () => {
  const options = { vocabulary: 20, context: 8, layers: 2, heads: 2, width: 12 };
  const tokens = (changed: number) => (i: number) => (i % 5) + (i >= changed ? 3 : 0);

  it.each([false, true])('never looks ahead (dynamicTime %s)', async (dynamicTime) => {
    const model = createGpt({ ...options, dynamicTime });
    const [before, after] = [8, 4].map((changed) =>
      run(model, { input: { shape: [1, 8], values: tokens(changed) } }),
    );
    const [a, b] = [await before!, await after!];
    expect(a.dims).toEqual([1, 8, 20]);
    expect(b.data.slice(0, 4 * 20)).toEqual(a.data.slice(0, 4 * 20));
    expect(b.data.slice(4 * 20)).not.toEqual(a.data.slice(4 * 20));
  });

  it('takes fewer tokens than its context when time is dynamic, with the same result', async () => {
    const long = await run(createGpt(options), { input: { shape: [1, 8], values: tokens(99) } });
    const short = await run(createGpt({ ...options, dynamicTime: true }), {
      input: { shape: [1, 3], values: tokens(99) },
    });
    expect(short.dims).toEqual([1, 3, 20]);
    short.data.forEach((value, i) => {
      expect(value).toBeCloseTo(long.data[i] as number, 5);
    });
  });

  it('trains everything but its mask', () => {
    const model = createGpt(options);
    const block = 2 * 2 * 12 + (12 * 36 + 36) + (12 * 12 + 12) + (12 * 48 + 48) + (48 * 12 + 12);
    expect(parameterCount(model)).toBe(20 * 12 + 8 * 12 + 2 * block + 2 * 12 + 12 * 20);
    expect(findParameters(model).some(({ name }) => name.includes('past'))).toBe(false);
  });

  it('refuses a width that its heads do not divide', () => {
    expect(() => createGpt({ ...options, width: 13 })).toThrow(
      expect.objectContaining({ code: 'NN_SPEC_INVALID' }),
    );
  });
});

describe('createRecurrent', () => {
  it.each(['LSTM', 'GRU'] as const)('reads sequences of any length with %s', async (kind) => {
    const model = createRecurrent({ kind, inputSize: 3, hidden: [6, 5], outputs: 2 });
    for (const time of [1, 7]) {
      const { dims } = await run(model, { input: { shape: [4, time, 3], values: wave } });
      expect(dims).toEqual([4, 2]);
    }
  });
});

describe('createTabular', () => {
  const categories = [
    { count: 5, width: 3 },
    { count: 9, width: 4 },
  ];
  it('joins embedded categories and numbers', async () => {
    const model = createTabular({ categories, numbers: 2, hidden: [8], outputs: 1 });
    const { dims } = await run(model, {
      categories: { shape: [3, 2], values: (i) => i % 5 },
      numbers: { shape: [3, 2], values: wave },
    });
    expect(dims).toEqual([3, 1]);
    expect(parameterCount(model)).toBe(15 + 36 + (9 * 8 + 8) + (8 + 1));
  });

  it('does without either kind of column', async () => {
    const only = createTabular({ categories, numbers: 0, hidden: [], outputs: 2 });
    expect((await run(only, { categories: { shape: [1, 2], values: () => 1 } })).dims).toEqual([1, 2]);
    const none = createTabular({ categories: [], numbers: 3, hidden: [4], outputs: 2 });
    expect((await run(none, { numbers: { shape: [1, 3], values: wave } })).dims).toEqual([1, 2]);
  });
});

describe('sequential', () => {
  it('runs layers one after the other', async () => {
    const model = sequential({
      input: [1, 12, 12],
      layers: [
        ...[
          conv(4, 3),
          activation('silu'),
          maxPool(2),
          residual(conv(8, 3, { stride: 2 }), activation('relu')),
        ],
        ...[averagePool(3), flatten(), dropout(0.2), dense(3)],
      ],
    });
    expect((await run(model, { input: { shape: [2, 1, 12, 12], values: wave } })).dims).toEqual([2, 3]);
    expect(model.graph.nodes.map(({ name }) => name)).toContain('block1.conv1');
  });

  it('runs an encoder of sequences of any length', async () => {
    const model = sequential({
      input: ['time', 6],
      layers: [dense(8), ...transformerBlock(8, { heads: 2 }), recurrent('GRU', 5, { last: true }), dense(2)],
    });
    expect((await run(model, { input: { shape: [2, 9, 6], values: wave } })).dims).toEqual([2, 2]);
  });

  it('refuses a layer that does not fit, and one that needs a size it cannot know', () => {
    expect(() => sequential({ input: [4], layers: [conv(2, 3)] })).toThrow(
      expect.objectContaining({ code: 'NN_SHAPE_MISMATCH' }),
    );
    expect(() => sequential({ input: ['time'], layers: [dense(2)] })).toThrow(
      expect.objectContaining({ code: 'NN_SHAPE_MISMATCH' }),
    );
    expect(() => sequential({ input: [3, 2, 2], layers: [globalAveragePool(), dense(0)] })).toThrow(
      expect.objectContaining({ code: 'NN_SPEC_INVALID' }),
    );
  });
});
