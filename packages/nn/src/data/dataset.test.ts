import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { concatDatasets, createDataset, sliceDataset, splitDataset } from './dataset.ts';

const rows = 10;
const numbers = (length: number) => Array.from({ length }, (_, i) => i);
const sample = createDataset(
  { x: float32Tensor([rows, 2], numbers(20)) },
  int64Tensor([rows], numbers(rows)),
);
const valuesOf = (tensor: Tensor | undefined) => (tensor === undefined ? [] : toNumbers(tensor));
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

describe('dataset', () => {
  it('slices rows without copying them', () => {
    const slice = sliceDataset(sample, 3, 5);
    expect(slice.count).toBe(2);
    expect(valuesOf(slice.inputs['x'])).toEqual([6, 7, 8, 9]);
    expect(valuesOf(slice.target)).toEqual([3, 4]);
    expect(slice.inputs['x']?.data.buffer).toBe(sample.inputs['x']?.data.buffer);
  });

  it('joins its slices to itself', () => {
    const parts = [sliceDataset(sample, 0, 4), sliceDataset(sample, 4, 5), sliceDataset(sample, 5, 99)];
    expect(concatDatasets(parts)).toEqual(sample);
  });

  it('refuses an empty slice and an empty join', () => {
    expect(() => sliceDataset(sample, 4, 4)).toThrow(throwing('NN_DATA_EMPTY'));
    expect(() => concatDatasets([])).toThrow(throwing('NN_DATA_EMPTY'));
  });

  it('refuses to join datasets of different rows', () => {
    const other = createDataset({ x: float32Tensor([1, 3], [1, 2, 3]) }, int64Tensor([1], [0]));
    expect(() => concatDatasets([sample, other])).toThrow(throwing('NN_DATA_MALFORMED'));
  });

  it('refuses tensors with different numbers of rows', () => {
    const x = float32Tensor([2, 1], [1, 2]);
    expect(() => createDataset({ x }, int64Tensor([3], [0, 0, 0]))).toThrow(throwing('NN_DATA_MALFORMED'));
  });

  it('splits every row into exactly one side, the same for the same seed', () => {
    const { train, test } = splitDataset(sample, { testShare: 0.3, seed: 7 });
    expect([train.count, test.count]).toEqual([7, 3]);
    const all = [...valuesOf(train.target), ...valuesOf(test.target)].sort((a, b) => a - b);
    expect(all).toEqual(numbers(rows));
    expect(valuesOf(test.inputs['x'])).toEqual(
      valuesOf(test.target).flatMap((row) => [2 * row, 2 * row + 1]),
    );
    expect(splitDataset(sample, { testShare: 0.3, seed: 7 })).toEqual({ train, test });
    expect(splitDataset(sample, { testShare: 0.3, seed: 8 })).not.toEqual({ train, test });
  });

  it.each([0, 1, -1, Number.NaN])('refuses a test share of %d', (testShare) => {
    expect(() => splitDataset(sample, { testShare, seed: 1 })).toThrow(throwing('NN_SPEC_INVALID'));
  });
});
