import { permutationOf } from '@plexus/core';
import { NnError } from '../errors.ts';
import { countElements, createTensorData } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';

/** Rows to train on or to run: every tensor's first dimension is `count`. Inputs bear the names of the model's inputs. */
export type Dataset = {
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly target?: Tensor;
  readonly count: number;
};

/** Every tensor of a dataset with the name messages give it, inputs in order of their names. */
export function tensorsOf(dataset: Dataset): readonly (readonly [name: string, tensor: Tensor])[] {
  const inputs = Object.entries(dataset.inputs).sort(([a], [b]) => (a < b ? -1 : 1));
  return dataset.target === undefined ? inputs : [...inputs, ['target', dataset.target]];
}

function mapTensors(dataset: Dataset, count: number, change: (tensor: Tensor) => Tensor): Dataset {
  const inputs = Object.entries(dataset.inputs).map(([name, tensor]) => [name, change(tensor)]);
  return {
    inputs: Object.fromEntries(inputs),
    ...(dataset.target === undefined ? {} : { target: change(dataset.target) }),
    count,
  };
}

/** Checks that all tensors have as many rows, and as many elements as their shape says. Throws `NN_DATA_EMPTY`, `NN_DATA_MALFORMED`. */
export function createDataset(inputs: Readonly<Record<string, Tensor>>, target?: Tensor): Dataset {
  const count = Object.values(inputs)[0]?.shape[0] ?? 0;
  if (count === 0) throw emptyDataset();
  const dataset = { inputs, ...(target === undefined ? {} : { target }), count };
  for (const [name, { shape, data }] of tensorsOf(dataset)) {
    if (data.length === 0) throw emptyDataset();
    if (shape[0] === count && countElements(shape) === data.length) continue;
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `"${name}" has shape [${shape.join(', ')}] and ${data.length} elements; the dataset has ${count} rows`,
      hint: 'give all tensors the same first dimension',
      details: { name, shape, count },
    });
  }
  return dataset;
}

export function emptyDataset(): NnError {
  return new NnError({
    code: 'NN_DATA_EMPTY',
    message: 'the dataset has no rows, or rows without elements',
    hint: 'give at least one row and one input',
  });
}

/** Rows from (inclusive) to (exclusive), sharing memory. Throws `NN_DATA_EMPTY` when none are left. */
export function sliceDataset(dataset: Dataset, from: number, to: number): Dataset {
  const start = Math.max(0, from);
  const end = Math.min(dataset.count, to);
  if (!(start < end)) throw emptyDataset();
  return mapTensors(dataset, end - start, ({ dtype, shape, data }) => {
    const rowLength = data.length / dataset.count;
    const rows = data.subarray(start * rowLength, end * rowLength);
    return { dtype, shape: [end - start, ...shape.slice(1)], data: rows };
  });
}

/** All rows, one dataset after the other. Throws `NN_DATA_EMPTY`, `NN_DATA_MALFORMED` when their tensors differ in name, type or shape. */
export function concatDatasets(datasets: readonly Dataset[]): Dataset {
  const [first] = datasets;
  if (first === undefined) throw emptyDataset();
  const count = datasets.reduce((sum, dataset) => sum + dataset.count, 0);
  const signature = describeDataset(first);
  const other = datasets.findIndex((dataset) => describeDataset(dataset) !== signature);
  if (other > 0) {
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `dataset ${other} holds ${describeDataset(datasets[other] as Dataset)}, dataset 0 ${signature}`,
      hint: 'join only datasets with the same names, types and row shapes',
      details: { index: other },
    });
  }
  const join = (pick: (dataset: Dataset) => Tensor): Tensor => {
    const { dtype, shape } = pick(first);
    const data = createTensorData(dtype, count * countElements(shape.slice(1)));
    let offset = 0;
    for (const dataset of datasets) {
      const part = pick(dataset).data;
      // The signatures agree, so both have the same element type.
      data.set(part as never, offset);
      offset += part.length;
    }
    return { dtype, shape: [count, ...shape.slice(1)], data };
  };
  const names = Object.keys(first.inputs);
  return {
    inputs: Object.fromEntries(names.map((name) => [name, join((d) => d.inputs[name] as Tensor)])),
    ...(first.target === undefined ? {} : { target: join((d) => d.target as Tensor) }),
    count,
  };
}

function describeDataset(dataset: Dataset): string {
  const describe = ([name, { dtype, shape }]: readonly [string, Tensor]): string =>
    `${name}: ${dtype}[${shape.slice(1).join(', ')}]`;
  return tensorsOf(dataset).map(describe).join('; ');
}

/** The rows with these numbers, copied, in this order. */
export function takeRows(dataset: Dataset, rows: ArrayLike<number>): Dataset {
  return mapTensors(dataset, rows.length, ({ dtype, shape, data }) => {
    const rowLength = data.length / dataset.count;
    const taken = createTensorData(dtype, rows.length * rowLength);
    for (let i = 0; i < rows.length; i++) {
      const from = (rows[i] as number) * rowLength;
      taken.set(data.subarray(from, from + rowLength) as never, i * rowLength);
    }
    return { dtype, shape: [rows.length, ...shape.slice(1)], data: taken };
  });
}

/** Shuffles with the seed and puts a share of the rows (rounded, at least one on either side) aside for testing. */
export function splitDataset(
  dataset: Dataset,
  { testShare, seed }: { readonly testShare: number; readonly seed: number | bigint },
): { readonly train: Dataset; readonly test: Dataset } {
  if (!(testShare > 0 && testShare < 1) || dataset.count < 2) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `${dataset.count} rows cannot be split with a test share of ${testShare}`,
      hint: 'give at least two rows, and a share between 0 and 1, such as 0.2',
      details: { count: dataset.count, testShare },
    });
  }
  const order = permutationOf(dataset.count, seed);
  const testCount = Math.min(dataset.count - 1, Math.max(1, Math.round(dataset.count * testShare)));
  return {
    train: takeRows(dataset, order.subarray(testCount)),
    test: takeRows(dataset, order.subarray(0, testCount)),
  };
}
