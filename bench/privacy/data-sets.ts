import { loadDigits } from '@plexus/devnet';
import { createMlp, type Dataset, type Model } from '@plexus/nn';
import { CLASSES, COLUMNS, loadDiamonds } from '../collab/diamonds.ts';

/** A data set with the small network that learns it, and the learning rate of ordinary sessions. */
export type DataSet = {
  readonly train: Dataset;
  readonly test: Dataset;
  readonly model: Model;
  readonly learningRate: number;
};

const HELD_OUT = 1_500;
const HIDDEN = [32];
const PIXELS = 784;

/** 10,000 handwritten digits as 784 numbers each, and as pictures. */
export async function digits(): Promise<DataSet & { readonly pictures: Dataset }> {
  const { train, test } = await loadDigits({ heldOut: HELD_OUT, input: 'input' });
  const model = createMlp({ inputSize: PIXELS, hidden: HIDDEN, outputs: 10, seed: 1 });
  return { train: flat(train), test: flat(test), pictures: train, model, learningRate: 0.1 };
}

/** Which fifth of all prices a diamond belongs to, by 9 columns of mean 0 and deviation 1. */
export async function diamonds(): Promise<DataSet> {
  const { train, test } = await loadDiamonds();
  const scale = scaleOf(train);
  const model = createMlp({ inputSize: COLUMNS, hidden: HIDDEN, outputs: CLASSES, seed: 1 });
  return { train: scale(train), test: scale(test), model, learningRate: 0.4 };
}

function withInput(rows: Dataset, columns: number, data: Float32Array): Dataset {
  return { ...rows, inputs: { input: { dtype: 'float32', shape: [rows.count, columns], data } } };
}

const numbersOf = (rows: Dataset): Float32Array => Object.values(rows.inputs)[0]?.data as Float32Array;

function flat(rows: Dataset): Dataset {
  return withInput(rows, PIXELS, numbersOf(rows));
}

function scaleOf(train: Dataset): (rows: Dataset) => Dataset {
  const values = numbersOf(train);
  const moments = Array.from({ length: COLUMNS }, (_, column) => {
    let [sum, squares] = [0, 0];
    for (let i = column; i < values.length; i += COLUMNS) {
      sum += values[i] as number;
      squares += (values[i] as number) ** 2;
    }
    const mean = sum / train.count;
    return { mean, deviation: Math.sqrt(Math.max(0, squares / train.count - mean * mean)) || 1 };
  });
  return (rows) =>
    withInput(
      rows,
      COLUMNS,
      numbersOf(rows).map((value, i) => {
        const { mean, deviation } = moments[i % COLUMNS] as (typeof moments)[number];
        return (value - mean) / deviation;
      }),
    );
}
