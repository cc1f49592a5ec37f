import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toMessage } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { Journal } from '../ports.ts';

const TEMPORARY = '.tmp';
const KEY_PATTERN = /^[a-z0-9-]{1,200}$/;

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** One file a record in `directory`; written to a temporary name, synced and renamed, so a record is whole or absent. */
export class FileJournal implements Journal {
  readonly #directory: string;
  #ready: Promise<void> | undefined;
  #counter = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#path(key));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw this.#broken(key, error);
    }
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${this.#path(key)}.${process.pid}.${this.#counter++}${TEMPORARY}`;
    try {
      await this.#prepare();
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.#path(key));
      await this.#syncDirectory();
    } catch (error) {
      throw this.#broken(key, error);
    }
  }

  async remove(key: string): Promise<void> {
    try {
      await rm(this.#path(key), { force: true });
    } catch (error) {
      throw this.#broken(key, error);
    }
  }

  async keys(): Promise<readonly string[]> {
    try {
      return (await readdir(this.#directory)).filter((name) => KEY_PATTERN.test(name));
    } catch (error) {
      if (isNotFound(error)) return [];
      throw this.#broken('*', error);
    }
  }

  /** Makes the directory and clears away what a killed process left half written; tried again after a failure. */
  #prepare(): Promise<void> {
    this.#ready ??= (async () => {
      await mkdir(this.#directory, { recursive: true });
      const names = await readdir(this.#directory);
      const leftovers = names.filter((name) => name.endsWith(TEMPORARY));
      await Promise.all(leftovers.map((name) => rm(join(this.#directory, name), { force: true })));
    })().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  /** A rename is durable once its directory is; Windows cannot open directories and does not need it. */
  async #syncDirectory(): Promise<void> {
    if (process.platform === 'win32') return;
    const directory = await open(this.#directory, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  #path(key: string): string {
    if (KEY_PATTERN.test(key)) return join(this.#directory, key);
    throw new JobsError({
      code: 'JOBS_JOURNAL_BROKEN',
      message: `not a journal key: ${JSON.stringify(key)}`,
    });
  }

  #broken(key: string, cause: unknown): JobsError {
    return new JobsError({
      code: 'JOBS_JOURNAL_BROKEN',
      message: `journal record "${key}" in ${this.#directory}: ${toMessage(cause)}`,
      hint: 'check disk space and permissions of the data directory',
      cause,
    });
  }
}
