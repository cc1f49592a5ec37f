import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDirectory } from './lock.ts';
import { identifyProcess, isAlive } from './process-identity.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-lock-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lockFile = () => join(root, 'lock/4');
const locks = async () => (await readdir(join(root, 'lock'))).sort();
const plant = async (text: string) => {
  await mkdir(join(root, 'lock'));
  await writeFile(lockFile(), text);
};
const locked = { code: 'NODE_DATA_LOCKED' };

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of a data directory', () => {
  it('is held by one at a time and names who holds it', async () => {
    const lock = await lockDataDirectory(root);
    await expect(lockDataDirectory(root)).rejects.toMatchObject({
      ...locked,
      details: { pid: process.pid, host: hostname() },
    });
    await lock.release();
    await (await lockDataDirectory(root)).release();
    expect(await locks()).toEqual(['2']);
  });

  it('is taken over from a process that died', async () => {
    await plant(JSON.stringify({ token: 'old', pid: await deadPid(), host: hostname() }));
    const lock = await lockDataDirectory(root);
    expect(JSON.parse(await readFile(join(root, 'lock/5'), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it('is taken over when another process has the number of the one that died', async () => {
    const { startedAt } = await identifyProcess(process.pid);
    const earlier = startedAt === undefined ? undefined : `${Number(startedAt) - 1}`;
    const old = { token: 'old', pid: process.pid, startedAt: earlier, host: hostname() };
    await plant(JSON.stringify(old));
    const taken = lockDataDirectory(root);
    if (startedAt === undefined) await expect(taken).rejects.toMatchObject(locked);
    else await (await taken).release();
  });

  it('is never taken from another machine that shares the disk', async () => {
    await plant(JSON.stringify({ token: 'x', pid: await deadPid(), host: 'elsewhere' }));
    await expect(lockDataDirectory(root)).rejects.toMatchObject(locked);
  });

  it('is taken over when it was never written to the end', async () => {
    await plant('{"pid":');
    await (await lockDataDirectory(root)).release();
  });

  it('goes to exactly one of many who find it stale at the same time', async () => {
    await plant(JSON.stringify({ token: 'old', pid: await deadPid(), host: hostname() }));
    for (let round = 0; round < 20; round++) {
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDirectory(root)));
      const won = results.filter((result) => result.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await locks()).toHaveLength(1);
      await won[0]?.value.release();
    }
  });

  it('is not released by one who lost it', async () => {
    const lock = await lockDataDirectory(root);
    const other = JSON.stringify({ token: 'other', pid: process.pid, host: hostname() });
    await writeFile(join(root, 'lock/1'), other);
    await lock.release();
    expect(await readFile(join(root, 'lock/1'), 'utf8')).toBe(other);
  });

  it('says so when the directory cannot be written', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');
    await expect(lockDataDirectory(join(file, 'data'))).rejects.toMatchObject({ code: 'NODE_DATA_UNUSABLE' });
  });
});

describe('a process', () => {
  it('is alive until it ends', async () => {
    expect(await isAlive(await identifyProcess(process.pid))).toBe(true);
    expect(await isAlive({ pid: await deadPid(), startedAt: undefined })).toBe(false);
  });
});
