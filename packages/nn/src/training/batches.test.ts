import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../data/dataset.ts';
import { float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import { batchIndices, countSteps, createBatchOrder, gatherBatch } from './batches.ts';

const sizes = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  batchSize: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(),
});
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

describe('batch order', () => {
  it('reads every row exactly once in every epoch', () => {
    fc.assert(
      fc.property(sizes, ({ count, batchSize, seed }) => {
        const order = createBatchOrder({ count, batchSize, seed });
        const read: number[] = [];
        for (let step = 0; read.length < 3 * count; step++) read.push(...order.indicesAt(step));
        for (const epoch of [0, 1, 2]) {
          const rows = read.slice(epoch * count, (epoch + 1) * count).sort((a, b) => a - b);
          expect(rows).toEqual(Array.from({ length: count }, (_, i) => i));
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('gives any step without the steps before it', () => {
    const options = { count: 10, batchSize: 4, seed: 3 };
    const order = createBatchOrder(options);
    const inOrder = [0, 1, 2, 3, 4, 5].map((step) => order.indicesAt(step));
    for (const step of [5, 0, 3]) expect(batchIndices({ ...options, step })).toEqual(inOrder[step]);
  });

  it('stays the same from version to version', () => {
    expect([...batchIndices({ count: 10, batchSize: 12, seed: 7, step: 1 })]).toMatchInlineSnapshot(`
      [
        8,
        2,
        5,
        4,
        6,
        9,
        7,
        0,
        9,
        7,
        4,
        2,
      ]
    `);
  });

  it('shuffles differently for another seed, high bits included, and another epoch', () => {
    const rows = (seed: bigint, step = 0) =>
      [...batchIndices({ count: 50, batchSize: 50, seed, step })].join();
    expect(new Set([rows(1n), rows(2n), rows(1n | (1n << 40n)), rows(1n, 1)]).size).toBe(4);
  });

  it('counts the steps in which every row is read often enough', () => {
    expect(countSteps(100, 32, 1)).toBe(4);
    expect(countSteps(100, 32, 8)).toBe(25);
  });

  it('refuses no rows and no batch', () => {
    expect(() => createBatchOrder({ count: 0, batchSize: 1, seed: 0 })).toThrow(throwing('NN_DATA_EMPTY'));
    expect(() => createBatchOrder({ count: 1, batchSize: 0, seed: 0 })).toThrow(throwing('NN_SPEC_INVALID'));
  });
});

describe('gathering a batch', () => {
  const dataset = createDataset(
    { x: float32Tensor([3, 2], [0, 1, 10, 11, 20, 21]) },
    int64Tensor([3], [5, 6, 7]),
  );

  it('copies the named rows in order', () => {
    const { inputs, target } = gatherBatch(dataset, [2, 0, 2]);
    expect(inputs['x']).toEqual(float32Tensor([3, 2], [20, 21, 0, 1, 20, 21]));
    expect(toNumbers(target)).toEqual([7, 5, 7]);
  });

  it('refuses rows that are not there and datasets without target', () => {
    expect(() => gatherBatch(dataset, [3])).toThrow(throwing('NN_BATCH_SHAPE'));
    expect(() => gatherBatch({ inputs: dataset.inputs, count: 3 }, [0])).toThrow(throwing('NN_BATCH_SHAPE'));
  });
});
