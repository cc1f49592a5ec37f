import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointMissing, checkpointUnavailable } from './checkpoint-errors.ts';
import type { CheckpointStore } from './checkpoint-store.ts';

const NAME = /^step-(\d{1,16})\.plexus-checkpoint$/;
const TEMPORARY = '.temporary';

export type DirectoryCheckpointOptions = {
  /** Checkpoints that stay of the one written last and those of fewer steps; the others go once it is safe. Default 3. */
  readonly keep?: number;
};

/**
 * Checkpoints as files of one directory, which is made when it is missing. A file appears whole: it is written under
 * another name, brought to disk, then renamed. For one writer at a time. Throws `NN_CHECKPOINT_UNAVAILABLE` when the
 * disk refuses.
 */
export class DirectoryCheckpointStore implements CheckpointStore {
  readonly #directory: string;
  readonly #keep: number;

  constructor(directory: string, { keep = 3 }: DirectoryCheckpointOptions = {}) {
    this.#directory = directory;
    this.#keep = Math.max(1, keep);
  }

  async put(step: number, bytes: Uint8Array): Promise<void> {
    await onDisk(`writing the checkpoint of step ${step}`, async () => {
      await mkdir(this.#directory, { recursive: true });
      const temporary = join(this.#directory, `${randomBytes(8).toString('hex')}${TEMPORARY}`);
      try {
        await writeDurably(temporary, bytes);
        await rename(temporary, this.#path(step));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      const folder = await open(this.#directory, 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
      await this.#removeOld(step);
    });
  }

  async get(step: number): Promise<Uint8Array> {
    try {
      return await readFile(this.#path(step));
    } catch (cause) {
      if (isNotFound(cause)) throw checkpointMissing(step);
      throw checkpointUnavailable(`reading the checkpoint of step ${step}`, cause);
    }
  }

  async list(): Promise<readonly number[]> {
    const names = await onDisk('listing checkpoints', () => this.#names());
    return names.flatMap((name) => stepOf(name) ?? []).sort((a, b) => a - b);
  }

  async remove(step: number): Promise<void> {
    await onDisk(`removing the checkpoint of step ${step}`, () => rm(this.#path(step), { force: true }));
  }

  #path(step: number): string {
    return join(this.#directory, `step-${String(step).padStart(8, '0')}.plexus-checkpoint`);
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await readdir(this.#directory);
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  }

  /** Also what a killed process left half-written. */
  async #removeOld(newest: number): Promise<void> {
    for (const name of await this.#names()) {
      if (name.endsWith(TEMPORARY)) await rm(join(this.#directory, name), { force: true });
    }
    const steps = (await this.list()).filter((step) => step <= newest);
    for (const step of steps.slice(0, -this.#keep)) await this.remove(step);
  }
}

function stepOf(name: string): number | undefined {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function onDisk<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw checkpointUnavailable(what, cause);
    throw cause;
  }
}
