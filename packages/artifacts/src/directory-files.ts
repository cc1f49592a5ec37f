import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, isDigest, toMessage } from '@plexus/core';
import { ArtifactError } from './errors.ts';

const STALE_TEMPORARY_MS = 10 * 60 * 1000;

/** Where a directory store keeps what: artifacts sharded by the first byte of their digest. */
export class DirectoryLayout {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get artifacts(): string {
    return join(this.root, 'artifacts');
  }
  get temporary(): string {
    return join(this.root, 'temporary');
  }
  get quarantine(): string {
    return join(this.root, 'quarantine');
  }
  get pins(): string {
    return join(this.root, 'pins');
  }
  get partials(): string {
    return join(this.root, 'partials');
  }
  artifact(digest: Digest): string {
    return join(this.artifacts, digest.slice(2, 4), digest.slice(2));
  }
  pin(digest: Digest): string {
    return join(this.pins, digest.slice(2));
  }
  partial(id: Digest): string {
    return join(this.partials, id.slice(2));
  }
  newTemporary(): string {
    return join(this.temporary, `${process.pid}-${randomBytes(12).toString('hex')}`);
  }

  async create(): Promise<void> {
    for (const folder of [this.artifacts, this.temporary, this.quarantine, this.pins, this.partials]) {
      await mkdir(folder, { recursive: true });
    }
  }

  /** Removes what a killed process left half-written; young files may belong to another live process. */
  async removeStaleTemporaries(now: number): Promise<void> {
    for (const name of await readdir(this.temporary)) {
      const path = join(this.temporary, name);
      const info = await statOrNothing(path);
      if (info && now - info.mtimeMs > STALE_TEMPORARY_MS) await rm(path, { force: true });
    }
  }
}

export function digestFromName(name: string): Digest | undefined {
  const digest = `0x${name}`;
  return isDigest(digest) ? digest : undefined;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Runs file-system work; anything the disk refuses becomes `ARTIFACT_STORE_UNAVAILABLE` naming `what`. */
export async function onDisk<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ArtifactError) throw cause;
    if (!(cause instanceof Error) || !('syscall' in cause)) throw cause;
    throw new ArtifactError({
      code: 'ARTIFACT_STORE_UNAVAILABLE',
      message: `${what}: ${toMessage(cause)}`,
      hint: 'check free space, permissions and the health of the disk',
      retryable: true,
      cause,
    });
  }
}

export async function statOrNothing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Renames so that after a power cut either the old or the new name exists, with whole content. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  const folder = await open(dirname(to), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes all of `bytes` at `position`; a single write may stop short. */
export async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, position + done);
    done += bytesWritten;
  }
}

/** Reads `length` bytes from `position`, fewer where the file ends. */
export async function readFully(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** Writes a small file whole or not at all. */
export async function writeAtomically(
  layout: DirectoryLayout,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const temporary = layout.newTemporary();
  const file = await open(temporary, 'wx');
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await renameDurably(temporary, path);
}
