import { toMessage } from '@plexus/core';
import { unzipSync, zipSync } from 'fflate';
import { NnError } from '../errors.ts';
import type { Tensor } from '../graph/types.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { readNpy, writeNpy } from './npy.ts';

const MAX_ARRAYS = 1_000;
/** Deflate cannot do better, so a larger claim is a lie. */
const MAX_COMPRESSION = 1_100;
/** The earliest time a zip file can state, so that equal arrays give equal files. */
const ZIP_EPOCH = '1980-01-01T00:00:00';

export type NpzLimits = {
  /** Sum of the unpacked sizes. Default 1 GiB. */
  readonly maxBytes?: number;
};

function malformed(reason: string): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message: `the npz file cannot be read: ${reason}`,
    hint: 'give a file that numpy.savez or numpy.savez_compressed wrote, or raise the size limit where you trust it',
    details: { reason },
  });
}

/**
 * Every array in a NumPy archive, by name. What the archive claims to unpack to is checked before memory is taken.
 * Throws `NN_DATA_MALFORMED`, `NN_DATA_EMPTY`.
 */
export function readNpz(bytes: Uint8Array, { maxBytes = 2 ** 30 }: NpzLimits = {}): Record<string, Tensor> {
  let total = 0;
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        count++;
        if (count > MAX_ARRAYS) throw malformed(`more than ${MAX_ARRAYS} files`);
        if (total > maxBytes)
          throw malformed(`it unpacks to ${total} bytes or more, ${maxBytes} are allowed`);
        if (originalSize > size * MAX_COMPRESSION + 1024) {
          throw malformed(`"${name}" claims to unpack from ${size} to ${originalSize} bytes`);
        }
        return name.endsWith('.npy') && name !== '__proto__.npy';
      },
    });
  } catch (cause) {
    throw cause instanceof NnError ? cause : malformed(toMessage(cause));
  }
  const arrays = Object.entries(files).map(([file, content]) => {
    const name = file.slice(0, -'.npy'.length);
    return [name, readNpy(name, content)] as const;
  });
  if (arrays.length === 0) {
    throw new NnError({
      code: 'NN_DATA_EMPTY',
      message: 'the npz file holds no arrays',
      hint: 'save arrays with numpy.savez("data.npz", x=…, y=…)',
    });
  }
  return Object.fromEntries(arrays);
}

/** A compressed NumPy archive; equal arrays give equal bytes. Throws `NN_DTYPE_UNSUPPORTED` for bfloat16. */
export function writeNpz(arrays: Readonly<Record<string, Tensor>>): Uint8Array {
  const files = Object.entries(arrays)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, tensor]) => [`${name}.npy`, writeNpy(name, tensor)] as const);
  return zipSync(Object.fromEntries(files), { mtime: ZIP_EPOCH, level: 6 });
}

const targetNames = ['target', 'y', 'labels', 'label', 'y_train'];
const inputNames: Readonly<Record<string, string>> = { y_train: 'x_train' };

export type ArrayChoice = {
  /** Arrays to feed, by the name of the model's input. Default: every array but the target (for `y_train`: `x_train`). */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Array to train towards. Default: `target`, `y`, `labels`, `label` or `y_train`, if one of them is there. */
  readonly target?: string;
};

/** Makes a dataset of named arrays. Throws `NN_DATA_MALFORMED` naming the array that is missing or has other rows, `NN_DATA_EMPTY`. */
export function datasetFromArrays(
  arrays: Readonly<Record<string, Tensor>>,
  choice: ArrayChoice = {},
): Dataset {
  const pick = (name: string): Tensor => {
    const tensor = Object.hasOwn(arrays, name) ? arrays[name] : undefined;
    if (tensor !== undefined) return tensor;
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `there is no array "${name}"; there are ${Object.keys(arrays).join(', ')}`,
      hint: 'name the arrays to use',
      details: { name, arrays: Object.keys(arrays) },
    });
  };
  const targetName = choice.target ?? targetNames.find((name) => Object.hasOwn(arrays, name));
  const partner = inputNames[targetName ?? ''];
  const defaults = Object.keys(arrays)
    .filter((name) => (partner === undefined ? name !== targetName : name === partner))
    .map((name) => [name, name] as const);
  const wanted = choice.inputs === undefined ? defaults : Object.entries(choice.inputs);
  const inputs = Object.fromEntries(wanted.map(([input, array]) => [input, pick(array)]));
  return createDataset(inputs, targetName === undefined ? undefined : pick(targetName));
}
