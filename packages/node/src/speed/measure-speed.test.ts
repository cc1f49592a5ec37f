import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { measureSpeed } from './measure-speed.ts';
import type { MeasuredSpeed } from './measured-speed.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-speed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const DAY_MS = 24 * 3_600_000;
const clockAt = (ms: number): Clock => ({ now: () => ms, sleep: async () => {} });
const logger = createLogger({ level: 'silent' });

describe('measuring the speed of this machine', () => {
  it('finds what each profile does, kept for a week and for this machine only', async () => {
    const cacheFile = join(folder, 'speed.json');
    const measure = (atMs: number, threads = 1) =>
      measureSpeed({ threads, clock: clockAt(atMs), logger, cacheFile, minMs: 1 });
    const first = await measure(0);
    expect(first.flopsPerSecond.reproducible).toBeGreaterThan(1e7);
    expect(JSON.parse(await readFile(cacheFile, 'utf8'))).toEqual(first);

    const marked: MeasuredSpeed = { ...first, flopsPerSecond: { reproducible: 42 } };
    await writeFile(cacheFile, JSON.stringify(marked));
    expect(await measure(6 * DAY_MS)).toEqual(marked);
    expect((await measure(8 * DAY_MS)).flopsPerSecond.reproducible).toBeGreaterThan(42);

    await writeFile(cacheFile, JSON.stringify(marked));
    expect((await measure(DAY_MS, 2)).machine).not.toBe(first.machine);
    await writeFile(cacheFile, '{"machine":');
    expect((await measure(DAY_MS)).machine).toBe(first.machine);
  });
});
