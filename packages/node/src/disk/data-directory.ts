import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toMessage } from '@plexus/core';
import { NodeError, systemCodeOf } from '../errors.ts';

const FORMAT = 1;
const OWNER_ONLY = 0o700;

/** Where a node keeps what. */
export type DataDirectory = {
  readonly root: string;
  /** Models, data, results, checkpoints; may be shared through p2p. */
  readonly artifacts: string;
  /** Files of computations under way; may be deleted while the node is down. */
  readonly work: string;
  /** Promises made on chain and transactions under way; losing it can cost a bond (J15). */
  readonly journal: string;
  readonly logs: string;
  /** Measured speed of this machine. */
  readonly speedFile: string;
};

/**
 * Creates or opens a data directory (mode 0700) and empties `work/`. Call with the lock held. Throws
 * `NODE_DATA_VERSION` when another version of Plexus wrote it, `NODE_DATA_UNUSABLE` when it cannot be written.
 */
export async function openDataDirectory(root: string): Promise<DataDirectory> {
  const directory: DataDirectory = {
    root,
    artifacts: join(root, 'artifacts'),
    work: join(root, 'work'),
    journal: join(root, 'journal'),
    logs: join(root, 'logs'),
    speedFile: join(root, 'speed.json'),
  };
  try {
    await assertFormat(join(root, 'format.json'));
    await rm(directory.work, { recursive: true, force: true });
    for (const folder of [directory.artifacts, directory.work, directory.journal, directory.logs]) {
      await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
    }
  } catch (cause) {
    throw cause instanceof NodeError ? cause : dataUnusable(root, cause);
  }
  return directory;
}

/** Bytes that can still be written where `root` lies. */
export async function freeBytes(root: string): Promise<number> {
  const { bavail, bsize } = await statfs(root);
  return bavail * bsize;
}

export function dataUnusable(root: string, cause: unknown): NodeError {
  return new NodeError({
    code: 'NODE_DATA_UNUSABLE',
    message: `the data directory ${root} cannot be used: ${toMessage(cause)}`,
    hint: 'check that the disk has space and the directory belongs to the user who runs the node',
    details: { root, reason: systemCodeOf(cause) },
    cause,
  });
}

async function assertFormat(file: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    await writeFile(file, `${JSON.stringify({ format: FORMAT })}\n`);
    return;
  }
  const found = readFormat(text);
  if (found === FORMAT) return;
  throw new NodeError({
    code: 'NODE_DATA_VERSION',
    message: `${file} says format ${found ?? 'unknown'}; this version of Plexus reads format ${FORMAT}`,
    hint: 'start the version that wrote it, or give an empty data directory',
    details: { found, expected: FORMAT },
  });
}

function readFormat(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  } catch {
    return undefined;
  }
}
