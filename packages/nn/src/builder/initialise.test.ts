import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { createCnn } from './cnn.ts';
import { floatValue, GraphBuilder, intsValue, intValue } from './graph-builder.ts';
import { initialiseModel, missingWeights } from './initialise.ts';
import { createMlp } from './mlp.ts';

const valuesOf = (model: Model, name: string) =>
  Array.from(model.graph.initializers.get(name)?.data ?? [], Number);
const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The model as an export without parameters has it: every initializer an input. */
function withoutWeights(model: Model): Model {
  const open = [...model.graph.initializers].filter(([, { shape }]) => shape.length > 0);
  const left = [...model.graph.initializers].filter(([, { shape }]) => shape.length === 0);
  const inputs = open.map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
  const graph = { ...model.graph, inputs: [...model.graph.inputs, ...inputs], initializers: new Map(left) };
  return { ...model, graph };
}

describe('initialiseModel', () => {
  it('gives the same bytes for the same seed, here and on any other machine', () => {
    const bytes = writeModel(createMlp({ inputSize: 8, hidden: [6], outputs: 3, seed: 7 }));
    expect(digestOf(bytes)).toBe('0xd0f8d6ddc45e86fce74fadfc3e8ad48c5411828116393ede2ca5f6e98255d5ef');
    expect(writeModel(createMlp({ inputSize: 8, hidden: [6], outputs: 3, seed: 8 }))).not.toEqual(bytes);
  });

  it('draws He weights before Relu, Glorot weights elsewhere, zero biases', () => {
    const model = createMlp({ inputSize: 600, hidden: [300], outputs: 30 });
    const [first, last] = ['dense1.weight', 'dense2.weight'].map((name) => valuesOf(model, name));
    const he = Math.sqrt(6 / 600);
    const glorot = Math.sqrt(6 / 330);
    expect(largest(first!)).toBeLessThanOrEqual(he);
    expect(largest(first!)).toBeGreaterThan(0.99 * he);
    expect(largest(last!)).toBeLessThanOrEqual(glorot);
    expect(largest(last!)).toBeGreaterThan(0.99 * glorot);
    expect(Math.abs(first!.reduce((sum, value) => sum + value, 0) / first!.length)).toBeLessThan(0.001);
    expect(largest(valuesOf(model, 'dense1.bias'))).toBe(0);
  });

  it('gives normalisation a scale and a variance of 1', () => {
    const model = createCnn({ inputShape: [1, 8, 8], channels: [2], outputs: 2, batchNorm: true });
    const parts = ['weight', 'bias', 'running_mean', 'running_var'].map((part) =>
      valuesOf(model, `norm1.${part}`),
    );
    expect(parts).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it.each([
    ['perceptron', createMlp({ inputSize: 4, hidden: [5], outputs: 3, activation: 'gelu', seed: 3 })],
    [
      'convolutional network',
      createCnn({ inputShape: [1, 8, 8], channels: [2, 4], outputs: 3, batchNorm: true, seed: 3 }),
    ],
  ])('fills a %s exported without weights', (_, model) => {
    const open = withoutWeights(model);
    expect(missingWeights(open)).toEqual(open.graph.inputs.slice(1).map(({ name }) => name));
    const filled = initialiseModel(open, 3);
    expect(filled.graph.inputs).toEqual(model.graph.inputs);
    expect(new Map([...filled.graph.initializers].sort())).toEqual(
      new Map([...model.graph.initializers].sort()),
    );
  });

  it('leaves the weights there are unless asked to replace them', () => {
    const model = createMlp({ inputSize: 4, hidden: [5], outputs: 3, seed: 1 });
    expect(initialiseModel(model, 2)).toBe(model);
    expect(initialiseModel(model, 2, { which: 'all' })).toEqual(
      createMlp({ inputSize: 4, hidden: [5], outputs: 3, seed: 2 }),
    );
  });

  it('does not take data of fixed shape for weights', () => {
    const builder = new GraphBuilder('two towers');
    const [a, b] = [builder.input('a', [1, 4]), builder.input('b', [4, 1])];
    builder.output(builder.node('MatMul', [a, b]));
    expect(missingWeights(builder.build())).toEqual([]);
  });

  it('refuses more missing weights than memory should hold', () => {
    const builder = new GraphBuilder('huge');
    const x = builder.input('x', ['batch', 100_000]);
    builder.output(builder.node('MatMul', [x, builder.input('w', [100_000, 100_000])]));
    expect(() => initialiseModel(builder.build(), 1)).toThrow(
      expect.objectContaining({ code: 'NN_MODEL_TOO_LARGE' }),
    );
  });

  it('leaves the constants of a formula alone', () => {
    const builder = new GraphBuilder('formula');
    const x = builder.input('x', ['batch', 2]);
    const mean = builder.initializer('mean', { dtype: 'float32', shape: [2], data: Float32Array.of(3, 4) });
    const centred = builder.node('Sub', [x, mean]);
    builder.output(
      builder.node('Mul', [builder.node('Pow', [centred, builder.float(2)]), builder.float(0.5)]),
    );
    const model = builder.build();
    expect(initialiseModel(model, 5, { which: 'all' })).toBe(model);
  });

  it('finds the fans of transposed and grouped weights', () => {
    const builder = new GraphBuilder('fans');
    const x = builder.input('x', ['batch', 4, 8, 8]);
    const conv = builder.node('Conv', [x, builder.parameter('w', [40, 2, 3, 3])], {
      group: intValue(2),
      pads: intsValue(1, 1, 1, 1),
    });
    const relu = builder.node('LeakyRelu', [conv], { alpha: floatValue(0.1) });
    const flat = builder.node('Flatten', [relu]);
    const turned = builder.node('Transpose', [builder.parameter('v', [30, 2560])]);
    builder.output(builder.node('MatMul', [flat, turned]));
    const model = initialiseModel(builder.build(), 1, { which: 'all' });
    expect(largest(valuesOf(model, 'w')) / Math.sqrt(6 / 18)).toBeCloseTo(1, 1);
    expect(largest(valuesOf(model, 'v')) / Math.sqrt(6 / 2590)).toBeCloseTo(1, 2);
  });
});
