import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetLeave, requestLeave, untilLeaveRequested } from './leave-request.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leave-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Aborts instead of sleeping for the n-th time. */
function clockUntil(stop: AbortController, sleeps: number): Clock {
  let slept = 0;
  const sleep = async () => {
    if (++slept >= sleeps) stop.abort();
  };
  return { now: () => 0, sleep };
}

describe('a request to leave a session', () => {
  it('is heard by who takes part in that session, until it is forgotten', async () => {
    const { signal } = new AbortController();
    await requestLeave(folder, 7n);
    expect(await untilLeaveRequested(folder, 7n, systemClock, signal)).toBe(true);
    const stop = new AbortController();
    expect(await untilLeaveRequested(folder, 8n, clockUntil(stop, 3), stop.signal)).toBe(false);
    await forgetLeave(folder, 7n);
    await forgetLeave(folder, 7n);
    const again = new AbortController();
    expect(await untilLeaveRequested(folder, 7n, clockUntil(again, 3), again.signal)).toBe(false);
  });

  it('is still waited for while the folder cannot be read: whoever takes part goes on', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    const stop = new AbortController();
    expect(await untilLeaveRequested(file, 7n, clockUntil(stop, 3), stop.signal)).toBe(false);
    await expect(requestLeave(file, 7n)).rejects.toMatchObject({ code: 'NODE_DATA_UNUSABLE' });
  });
});
