import { systemClock } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { doneWithin } from './within.ts';

describe('waiting a limited time', () => {
  it('says whether the work was done', async () => {
    expect(await doneWithin(Promise.resolve(1), 10_000, systemClock)).toBe(true);
    expect(await doneWithin(new Promise(() => {}), 1, systemClock)).toBe(false);
  });

  it('passes on what the work throws', async () => {
    await expect(doneWithin(Promise.reject(new Error('x')), 10_000, systemClock)).rejects.toThrow('x');
  });
});
