import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Dimension, Model } from '../graph/types.ts';
import { createDataset } from './dataset.ts';
import { matchDataset } from './match-dataset.ts';

const modelWith = (inputs: Readonly<Record<string, readonly Dimension[]>>): Model => ({
  opset: 17,
  producer: '',
  metadata: {},
  graph: {
    name: 'g',
    inputs: Object.entries(inputs).map(([name, shape]) => ({ name, dtype: 'float32', shape })),
    outputs: [],
    initializers: new Map(),
    nodes: [],
  },
});
const flat = createDataset({ anything: float32Tensor([2, 12], Array(24).fill(0)) }, int64Tensor([2], [0, 1]));
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

describe('matching a dataset to a model', () => {
  it('reshapes rows that have as many elements, whatever the single input is called', () => {
    const { inputs } = matchDataset(modelWith({ image: ['batch', 1, 3, 4] }), flat);
    expect(inputs['image']?.shape).toEqual([2, 1, 3, 4]);
  });

  it('gives a named dimension what is left', () => {
    const { inputs } = matchDataset(modelWith({ text: ['batch', 'length', 4] }), flat);
    expect(inputs['text']?.shape).toEqual([2, 3, 4]);
  });

  it('keeps rows whose shape fits already', () => {
    const { inputs } = matchDataset(modelWith({ x: ['n', 'features'] }), flat);
    expect(inputs['x']?.shape).toEqual([2, 12]);
  });

  it('refuses rows of another size, naming both shapes', () => {
    const match = () => matchDataset(modelWith({ x: ['n', 7] }), flat);
    expect(match).toThrow(throwing('NN_SHAPE_MISMATCH'));
    expect(match).toThrow(/\[2, 12\].*\[n, 7\]/);
  });

  it('converts whole numbers to the input’s type and integer targets to int64, without scaling', () => {
    const bytes = createDataset(
      { x: { dtype: 'uint8', shape: [2, 1], data: Uint8Array.of(0, 255) } },
      { dtype: 'uint8', shape: [2], data: Uint8Array.of(3, 1) },
    );
    const { inputs, target } = matchDataset(modelWith({ x: ['n', 1] }), bytes);
    expect(inputs['x']).toEqual(float32Tensor([2, 1], [0, 255]));
    expect(target).toEqual(int64Tensor([2], [3, 1]));
  });

  it('finds several inputs by name and refuses a missing one', () => {
    const model = modelWith({ a: ['n', 1], b: ['n', 1] });
    const [a, b] = [float32Tensor([1, 1], [1]), float32Tensor([1, 1], [2])];
    expect(matchDataset(model, createDataset({ b, a })).inputs).toEqual({ a, b });
    expect(() => matchDataset(model, createDataset({ a }))).toThrow(throwing('NN_DATA_MALFORMED'));
  });
});
