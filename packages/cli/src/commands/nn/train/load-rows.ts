import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { permutationOf } from '@plexus/core';
import {
  createDataset,
  type DataSource,
  type Dataset,
  datasetFromArrays,
  encodeTable,
  feedsOf,
  findTableEncoding,
  listPictures,
  type Model,
  matchDataset,
  type PictureFolder,
  type PictureOptions,
  parseTable,
  pictureSource,
  readNpz,
  splitByLabel,
  splitDataset,
  splitPictures,
  splitStratified,
  type Table,
  type TableChoice,
  type TableEncoding,
} from '@plexus/nn';
import { loadDataset } from '../../../data/load-dataset.ts';
import { readInputFile } from '../../../data/read-input-file.ts';
import { CliError } from '../../../errors.ts';
import { pairNames } from '../gradients/feed-model.ts';
import type { DataOptions } from './train-here-options.ts';
import { assertDataOptions, type DataKind } from './unused-options.ts';

/** Rows of one kind: in memory, or pictures read as they are needed. */
export type Rows =
  | { readonly kind: 'memory'; readonly dataset: Dataset }
  | {
      readonly kind: 'pictures';
      readonly source: DataSource;
      readonly count: number;
      readonly classes: number;
    };

export type LoadedRows = {
  readonly train: Rows;
  readonly validation: Rows | undefined;
  /** Both parts as they stood in the file, where one file was split. */
  readonly whole?: Dataset;
  /** Names of the classes where they are text. */
  readonly classes: readonly string[] | undefined;
  /** How cells of a table became numbers, with --encode. */
  readonly encoding: TableEncoding | undefined;
};

type Split = { readonly seed: number };

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>> = {}): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint, details });
}

async function kindOf(path: string): Promise<DataKind | undefined> {
  if (await isFolder(path)) return 'pictures';
  const ending = extname(path).toLowerCase();
  return ending === '.npz' ? 'npz' : ending === '.csv' ? 'csv' : undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** Reads the rows to train on and to measure on. Throws `CLI_…` and `NN_…` errors that name the file's fault. */
export async function loadRows(
  model: Model,
  file: string,
  options: DataOptions & Split,
  cwd: string,
): Promise<LoadedRows> {
  const path = resolve(cwd, file);
  const validation = options.validation === undefined ? undefined : resolve(cwd, options.validation);
  const kind = await kindOf(path);
  if (kind !== undefined) assertDataOptions(options, kind);
  if (kind === 'pictures') return loadPictures(model, path, validation, options);
  if (options.encode === true) return loadEncoded(path, validation, options);
  const { dataset, classes } = await loadFile(model, path, options);
  if (validation !== undefined) {
    const other = await loadFile(model, validation, options);
    if (classes?.join('\n') !== other.classes?.join('\n'))
      throw otherClasses(validation, classes, other.classes);
    return memory(dataset, other.dataset, classes);
  }
  if (options.heldOut <= 0) return memory(dataset, undefined, classes);
  const { train, test } = split(dataset, { testShare: options.heldOut, seed: options.seed });
  return { ...memory(train, test, classes), whole: dataset };
}

function memory(
  train: Dataset,
  validation: Dataset | undefined,
  classes: readonly string[] | undefined,
  encoding?: TableEncoding,
): LoadedRows {
  return {
    train: { kind: 'memory', dataset: train },
    validation: validation === undefined ? undefined : { kind: 'memory', dataset: validation },
    classes,
    encoding,
  };
}

/** Every class in both parts by its share, where there is one class a row. */
function split(dataset: Dataset, options: { readonly testShare: number; readonly seed: number }) {
  const { target, count } = dataset;
  const isClasses = target?.dtype === 'int64' && target.data.length === count;
  const isRepeated = isClasses && new Set(target.data as BigInt64Array).size < count / 2;
  return isRepeated ? splitStratified(dataset, options) : splitDataset(dataset, options);
}

function otherClasses(
  file: string,
  train: readonly string[] | undefined,
  other: readonly string[] | undefined,
): CliError {
  return mismatch(
    `${file} has other classes (${other?.join(', ') ?? 'numbers'}) than the training data (${train?.join(', ') ?? 'numbers'})`,
    'give rows in which every class occurs, written the same way',
    { file },
  );
}

async function loadFile(
  model: Model,
  path: string,
  { label, task, header, inputs }: DataOptions,
): Promise<{ readonly dataset: Dataset; readonly classes: readonly string[] | undefined }> {
  if (extname(path).toLowerCase() === '.npz' && inputs !== undefined) {
    const arrays = readNpz(await readInputFile(path, 'data file'));
    const target = label ?? 'y';
    const pairs = pairNames(feedsOf(model), arrays, inputs, target);
    const dataset = datasetFromArrays(arrays, { inputs: Object.fromEntries(pairs), target });
    return { dataset: matchInputs(model, dataset), classes: undefined };
  }
  const { dataset, classes } = await loadDataset(path, {
    noHeader: !header,
    ...(label === undefined ? {} : { label }),
    ...(task === undefined ? {} : { task }),
  });
  return { dataset: matchInputs(model, dataset), classes };
}

/** Inputs as the model reads them; the target as it is, since that depends on the loss. */
function matchInputs(model: Model, { inputs, target, count }: Dataset): Dataset {
  return createDataset(matchDataset(model, { inputs, count }).inputs, target);
}

async function loadEncoded(
  path: string,
  validation: string | undefined,
  options: DataOptions & Split,
): Promise<LoadedRows> {
  const table = await readTable(path, options);
  const choice = {
    ...(options.label === undefined ? {} : { label: options.label }),
    ...(options.task === undefined ? {} : { task: options.task }),
  };
  const all = Uint32Array.from(table.rows.keys());
  const rows =
    validation === undefined && options.heldOut > 0 ? splitTable(table, all, choice, options) : undefined;
  const encoding = findTableEncoding(table, rows?.train ?? all, {
    ...choice,
    ...kindsIn(table, all, choice),
  });
  const train = encodeTable(table, encoding, rows?.train ?? all);
  const test =
    validation !== undefined
      ? encodeTable(await readTable(validation, options), encoding)
      : rows && encodeTable(table, encoding, rows.test);
  return memory(train, test, encoding.label?.kind === 'class' ? encoding.label.classes : undefined, encoding);
}

/** Which columns hold names, and what the label is: seen in all rows, since a few may look otherwise. */
function kindsIn(
  table: Table,
  all: Uint32Array,
  choice: TableChoice,
): Pick<TableChoice, 'categorical' | 'task'> {
  const { categories, label } = findTableEncoding(table, all, choice);
  return {
    categorical: categories.map(({ name }) => name),
    ...(label === null ? {} : { task: label.kind }),
  };
}

async function readTable(path: string, { header }: DataOptions): Promise<Table> {
  const text = new TextDecoder().decode(await readInputFile(path, 'data file'));
  return parseTable(text, { hasHeader: header });
}

function splitTable(
  table: Table,
  all: Uint32Array,
  choice: { readonly label?: string; readonly task?: 'class' | 'number' },
  { heldOut, seed }: DataOptions & Split,
): { readonly train: Uint32Array; readonly test: Uint32Array } {
  const { label } = findTableEncoding(table, all, choice);
  if (label?.kind === 'class') {
    const column = table.names.indexOf(label.name);
    return splitByLabel(
      table.rows.map((row) => row[column] ?? ''),
      { testShare: heldOut, seed },
    );
  }
  const order = Uint32Array.from(permutationOf(all.length, seed));
  const count = Math.min(all.length - 1, Math.max(1, Math.round(all.length * heldOut)));
  return { train: order.subarray(count), test: order.subarray(0, count) };
}

async function loadPictures(
  model: Model,
  root: string,
  validation: string | undefined,
  options: DataOptions & Split,
): Promise<LoadedRows> {
  const folder = await listPictures(root);
  const shape = pictureOptions(model, options);
  const rowsOf = (part: PictureFolder): Rows => ({
    kind: 'pictures',
    source: pictureSource(part, shape),
    count: part.files.length,
    classes: part.classes.length,
  });
  const { classes } = folder;
  if (validation !== undefined) {
    const other = await listPictures(validation);
    if (other.classes.join('\n') !== classes.join('\n'))
      throw otherClasses(validation, classes, other.classes);
    return { train: rowsOf(folder), validation: rowsOf(other), classes, encoding: undefined };
  }
  if (options.heldOut <= 0)
    return { train: rowsOf(folder), validation: undefined, classes, encoding: undefined };
  const { train, test } = splitPictures(folder, { testShare: options.heldOut, seed: options.seed });
  return { train: rowsOf(train), validation: rowsOf(test), classes, encoding: undefined };
}

/** Pictures as the model's only input wants them: [rows, channels, height, width]. */
function pictureOptions(model: Model, { resize, mean, std }: DataOptions): PictureOptions {
  const [input, ...others] = feedsOf(model);
  const [, channels, height, width] = input?.shape ?? [];
  const isPicture = input?.shape.length === 4 && others.length === 0 && input.dtype === 'float32';
  if (
    input === undefined ||
    !isPicture ||
    (channels !== 1 && channels !== 3) ||
    typeof height !== 'number' ||
    typeof width !== 'number'
  ) {
    throw mismatch(
      `a folder of pictures needs a model with one input [rows, 1 or 3, height, width], this one has ${feedsOf(
        model,
      )
        .map(({ name, shape }) => `${name} [${shape.join(', ')}]`)
        .join(', ')}`,
      'give the pictures as an npz file, or open dimensions their sizes with --dim',
      { inputs: feedsOf(model) },
    );
  }
  return {
    channels,
    height,
    width,
    inputName: input.name,
    ...(resize === undefined ? {} : { resize }),
    ...(mean === undefined ? {} : { mean }),
    ...(std === undefined ? {} : { std }),
  };
}
