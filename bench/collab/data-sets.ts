import { readFile } from 'node:fs/promises';
import { loadDigits } from '@plexus/devnet';
import { createMlp, type Dataset, type Model, readCsv, splitDataset } from '@plexus/nn';

/** A data set with the small network that learns it. */
export type DataSet = {
  readonly name: string;
  readonly title: string;
  readonly train: Dataset;
  readonly test: Dataset;
  readonly model: Model;
};

const HELD_OUT = 1_500;
const SIDE = 28;
const ZONE = 4;
const HIDDEN = [32];

/** 10,000 handwritten digits as 784 numbers each. */
export async function digits(): Promise<DataSet> {
  const { train, test } = await loadDigits({ heldOut: HELD_OUT, input: 'input' });
  return {
    name: 'digits',
    title: 'handwritten digits, 784 pixels',
    train: flat(train),
    test: flat(test),
    model: createMlp({ inputSize: SIDE * SIDE, hidden: HIDDEN, outputs: 10, seed: 1 }),
  };
}

/** The same digits as a table of 49 columns: the mean brightness of zones of 4 × 4 pixels. */
export async function zones(): Promise<DataSet> {
  const { train, test } = await loadDigits({ heldOut: HELD_OUT, input: 'input' });
  const columns = (SIDE / ZONE) ** 2;
  return {
    name: 'zones',
    title: 'the digits as a table of 49 columns (brightness of 4 × 4 zones)',
    ...scaledAlike(zoned(train), zoned(test), columns),
    model: createMlp({ inputSize: columns, hidden: HIDDEN, outputs: 10, seed: 1 }),
  };
}

/** Any table of numbers whose last column is a class, each column scaled to mean 0 and deviation 1. */
export async function table(file: string): Promise<DataSet> {
  const { dataset, classes } = readCsv(await readFile(file, 'utf8'), { task: 'class' });
  const { train, test } = splitDataset(dataset, { testShare: 0.2, seed: 1 });
  const columns = Object.values(train.inputs)[0]?.shape[1] ?? 1;
  return {
    name: 'table',
    title: `${file.split('/').at(-1)}, ${columns} columns`,
    ...scaledAlike(train, test, columns),
    model: createMlp({ inputSize: columns, hidden: HIDDEN, outputs: classes?.length ?? 2, seed: 1 }),
  };
}

/** Both with every column scaled by the mean and deviation it has in the first. */
function scaledAlike(train: Dataset, test: Dataset, columns: number): Pick<DataSet, 'train' | 'test'> {
  const numbersOf = (rows: Dataset): Float32Array => rows.inputs['input']?.data as Float32Array;
  const scale = scaleOf(numbersOf(train), columns);
  const scaled = (rows: Dataset): Dataset => ({
    ...rows,
    inputs: { input: { dtype: 'float32', shape: [rows.count, columns], data: scale(numbersOf(rows)) } },
  });
  return { train: scaled(train), test: scaled(test) };
}

function flat(rows: Dataset): Dataset {
  const [input] = Object.values(rows.inputs);
  if (input === undefined) return rows;
  return { ...rows, inputs: { input: { ...input, shape: [rows.count, SIDE * SIDE] } } };
}

function zoned(rows: Dataset): Dataset {
  const pixels = rows.inputs['input']?.data as Float32Array;
  const side = SIDE / ZONE;
  const data = new Float32Array(rows.count * side * side);
  for (let i = 0; i < pixels.length; i++) {
    const [row, y, x] = [Math.floor(i / SIDE ** 2), Math.floor(i / SIDE) % SIDE, i % SIDE];
    const at = row * side * side + Math.floor(y / ZONE) * side + Math.floor(x / ZONE);
    data[at] = (data[at] as number) + (pixels[i] as number) / ZONE ** 2;
  }
  return { ...rows, inputs: { input: { dtype: 'float32', shape: [rows.count, side * side], data } } };
}

function scaleOf(values: Float32Array, columns: number): (data: Float32Array) => Float32Array {
  const rows = values.length / columns;
  const mean = new Float64Array(columns);
  const square = new Float64Array(columns);
  values.forEach((value, i) => {
    mean[i % columns] = (mean[i % columns] as number) + value / rows;
    square[i % columns] = (square[i % columns] as number) + value ** 2 / rows;
  });
  return (data) =>
    data.map((value, i) => {
      const [m, s] = [mean[i % columns] as number, square[i % columns] as number];
      return (value - m) / (Math.sqrt(Math.max(0, s - m * m)) || 1);
    });
}
