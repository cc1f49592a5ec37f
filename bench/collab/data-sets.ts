import { readFile } from 'node:fs/promises';
import { loadDigits } from '@plexus/devnet';
import { createMlp, type Dataset, type Model, readCsv, splitDataset } from '@plexus/nn';
import { CLASSES, COLUMNS, loadDiamonds } from './diamonds.ts';

/** A data set with the small network that learns it. */
export type DataSet = {
  readonly name: string;
  readonly title: string;
  readonly train: Dataset;
  readonly test: Dataset;
  readonly model: Model;
  /** Of the diamonds: the best of five by clean runs with seeds 11 to 13, none of which is measured. */
  readonly learningRate: number;
};

/** What a reader of results should know of a data set. */
export type DataFacts = Pick<DataSet, 'name' | 'title'> & {
  readonly trainRows: number;
  readonly testRows: number;
  /** Share of the commonest class among the rows that are measured on. */
  readonly commonest: number;
};

export function factsOf({ name, title, train, test }: DataSet): DataFacts {
  const counts = new Map<bigint, number>();
  const labels = (test.target?.data ?? new BigInt64Array()) as BigInt64Array;
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const commonest = Math.max(...counts.values()) / test.count;
  return { name, title, trainRows: train.count, testRows: test.count, commonest };
}

/** Throws what reading a file throws, for names other than those that are known. */
export function loadDataSet(name: string, tableFile: string | undefined): Promise<DataSet> {
  if (name === 'digits') return digits();
  return name === 'diamonds' ? diamonds() : table(tableFile ?? '');
}

const HELD_OUT = 1_500;
const SIDE = 28;
const HIDDEN = [32];

/** 10,000 handwritten digits as 784 numbers each. */
async function digits(): Promise<DataSet> {
  const { train, test } = await loadDigits({ heldOut: HELD_OUT, input: 'input' });
  return {
    name: 'digits',
    title: 'Handwritten digits, 784 pixels',
    train: flat(train),
    test: flat(test),
    model: createMlp({ inputSize: SIDE * SIDE, hidden: HIDDEN, outputs: 10, seed: 1 }),
    learningRate: 0.1,
  };
}

/** A table of another origin: which fifth of all prices a diamond belongs to. */
async function diamonds(): Promise<DataSet> {
  const { train, test } = await loadDiamonds();
  return {
    name: 'diamonds',
    title: 'Which fifth of all prices a diamond belongs to, 9 columns',
    ...scaledAlike(train, test, COLUMNS),
    model: createMlp({ inputSize: COLUMNS, hidden: HIDDEN, outputs: CLASSES, seed: 1 }),
    learningRate: 0.4,
  };
}

/** Any table of numbers whose last column is a class, each column scaled to mean 0 and deviation 1. */
async function table(file: string): Promise<DataSet> {
  const { dataset, classes } = readCsv(await readFile(file, 'utf8'), { task: 'class' });
  const { train, test } = splitDataset(dataset, { testShare: 0.2, seed: 1 });
  const columns = Object.values(train.inputs)[0]?.shape[1] ?? 1;
  return {
    name: 'table',
    title: `${file.split('/').at(-1)}, ${columns} columns`,
    ...scaledAlike(train, test, columns),
    model: createMlp({ inputSize: columns, hidden: HIDDEN, outputs: classes?.length ?? 2, seed: 1 }),
    learningRate: 0.1,
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
