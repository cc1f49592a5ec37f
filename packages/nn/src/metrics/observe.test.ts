import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { exponential } from './exponential.ts';
import { observeBinary, observeClasses, observeNumbers } from './observe.ts';
import { RunningSum } from './running-sum.ts';

const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code));

describe('observing tensors', () => {
  it('takes classes on axis 1 of a flat output as they are', () => {
    const seen = observeClasses(float32Tensor([2, 3], [1, 2, 3, 4, 5, 6]), int64Tensor([2], [2, 0]));
    expect(seen).toEqual({
      kind: 'classes',
      scores: Float32Array.of(1, 2, 3, 4, 5, 6),
      classes: 3,
      labels: [2, 0],
    });
  });

  it('moves classes last and leaves ignored labels out', () => {
    const scores = float32Tensor([1, 2, 3], [1, 2, 3, 10, 20, 30]);
    const seen = observeClasses(scores, int64Tensor([1, 3], [0, -100, 1]), { ignoreIndex: -100 });
    expect([...Array.from(seen.scores)]).toEqual([1, 10, 3, 30]);
    expect(seen).toMatchObject({ classes: 2, labels: [0, 1] });
    const sequence = observeClasses(
      float32Tensor([1, 2, 3], [1, 2, 3, 4, 5, 6]),
      int64Tensor([1, 2], [9, 2]),
      {
        axis: 2,
        ignoreIndex: 9,
      },
    );
    expect(Array.from(sequence.scores)).toEqual([4, 5, 6]);
  });

  it('rounds soft binary targets, and shows a NaN target to whoever checks', () => {
    const scores = float32Tensor([3, 1], [0.1, 0.6, 0.5]);
    const seen = observeBinary(scores, float32Tensor([3, 1], [0.2, 0.9, Number.NaN]), 0.5);
    expect(Array.from(seen.targets)).toEqual([0, 1, Number.NaN]);
  });

  it('refuses targets of another size', () => {
    const scores = float32Tensor([2, 2], [1, 2, 3, 4]);
    const target = float32Tensor([3, 1], [1, 2, 3]);
    expect(() => observeClasses(scores, target)).toThrow(throwing('NN_BATCH_SHAPE'));
    expect(() => observeBinary(scores, target, 0)).toThrow(throwing('NN_BATCH_SHAPE'));
    expect(() => observeNumbers(scores, target)).toThrow(throwing('NN_BATCH_SHAPE'));
  });
});

describe('numbers that are the same everywhere', () => {
  it('e^x agrees with the host to the last digits', () => {
    for (let x = -700; x <= 709; x += 0.377) {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(2e-15);
    }
    expect([exponential(0), exponential(800), exponential(-800), exponential(Number.NaN)]).toEqual([
      1,
      Infinity,
      0,
      Number.NaN,
    ]);
  });

  it('a running sum keeps what a plain sum rounds away', () => {
    const sum = new RunningSum();
    for (const term of [1, 1e100, 1, -1e100]) sum.add(term);
    expect(sum.value).toBe(2);
  });
});
