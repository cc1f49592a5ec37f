import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { digestOf, encodeCanonical, toMessage } from '@plexus/core';
import { NnError } from '../errors.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { indexedSource } from './indexed-source.ts';
import { decodeJpeg, isJpeg } from './jpeg.ts';
import { decodeNetpbm, isNetpbm } from './netpbm.ts';
import { badPicture, type Picture, type PictureLimits } from './picture.ts';
import { decodePng, isPng } from './png.ts';
import { type PictureShape, type Resizing, scalePicture } from './scale-picture.ts';
import type { DataSource } from './source.ts';
import { type SplitOptions, splitByLabel } from './stratify.ts';

/** Turns the bytes of one file into a picture; `where` names the file in errors. */
export type PictureDecoder = (
  where: string,
  bytes: Uint8Array,
  limits: PictureLimits,
) => Picture | Promise<Picture>;

export type PictureFile = { readonly path: string; readonly label: number };

/** A folder with one folder for each class. */
export type PictureFolder = {
  readonly root: string;
  /** Names of the class folders, in order of their code points. */
  readonly classes: readonly string[];
  /** In order of class and file name; paths are relative to the root. */
  readonly files: readonly PictureFile[];
  /** Files that are no pictures, relative to the root. */
  readonly others: readonly string[];
};

const PICTURES = new Set(['.png', '.jpg', '.jpeg', '.pgm', '.ppm', '.pnm']);
/** Formats people expect to be read: leaving them out silently would train on a part of the data. */
const FOREIGN = new Set(['.gif', '.webp', '.bmp', '.tif', '.tiff', '.avif', '.heic']);

export type ListOptions = {
  /** Further formats by file name ending, such as `.webp`. */
  readonly decoders?: Readonly<Record<string, PictureDecoder>>;
};

/**
 * Lists the pictures `<root>/<class>/<file>`; names beginning with a dot are passed over. Throws `NN_DATA_EMPTY` for a
 * folder without pictures or a class without one, `NN_DATA_MALFORMED` naming a picture of a format without decoder, or
 * a folder that cannot be read.
 */
export async function listPictures(
  root: string,
  { decoders = {} }: ListOptions = {},
): Promise<PictureFolder> {
  const classes = (await list(root)).filter((entry) => entry.isDirectory).map(({ name }) => name);
  const files: PictureFile[] = [];
  const others: string[] = [];
  for (const [label, name] of classes.entries()) {
    const before = files.length;
    for (const entry of await list(join(root, name))) {
      const path = `${name}/${entry.name}`;
      const ending = extname(entry.name).toLowerCase();
      if (entry.isDirectory || !(PICTURES.has(ending) || Object.hasOwn(decoders, ending))) {
        if (FOREIGN.has(ending)) throw badPicture(JSON.stringify(path), `${ending} files need a decoder`);
        others.push(path);
      } else files.push({ path, label });
    }
    if (files.length === before) throw noPictures(`class ${JSON.stringify(name)} has no pictures`);
  }
  if (files.length === 0) throw noPictures(`${JSON.stringify(root)} has no class folders with pictures`);
  return { root, classes, files, others };
}

function noPictures(message: string): NnError {
  const hint = 'put the pictures of each class into a folder named as the class';
  return new NnError({ code: 'NN_DATA_EMPTY', message, hint });
}

async function list(folder: string): Promise<readonly { name: string; isDirectory: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `folder ${JSON.stringify(folder)} cannot be read: ${toMessage(cause)}`,
      hint: 'give a folder with one folder of pictures for each class',
      cause,
    });
  }
}

/** Two folders of the same root, every class in both by its share. Throws `NN_SPEC_INVALID` as `splitByLabel`. */
export function splitPictures(
  folder: PictureFolder,
  options: SplitOptions,
): { readonly train: PictureFolder; readonly test: PictureFolder } {
  const rows = splitByLabel(
    folder.files.map(({ label }) => label),
    options,
  );
  const part = (chosen: Uint32Array): PictureFolder => ({
    ...folder,
    files: Array.from(chosen, (row) => folder.files[row] as PictureFile),
  });
  return { train: part(rows.train), test: part(rows.test) };
}

export type PictureOptions = ListOptions &
  PictureLimits &
  PictureShape & {
    /** How pictures of another size are brought to `width` × `height`; without it they are errors. */
    readonly resize?: Resizing;
    /** Of each channel, subtracted from samples between 0 and 1. Default 0. */
    readonly mean?: readonly number[];
    /** Of each channel, by which the difference is divided. Default 1. */
    readonly std?: readonly number[];
    /** Default `input`. */
    readonly inputName?: string;
    /** Size of one file. Default 64 MiB. */
    readonly maxFileBytes?: number;
  };

const DEFAULT_MAX_FILE_BYTES = 2 ** 26;

/**
 * Pictures of a folder as rows float32 [channels, height, width] with int64 labels, decoded whenever they are read. Its
 * identity covers names, labels and options, not the pixels. Throws `NN_SPEC_INVALID`, `NN_DATA_EMPTY`; reading throws
 * `NN_DATA_MALFORMED` naming the file.
 */
export function pictureSource(
  folder: Pick<PictureFolder, 'root' | 'files'>,
  options: PictureOptions,
): DataSource {
  assertOptions(options);
  const { width, height, channels, resize = 'none', mean = [], std = [] } = options;
  const listed = folder.files.map(({ path, label }) => [path, label]);
  const facts = encodeCanonical({ listed, width, height, channels, resize, mean: [...mean], std: [...std] });
  return indexedSource({
    identity: `pictures ${digestOf(facts)}`,
    count: folder.files.length,
    take: (rows) => readPictures(folder, rows, options),
  });
}

/** All pictures of a folder in memory. Throws as `pictureSource` and reading from it. */
export async function readPictureFolder(
  folder: Pick<PictureFolder, 'root' | 'files'>,
  options: PictureOptions,
): Promise<Dataset> {
  assertOptions(options);
  return readPictures(folder, Uint32Array.from(folder.files.keys()), options);
}

function assertOptions({ width, height, channels, mean, std }: PictureOptions): void {
  const isSize = [width, height].every((size) => Number.isSafeInteger(size) && size > 0);
  const isScale = [mean, std].every(
    (values) => values === undefined || (values.length === channels && values.every(Number.isFinite)),
  );
  if (isSize && (channels === 1 || channels === 3) && isScale && std?.includes(0) !== true) return;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `pictures of ${channels} × ${height} × ${width} with mean [${mean?.join(', ') ?? ''}] and std [${std?.join(', ') ?? ''}] are not possible`,
    hint: 'give positive sizes, 1 or 3 channels, and one mean and one std other than 0 for each channel',
    details: { width, height, channels, mean, std },
  });
}

async function readPictures(
  { root, files }: Pick<PictureFolder, 'root' | 'files'>,
  rows: Uint32Array,
  options: PictureOptions,
): Promise<Dataset> {
  const { width, height, channels, mean = [], std = [], inputName = 'input' } = options;
  const size = width * height;
  const data = new Float32Array(rows.length * channels * size);
  const labels = new BigInt64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const { path, label } = files[row] as PictureFile;
    const planes = await readPicture(root, path, options);
    for (let c = 0; c < channels; c++) {
      const [shift, scale] = [mean[c] ?? 0, std[c] ?? 1];
      const start = (i * channels + c) * size;
      for (let at = 0; at < size; at++) {
        data[start + at] = ((planes[c * size + at] as number) / 255 - shift) / scale;
      }
    }
    labels[i] = BigInt(label);
  }
  return createDataset(
    { [inputName]: { dtype: 'float32', shape: [rows.length, channels, height, width], data } },
    { dtype: 'int64', shape: [rows.length], data: labels },
  );
}

async function readPicture(root: string, path: string, options: PictureOptions): Promise<Float32Array> {
  const where = JSON.stringify(path);
  const bytes = await readBounded(join(root, path), where, options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
  const picture = await decodePicture(where, path, bytes, options);
  const { width, height, resize } = options;
  if (resize === undefined && (picture.width !== width || picture.height !== height)) {
    throw badPicture(
      where,
      `it has ${picture.width} × ${picture.height} pixels, not ${width} × ${height}`,
      'bring all pictures to the size the model reads, or choose how with resize: nearest or bilinear',
    );
  }
  return scalePicture(picture, options, resize ?? 'nearest');
}

function decodePicture(
  where: string,
  path: string,
  bytes: Uint8Array,
  options: PictureOptions,
): Picture | Promise<Picture> {
  const ending = extname(path).toLowerCase();
  const { decoders = {} } = options;
  const decoder = Object.hasOwn(decoders, ending) ? decoders[ending] : undefined;
  if (decoder !== undefined) return decoder(where, bytes, options);
  if (isPng(bytes)) return decodePng(where, bytes, options);
  if (isJpeg(bytes)) return decodeJpeg(where, bytes, options);
  if (isNetpbm(bytes)) return decodeNetpbm(where, bytes, options);
  throw badPicture(where, 'it is neither PNG, JPEG, PGM nor PPM, whatever its name says');
}

/** The file's bytes; never more than the limit are read, also when the file grows. */
async function readBounded(path: string, where: string, maxBytes: number): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) throw badPicture(where, 'it is no file');
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) throw badPicture(where, `it has ${size} bytes, ${maxBytes} are allowed`);
      const bytes = new Uint8Array(size);
      let done = 0;
      while (done < size) {
        const { bytesRead } = await file.read(bytes, done, size - done, done);
        if (bytesRead === 0) throw badPicture(where, 'it became shorter while it was read');
        done += bytesRead;
      }
      return bytes;
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof NnError) throw cause;
    throw badPicture(where, toMessage(cause));
  }
}
