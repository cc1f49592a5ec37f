import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/manual-clock.ts';
import { RateLimit } from './rate-limit.ts';

describe('RateLimit', () => {
  it('lets one second’s worth through at once and then holds to the rate', async () => {
    const clock = new ManualClock();
    const limit = new RateLimit(clock, 100);
    expect(limit.take(100)).toBe(0);
    expect(limit.take(50)).toBe(500);
    await clock.advance(500);
    expect(limit.take(0)).toBe(0);
    expect(limit.take(10)).toBe(100);
  });

  it('does not save up more than one second', async () => {
    const clock = new ManualClock();
    const limit = new RateLimit(clock, 100);
    await clock.advance(60_000);
    expect(limit.take(200)).toBe(1000);
  });
});
