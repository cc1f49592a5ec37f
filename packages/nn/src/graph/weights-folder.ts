import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { toMessage } from '@plexus/core';
import { type ExternalData, externalDataError, isPlainLocation } from './external-data.ts';

/**
 * Weights that lie in files beside a model, as PyTorch writes them (`model.onnx.data`). Reads regular files below
 * `folder` only: no way out of it, no symbolic links, no devices. Throws `NN_MODEL_EXTERNAL_DATA`.
 */
export function openWeightsFolder(folder: string): ExternalData {
  return (location, offset, length) => {
    const where = `"${location}"`;
    if (!isPlainLocation(location)) {
      throw externalDataError(where, 'it is no plain relative path', 'name a file below the folder', {
        location,
      });
    }
    return readPart(locate(folder, location), { location, offset, length });
  };
}

type Part = { readonly location: string; readonly offset: number; readonly length: number };

/** The path, once its folder turned out to be what it is called: reached through no link. */
function locate(folder: string, location: string): string {
  try {
    const root = realpathSync(folder);
    const path = join(root, ...location.split('/'));
    const parent = realpathSync(dirname(path));
    if (
      parent === dirname(path) &&
      (parent === root || parent.startsWith(root.endsWith(sep) ? root : root + sep))
    ) {
      return path;
    }
  } catch (cause) {
    throw unreadable(location, toMessage(cause));
  }
  throw unreadable(location, 'a folder on the way is a symbolic link');
}

function readPart(path: string, { location, offset, length }: Part): Uint8Array {
  let file: number;
  try {
    // Without O_NONBLOCK a pipe of that name would keep the reader waiting for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw unreadable(location, toMessage(cause));
  }
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw unreadable(location, 'it is not a regular file');
    if (offset + length > facts.size) {
      throw unreadable(location, `it ends at byte ${facts.size}, ${offset + length} are needed`);
    }
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const count = readSync(file, bytes, done, length - done, offset + done);
      if (count === 0) throw unreadable(location, `it ended while it was read`);
      done += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function unreadable(location: string, reason: string) {
  return externalDataError(
    `"${location}"`,
    reason,
    'put the file the exporter wrote beside the model, as a regular file under its own name',
    { location },
  );
}
