import { permutationOf } from '@plexus/core';
import type { Dataset } from '../data/dataset.ts';
import { NnError } from '../errors.ts';
import { createTensorData } from '../graph/data-types.ts';
import type { Tensor, TensorData } from '../graph/types.ts';
import type { Batch } from './types.ts';

export type BatchOrderOptions = {
  /** Rows in the dataset, at least 1. */
  readonly count: number;
  readonly batchSize: number;
  readonly seed: number | bigint;
};

/**
 * The order in which training reads rows: one endless stream of shuffled epochs, cut into batches. No row is dropped or
 * padded; a batch may begin in one epoch and end in the next, and a dataset smaller than a batch is simply repeated.
 */
export interface BatchOrder {
  /** Row numbers of the batch of a global step, counted from 0. Needs no step before it. */
  indicesAt(step: number): Uint32Array;
}

/** Seed of one epoch's shuffle: the run's seed in the low 32 bits, folded with its high ones and the epoch in the high 32. */
function epochSeed(seed: number | bigint, epoch: number): bigint {
  const whole = BigInt.asUintN(64, BigInt(seed));
  return (((whole >> 32n) + BigInt(epoch)) << 32n) | BigInt.asUintN(32, whole);
}

function assertWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new NnError({
    code: name === 'count' && value === 0 ? 'NN_DATA_EMPTY' : 'NN_SPEC_INVALID',
    message: `${name} is ${value}`,
    hint: `${name} is a whole number, at least ${least}`,
    details: { name, value },
  });
}

/** Throws `NN_DATA_EMPTY` for no rows, `NN_SPEC_INVALID` for a batch size that is not a positive whole number. */
export function createBatchOrder({ count, batchSize, seed }: BatchOrderOptions): BatchOrder {
  assertWhole('count', count, 1);
  assertWhole('batchSize', batchSize, 1);
  let latest: { readonly epoch: number; readonly order: Uint32Array } | undefined;
  const orderOf = (epoch: number): Uint32Array => {
    if (latest?.epoch !== epoch) latest = { epoch, order: permutationOf(count, epochSeed(seed, epoch)) };
    return latest.order;
  };
  return {
    indicesAt: (step) => {
      assertWhole('step', step, 0);
      const indices = new Uint32Array(batchSize);
      let position = step * batchSize;
      for (let filled = 0; filled < batchSize; ) {
        const within = position % count;
        const take = Math.min(batchSize - filled, count - within);
        indices.set(orderOf(Math.floor(position / count)).subarray(within, within + take), filled);
        filled += take;
        position += take;
      }
      return indices;
    },
  };
}

/** `createBatchOrder` for a single step. */
export function batchIndices(options: BatchOrderOptions & { readonly step: number }): Uint32Array {
  return createBatchOrder(options).indicesAt(options.step);
}

/** Steps after which every row was read at least `epochs` times. */
export function countSteps(count: number, batchSize: number, epochs: number): number {
  return Math.ceil((count * epochs) / batchSize);
}

/** Copies the rows with these numbers into `target`, one after the other. Hidden precondition: indices are within the tensor. */
export function gatherRows(source: Tensor, indices: ArrayLike<number>, target: TensorData): void {
  const rowLength = source.data.length / (source.shape[0] ?? 1);
  const { data } = source;
  if (rowLength === 1) {
    for (let i = 0; i < indices.length; i++) target[i] = data[indices[i] as number] as never;
    return;
  }
  for (let i = 0; i < indices.length; i++) {
    const from = (indices[i] as number) * rowLength;
    // Source and target have the same element type; TypeScript cannot see that through the union.
    target.set(data.subarray(from, from + rowLength) as never, i * rowLength);
  }
}

function gather(source: Tensor, indices: ArrayLike<number>): Tensor {
  const rowLength = source.data.length / (source.shape[0] ?? 1);
  const data = createTensorData(source.dtype, indices.length * rowLength);
  gatherRows(source, indices, data);
  return { dtype: source.dtype, shape: [indices.length, ...source.shape.slice(1)], data };
}

/** A batch of these rows. Throws `NN_BATCH_SHAPE` when the dataset has no target or not so many rows. */
export function gatherBatch(dataset: Dataset, indices: ArrayLike<number>): Batch {
  const { target } = dataset;
  const outside = Array.from(indices).find((index) => !(index >= 0 && index < dataset.count));
  if (target === undefined || outside !== undefined) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message:
        target === undefined
          ? 'the dataset has no target to train towards'
          : `row ${outside} is not among the dataset's ${dataset.count}`,
      hint: 'give a dataset with a target, and indices below its count',
      details: { count: dataset.count, hasTarget: target !== undefined },
    });
  }
  const inputs = Object.entries(dataset.inputs).map(([name, tensor]) => [name, gather(tensor, indices)]);
  return { inputs: Object.fromEntries(inputs), target: gather(target, indices) };
}
