import { readFile } from 'node:fs/promises';
import { toMessage } from '@plexus/core';
import { CliError } from '../errors.ts';

/** Bytes of a file a person named. Throws `CLI_FILE_MISSING`. */
export async function readInputFile(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CliError({
      code: 'CLI_FILE_MISSING',
      message: `the ${what} ${path} cannot be read: ${toMessage(cause)}`,
      hint: 'check the path; relative paths count from the current folder',
      details: { path },
      cause,
    });
  }
}
