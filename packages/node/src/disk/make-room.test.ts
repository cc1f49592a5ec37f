import { MemoryArtifactStore } from '@plexus/artifacts';
import type { Clock } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { keepRoom, makeRoom } from './make-room.ts';

const DAY_MS = 86_400_000;
const limits = { maxTotalBytes: 1_000, keepMs: 7 * DAY_MS };

/** A store with one artifact of 100 bytes for each day given, and the moment after the last of them. */
async function storeOf(days: readonly number[]) {
  let nowMs = 0;
  const clock: Clock = { now: () => nowMs, sleep: async () => {} };
  const store = new MemoryArtifactStore({ clock });
  const digests = [];
  for (const day of days) {
    nowMs = day * DAY_MS;
    digests.push(await store.put(new Uint8Array(100).fill(day)));
  }
  return { store, digests, clock };
}

describe('the space for artifacts', () => {
  it('is left alone while there is room', async () => {
    const { store } = await storeOf([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await makeRoom(store, limits, 100 * DAY_MS)).toBeUndefined();
  });

  it('is freed of the oldest artifacts, as few as make enough room', async () => {
    const { store, digests } = await storeOf([5, 0, 1, 2, 3, 4, 6, 7, 8, 9]);
    const report = await makeRoom(store, limits, 100 * DAY_MS);
    expect(report?.deleted).toEqual([digests[1], digests[2], digests[3]]);
    expect(store.usedBytes()).toBe(700);
  });

  it('keeps what is pinned and what was stored lately, however full it is', async () => {
    const { store, digests } = await storeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    if (digests[1]) await store.pin(digests[1]);
    const report = await makeRoom(store, limits, 10 * DAY_MS);
    expect(report?.deleted).toEqual([digests[0], digests[2]]);
    expect((await makeRoom(store, { ...limits, maxTotalBytes: 100 }, 10 * DAY_MS))?.deleted).toEqual([]);
  });

  it('is looked at until the node stops, which says what went and when nothing can', async () => {
    const { store } = await storeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const said: string[] = [];
    const stream = { write: (line: string) => said.push(String(JSON.parse(line)['msg'])) };
    const stop = new AbortController();
    const moments = [0, 100 * DAY_MS];
    let rounds = 0;
    const clock: Clock = {
      now: () => moments[rounds] ?? 0,
      sleep: async () => {
        if (++rounds === moments.length) stop.abort();
      },
    };
    await keepRoom(store, limits, {
      clock,
      logger: createLogger({ level: 'info', stream }),
      signal: stop.signal,
    });
    expect(said).toEqual([
      'the space for artifacts is nearly full of what is pinned or new; raise artifacts.maxTotalMb',
      'old artifacts were removed to make room',
    ]);
  });
});
