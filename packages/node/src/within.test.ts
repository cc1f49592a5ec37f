import { systemClock } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { doneWithin, untilAborted } from './within.ts';

describe('waiting a limited time', () => {
  it('says whether the work was done', async () => {
    expect(await doneWithin(Promise.resolve(1), 10_000, systemClock)).toBe(true);
    expect(await doneWithin(new Promise(() => {}), 1, systemClock)).toBe(false);
  });

  it('passes on what the work throws', async () => {
    await expect(doneWithin(Promise.reject(new Error('x')), 10_000, systemClock)).rejects.toThrow('x');
  });
});

describe('waiting until told to stop', () => {
  it('ends with the work or with the signal, whichever comes first', async () => {
    const over = new AbortController();
    await untilAborted(Promise.resolve(), over.signal);
    const waiting = untilAborted(new Promise(() => {}), over.signal);
    over.abort();
    await waiting;
    await untilAborted(Promise.reject(new Error('too late')), over.signal);
  });

  it('passes on what the work throws', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(Promise.reject(new Error('x')), signal)).rejects.toThrow('x');
  });
});
