import { describe, expect, it } from 'vitest';
import { ManualClock } from '../test/manual-clock.ts';
import { withDeadline } from './deadline.ts';

describe('withDeadline', () => {
  it('passes on the result and ends the wait', async () => {
    const clock = new ManualClock();
    let seen: AbortSignal | undefined;
    const result = await withDeadline(clock, { ms: 100, what: 'x' }, async (over) => {
      seen = over;
      return 7;
    });
    expect(result).toBe(7);
    expect(seen?.aborted).toBe(true);
    expect(clock.sleeping).toBe(0);
  });

  it('gives up at the deadline and tells the work', async () => {
    const clock = new ManualClock();
    let over: AbortSignal | undefined;
    const waiting = withDeadline(clock, { ms: 100, what: 'a parcel' }, (signal) => {
      over = signal;
      return new Promise<never>(() => {});
    });
    const outcome = expect(waiting).rejects.toMatchObject({
      code: 'P2P_DEADLINE_PASSED',
      details: { what: 'a parcel', ms: 100 },
    });
    await clock.advance(99);
    expect(over?.aborted).toBe(false);
    await clock.advance(1);
    await outcome;
    expect(over?.aborted).toBe(true);
  });

  it('gives up when its signal fires, also before it begins', async () => {
    const clock = new ManualClock();
    const stop = new AbortController();
    const options = { ms: 100, what: 'x', signal: stop.signal };
    const waiting = withDeadline(clock, options, () => new Promise<never>(() => {}));
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'P2P_ABORTED' });
    await expect(withDeadline(clock, options, async () => 1)).rejects.toMatchObject({ code: 'P2P_ABORTED' });
    expect(clock.sleeping).toBe(0);
  });
});
