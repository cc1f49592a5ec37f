import { resolve } from 'node:path';
import { loadDigits } from '@plexus/devnet';
import {
  createMlp,
  type Dataset,
  feedsOf,
  type Model,
  matchDataset,
  parseModel,
  splitStratified,
  type Tensor,
} from '@plexus/nn';
import type { Context } from '../../../context.ts';
import { loadDataset } from '../../../data/load-dataset.ts';
import { readInputFile } from '../../../data/read-input-file.ts';
import { CliError } from '../../../errors.ts';
import { prepareModel } from '../../nn/model/assess-training.ts';
import { prepareTarget } from '../../nn/train/prepare-target.ts';
import type { SimulateOptions } from './simulate-options.ts';

/** Rows dealt out to participants, rows to measure on, and the model everybody begins with. */
export type Simulated = {
  readonly title: string;
  readonly model: Model;
  readonly train: Dataset;
  readonly test: Dataset;
};

const DIGITS = 10_000;

/** Reads what was asked for; without a file, handwritten digits. Throws `CLI_…` and `NN_…` errors that name the fault. */
export async function loadSimulated(
  file: string | undefined,
  options: SimulateOptions,
  context: Context,
): Promise<Simulated> {
  const model = options.model === undefined ? undefined : await readModel(options.model, options, context);
  const rows = file === undefined ? await readDigits(options) : await readFile(file, options, context);
  if (model !== undefined) return fit(rows, model);
  const { train, test } = scale(rows);
  const [[name, { shape }]] = Object.entries(train.inputs) as [[string, Tensor]];
  const inputSize = shape.slice(1).reduce((size, dimension) => size * dimension, 1);
  const outputs = Math.max(2, countClasses(train), countClasses(test));
  const small = createMlp({ inputSize, hidden: options.hidden, outputs, seed: options.seed });
  const rename = (part: Dataset): Dataset => ({
    ...part,
    inputs: { input: { ...(part.inputs[name] as Tensor), shape: [part.count, inputSize] } },
  });
  return {
    title: `${rows.title}; ${[inputSize, ...options.hidden, outputs].join('-')} network`,
    model: small,
    train: rename(train),
    test: rename(test),
  };
}

function countClasses({ target }: Dataset): number {
  let most = -1;
  for (const label of target?.data ?? []) most = Math.max(most, Number(label));
  return most + 1;
}

type Rows = { readonly title: string; readonly train: Dataset; readonly test: Dataset };

async function readDigits({ heldOut }: SimulateOptions): Promise<Rows> {
  const parts = await loadDigits({ heldOut: Math.round(heldOut * DIGITS), input: 'input' });
  return { title: `${DIGITS} handwritten digits`, ...parts };
}

async function readFile(
  file: string,
  { label, heldOut, seed }: SimulateOptions,
  { cwd }: Context,
): Promise<Rows> {
  const { dataset } = await loadDataset(resolve(cwd, file), {
    ...(label === undefined ? {} : { label }),
    task: 'class',
  });
  if (Object.keys(dataset.inputs).length !== 1 || dataset.target === undefined) {
    throw new CliError({
      code: 'CLI_DATA_MISMATCH',
      message: `${file} has ${Object.keys(dataset.inputs).length} inputs and ${dataset.target === undefined ? 'no labels' : 'labels'}`,
      hint: 'give one array of rows, and name the classes with --label',
      details: { inputs: Object.keys(dataset.inputs) },
    });
  }
  const labelled = { ...dataset, target: toClasses(dataset.target, file) };
  return { title: file, ...splitStratified(labelled, { testShare: heldOut, seed }) };
}

function toClasses(target: Tensor, file: string): Tensor {
  const numbers = Array.from(target.data as ArrayLike<number | bigint>, Number);
  const isClass = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const rows = target.shape[0] ?? 0;
  if (numbers.length === rows && numbers.every(isClass))
    return { dtype: 'int64', shape: [rows], data: BigInt64Array.from(numbers, BigInt) };
  throw new CliError({
    code: 'CLI_DATA_MISMATCH',
    message: `the labels of ${file} are not one class number a row`,
    hint: 'simulate with data whose labels are classes; name them with --label',
    details: { dtype: target.dtype, shape: target.shape },
  });
}

async function readModel(file: string, { seed }: SimulateOptions, { cwd }: Context): Promise<Model> {
  return prepareModel(parseModel(await readInputFile(resolve(cwd, file), 'model')), seed);
}

function fit({ title, train, test }: Rows, model: Model): Simulated {
  const own = feedsOf(model)[0]?.name ?? 'input';
  const match = (part: Dataset): Dataset => {
    const [input] = Object.values(part.inputs) as [Tensor];
    const named = Object.keys(part.inputs)[0] === own ? part : { ...part, inputs: { [own]: input } };
    return prepareTarget(model, matchDataset(model, named), 'softmax-cross-entropy');
  };
  return { title, model, train: match(train), test: match(test) };
}

/** Every column with mean 0 and deviation 1 over the rows that are dealt out; pictures between 0 and 1 stay as they are. */
function scale(rows: Rows): Rows {
  const [[name, input]] = Object.entries(rows.train.inputs) as [[string, Tensor]];
  const values = Float64Array.from(input.data as ArrayLike<number>);
  if (values.every((value) => value >= 0 && value <= 1)) return rows;
  const columns = values.length / rows.train.count;
  const mean = new Float64Array(columns);
  const square = new Float64Array(columns);
  values.forEach((value, i) => {
    mean[i % columns] = (mean[i % columns] as number) + value / rows.train.count;
    square[i % columns] = (square[i % columns] as number) + value ** 2 / rows.train.count;
  });
  const scaled = (part: Dataset): Dataset => {
    const data = Float32Array.from(part.inputs[name]?.data as ArrayLike<number>, (value, i) => {
      const [m, s] = [mean[i % columns] as number, square[i % columns] as number];
      return (value - m) / (Math.sqrt(Math.max(0, s - m * m)) || 1);
    });
    const shape = part.inputs[name]?.shape ?? [];
    return { ...part, inputs: { [name]: { dtype: 'float32', shape, data } } };
  };
  return { ...rows, train: scaled(rows.train), test: scaled(rows.test) };
}
