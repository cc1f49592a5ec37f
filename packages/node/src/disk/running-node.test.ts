import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceRunning, findNodeUrl } from './running-node.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'plexus-running-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const config = (port: number, host = '127.0.0.1') => ({ dataDir, http: { host, port } });

describe('finding a running node', () => {
  it('goes by the settings when they name the port', async () => {
    expect(await findNodeUrl(config(9_600))).toBe('http://127.0.0.1:9600');
    expect(await findNodeUrl(config(9_600, '0.0.0.0'))).toBe('http://127.0.0.1:9600');
    expect(await findNodeUrl(config(9_600, '::1'))).toBe('http://[::1]:9600');
  });

  it('goes by what the node wrote when it chose its port, while it runs', async () => {
    await expect(findNodeUrl(config(0))).rejects.toMatchObject({ code: 'NODE_NOT_RUNNING' });
    const takeBack = await announceRunning(dataDir, 'http://127.0.0.1:34567');
    expect(await findNodeUrl(config(0))).toBe('http://127.0.0.1:34567');
    expect((await stat(join(dataDir, 'running.json'))).mode & 0o077).toBe(0);
    await takeBack();
    await expect(findNodeUrl(config(0))).rejects.toMatchObject({ code: 'NODE_NOT_RUNNING' });
  });

  it.each([
    ['a process that is gone', { url: 'http://127.0.0.1:1', pid: 2 ** 22 + 1 }],
    ['a process that came later', { url: 'http://127.0.0.1:1', pid: process.pid, startedAt: '1' }],
    ['no address', { url: 'file:///etc/passwd', pid: process.pid }],
    ['nothing', 'x'],
  ])('does not believe what names %s', async (_, content) => {
    await writeFile(join(dataDir, 'running.json'), JSON.stringify(content));
    await expect(findNodeUrl(config(0))).rejects.toMatchObject({ code: 'NODE_NOT_RUNNING' });
  });
});
