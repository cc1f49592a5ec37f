import { dirname } from 'node:path';
import {
  createCnn,
  createMlp,
  type Dataset,
  initialiseModel,
  type Model,
  openWeightsFolder,
  parseModel,
} from '@plexus/nn';
import { CliError } from '../errors.ts';
import { readInputFile } from './read-input-file.ts';

/** Reads an ONNX file, and weights in files beside it; missing ones are drawn with the seed. Throws `CLI_FILE_MISSING` and what `parseModel` throws. */
export async function loadModel(path: string, seed: number): Promise<Model> {
  const bytes = await readInputFile(path, 'model');
  const externalData = openWeightsFolder(dirname(path));
  return initialiseModel(parseModel(bytes, {}, { externalData }), seed);
}

export type InitOptions = {
  readonly kind: 'mlp' | 'cnn';
  /** Of an mlp's hidden layers. */
  readonly hidden: readonly number[];
  /** Of a cnn's convolutions. */
  readonly channels: readonly number[];
  readonly seed: number;
  readonly batchNorm?: boolean;
};

/** A fresh model that fits a dataset's rows and targets. Throws `CLI_DATA_MISMATCH` where none can. */
export function initModel(data: Dataset, options: InitOptions): Model {
  const { kind, hidden, channels, seed } = options;
  const outputs = countOutputs(data);
  const row = Object.values(data.inputs)[0]?.shape.slice(1) ?? [];
  const size = row.reduce((product, length) => product * length, 1);
  if (kind === 'mlp') return createMlp({ inputSize: size, hidden, outputs, seed });
  return createCnn({
    inputShape: pictureShape(row, size),
    channels,
    outputs,
    seed,
    ...(options.batchNorm ? { batchNorm: true } : {}),
  });
}

function countOutputs({ target, count }: Dataset): number {
  if (!target) throw mismatch('the data has no target to train towards', 'name it with --label');
  if (target.dtype !== 'int64') return target.data.length / count;
  let most = 0;
  for (const label of target.data) most = Math.max(most, Number(label));
  return most + 1;
}

function pictureShape(row: readonly number[], size: number): [number, number, number] {
  const [a = 0, b = 0, c = 0] = row;
  if (row.length === 3) return [a, b, c];
  if (row.length === 2) return [1, a, b];
  const side = Math.round(Math.sqrt(size));
  if (row.length === 1 && side * side === size) return [1, side, side];
  throw mismatch(
    `rows of shape [${row.join(', ')}] are no pictures`,
    'use --init mlp, or give rows of shape [channels, height, width]',
  );
}

function mismatch(message: string, hint: string): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint });
}
