import type { Dataset, Tensor, TensorData } from '@plexus/nn';
import { CollabError } from '../errors.ts';

/** The same rows in memory that threads share, so that a thread more costs no copy. */
export function shareDataset(dataset: Dataset): Dataset {
  return {
    inputs: Object.fromEntries(
      Object.entries(dataset.inputs).map(([name, tensor]) => [name, shared(tensor)]),
    ),
    ...(dataset.target === undefined ? {} : { target: shared(dataset.target) }),
    count: dataset.count,
  };
}

function shared(tensor: Tensor): Tensor {
  const { data } = tensor;
  if (data.buffer instanceof SharedArrayBuffer) return tensor;
  const buffer = new SharedArrayBuffer(data.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  // A view of the same element type over other memory.
  const View = data.constructor as new (buffer: SharedArrayBuffer) => TensorData;
  return { ...tensor, data: new View(buffer) };
}

/** The class number of every row. Throws `COLLAB_SPEC_INVALID` for targets that are none. */
export function classLabels(dataset: Dataset): BigInt64Array {
  const { target, count } = dataset;
  if (target?.dtype === 'int64' && target.data.length === count) return target.data as BigInt64Array;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `the target is ${target === undefined ? 'missing' : `${target.dtype} [${target.shape.join(', ')}]`}, not one class number a row`,
    hint: 'splits by label and label flipping need classes: simulate with data whose labels are classes',
    details: { dtype: target?.dtype, shape: target?.shape },
  });
}

/** The largest label plus 1. */
export function countClasses(labels: BigInt64Array): number {
  return Number(labels.reduce((most, label) => (label > most ? label : most), 0n)) + 1;
}

/** Some of the rows that a model is measured on. */
export type TestPart = { readonly from: number; readonly to: number };

const PART_ROWS = 256;

/** The same parts for any number of threads, so that what is summed over them does not depend on it. */
export function testPartsOf({ count }: Pick<Dataset, 'count'>): readonly TestPart[] {
  return Array.from({ length: Math.ceil(count / PART_ROWS) }, (_, i) => ({
    from: i * PART_ROWS,
    to: Math.min(count, (i + 1) * PART_ROWS),
  }));
}

/** As many rows of each participant as it may rate with, one participant after the other. */
export function ratingRowsOf(
  rows: readonly { readonly validation: Uint32Array }[],
  cohort: readonly number[],
  most: number,
): { readonly rows: Uint32Array; readonly groups: readonly number[] } {
  const lists = cohort.map((participant) => rows[participant]?.validation.subarray(0, most) ?? []);
  return {
    rows: Uint32Array.from(lists.flatMap((list) => [...list])),
    groups: lists.map(({ length }) => length),
  };
}
