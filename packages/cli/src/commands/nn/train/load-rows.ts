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
  fillMissing,
  findFills,
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
  /** What empty cells of each column became, with --fill and without --encode. */
  readonly fills?: Readonly<Record<string, number>>;
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
  const read = await loadFile(model, path, options);
  const { classes } = read;
  if (validation !== undefined) {
    const other = await loadFile(model, validation, options, classes);
    if (classes === undefined && other.classes !== undefined)
      throw otherClasses(validation, classes, other.classes);
    return finish(model, read, { train: read.dataset, test: other.dataset }, options);
  }
  const isSplit = options.heldOut > 0;
  const parts = isSplit
    ? split(read.dataset, { testShare: options.heldOut, seed: options.seed })
    : { train: read.dataset };
  const rows = finish(model, read, parts, options);
  return isSplit ? { ...rows, whole: read.dataset } : rows;
}

type Parts = { readonly train: Dataset; readonly test?: Dataset };

/** Empty cells filled by the rows to train on, inputs as the model reads them. */
function finish(model: Model, file: LoadedFile, parts: Parts, { fill }: DataOptions): LoadedRows {
  const { columns = [], classes } = file;
  const table = Object.values(parts.train.inputs)[0];
  const fills =
    fill === undefined || file.columns === undefined || table === undefined
      ? undefined
      : findFills(columns, table, fill);
  const ready = (data: Dataset): Dataset => {
    const inputs = Object.entries(data.inputs).map(
      ([name, tensor]) => [name, fills === undefined ? tensor : fillMissing(columns, tensor, fills)] as const,
    );
    return matchInputs(model, createDataset(Object.fromEntries(inputs), data.target));
  };
  const test = parts.test && ready(parts.test);
  return { ...memory(ready(parts.train), test, classes), ...(fills === undefined ? {} : { fills }) };
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
    'write the classes in both the same way',
    { file },
  );
}

type LoadedFile = {
  readonly dataset: Dataset;
  readonly classes: readonly string[] | undefined;
  readonly columns?: readonly string[];
};

/** Labels that are text are numbered by `known` classes, where there are some. */
async function loadFile(
  model: Model,
  path: string,
  { label, task, header, inputs, fill }: DataOptions,
  known?: readonly string[],
): Promise<LoadedFile> {
  if (extname(path).toLowerCase() === '.npz' && inputs !== undefined) {
    const arrays = readNpz(await readInputFile(path, 'data file'));
    const target = label ?? 'y';
    const pairs = pairNames(feedsOf(model), arrays, inputs, target);
    const dataset = datasetFromArrays(arrays, { inputs: Object.fromEntries(pairs), target });
    return { dataset, classes: undefined };
  }
  return loadDataset(path, {
    noHeader: !header,
    emptyAsNaN: fill !== undefined,
    ...(known === undefined ? {} : { classes: known }),
    ...(label === undefined ? {} : { label }),
    ...(task === undefined ? {} : { task }),
  });
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
    ...(options.fill === undefined ? {} : { missing: options.fill }),
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
  choice: TableChoice,
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
    const other = numberedAs(classes, await listPictures(validation), validation);
    return { train: rowsOf(folder), validation: rowsOf(other), classes, encoding: undefined };
  }
  if (options.heldOut <= 0)
    return { train: rowsOf(folder), validation: undefined, classes, encoding: undefined };
  const { train, test } = splitPictures(folder, { testShare: options.heldOut, seed: options.seed });
  return { train: rowsOf(train), validation: rowsOf(test), classes, encoding: undefined };
}

/** A folder with its pictures numbered by these classes, of which it may lack some. */
function numberedAs(classes: readonly string[], folder: PictureFolder, path: string): PictureFolder {
  const places = folder.classes.map((name) => classes.indexOf(name));
  if (places.includes(-1)) throw otherClasses(path, classes, folder.classes);
  const files = folder.files.map((file) => ({ ...file, label: places[file.label] ?? -1 }));
  return { ...folder, classes, files };
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
