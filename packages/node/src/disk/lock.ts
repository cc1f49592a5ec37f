import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { NodeError, systemCodeOf } from '../errors.ts';
import { dataUnusable } from './data-directory.ts';
import { identifyProcess, isAlive } from './process-identity.ts';

const ATTEMPTS = 20;

const ownerSchema = z.object({
  token: z.string(),
  pid: z.int().positive(),
  startedAt: z.string().optional(),
  host: z.string(),
});
type LockOwner = z.infer<typeof ownerSchema>;

/** Held until `release`; a process that dies leaves a lock that the next one takes over. */
export type DataLock = { release(): Promise<void> };

/**
 * Takes the lock of a data directory, so that two nodes never share a key and a journal. Throws `NODE_DATA_LOCKED`
 * naming the process that holds it, `NODE_DATA_UNUSABLE` when the directory cannot be written.
 *
 * The lock is the file with the highest number in `lock/`. Taking over number n means creating n + 1, which only one
 * can do, and then being the highest. A number is removed only after a higher one exists, so one that was read long
 * ago can never be used to create a second lock beside a living one.
 */
export async function lockDataDirectory(root: string): Promise<DataLock> {
  const folder = join(root, 'lock');
  const { pid, startedAt } = await identifyProcess(process.pid);
  const own: LockOwner = { token: randomUUID(), pid, host: hostname(), ...(startedAt ? { startedAt } : {}) };
  const draft = join(folder, `draft.${own.token}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(own), { flag: 'wx' });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const highest = Math.max(0, ...(await listNumbers(folder)));
      await assertFree(join(folder, String(highest)), root);
      const number = highest + 1;
      if (!(await tryLink(draft, join(folder, String(number))))) continue;
      const others = (await listNumbers(folder)).filter((each) => each !== number);
      if (others.some((each) => each > number)) {
        await rm(join(folder, String(number)), { force: true });
        continue;
      }
      for (const old of others) await rm(join(folder, String(old)), { force: true });
      return { release: () => release(folder, number, own.token) };
    }
    throw locked(root, undefined);
  } catch (cause) {
    throw cause instanceof NodeError ? cause : dataUnusable(root, cause);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function listNumbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^[1-9]\d{0,14}$/.test(name)).map(Number);
}

/** A hard link appears whole or not at all, so nobody ever reads a half-written lock. */
async function tryLink(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function assertFree(file: string, root: string): Promise<void> {
  const owner = await readOwner(file);
  if (owner === undefined) return;
  const elsewhere = owner.host !== hostname();
  if (elsewhere || (await isAlive({ pid: owner.pid, startedAt: owner.startedAt }))) throw locked(root, owner);
}

/** Undefined for a lock that was released, is gone, or cannot be read. */
async function readOwner(file: string): Promise<LockOwner | undefined> {
  try {
    return ownerSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function release(folder: string, number: number, token: string): Promise<void> {
  const file = join(folder, String(number));
  if ((await readOwner(file))?.token !== token) return;
  const draft = join(folder, `released.${token}`);
  await writeFile(draft, '{}');
  await rename(draft, file);
}

function locked(root: string, owner: LockOwner | undefined): NodeError {
  const who = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`;
  return new NodeError({
    code: 'NODE_DATA_LOCKED',
    message: `the data directory ${root} is in use by ${who}`,
    hint: 'stop that node first, or give this one a dataDir of its own; if the other machine is gone for good, delete its folder lock/',
    details: { root, pid: owner?.pid, host: owner?.host },
  });
}
