import { describe, expect, it } from 'vitest';
import { type Clock, systemClock, waitUntil } from './clock.ts';

function createStoppedClock(): Clock & { readonly slept: number[] } {
  let now = 1_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

describe('waitUntil', () => {
  it('returns the first value that is neither undefined nor false', async () => {
    const answers = [undefined, false as const, 0];
    const clock = createStoppedClock();
    const value = await waitUntil(() => answers.shift(), {
      what: 'x',
      timeoutMs: 100,
      intervalMs: 10,
      clock,
    });
    expect(value).toBe(0);
    expect(clock.slept).toEqual([10, 10]);
  });

  it('asks a last time at the deadline, then names what did not happen', async () => {
    const clock = createStoppedClock();
    let asked = 0;
    const waiting = waitUntil(
      () => {
        asked += 1;
        return false;
      },
      { what: 'the block', timeoutMs: 100, intervalMs: 50, clock },
    );
    await expect(waiting).rejects.toMatchObject({
      code: 'CORE_DEADLINE_PASSED',
      retryable: true,
      details: { what: 'the block', timeoutMs: 100 },
    });
    expect(asked).toBe(3);
  });

  it('passes on what the probe throws', async () => {
    const failing = waitUntil(() => Promise.reject(new Error('broken')), { what: 'x', timeoutMs: 100 });
    await expect(failing).rejects.toThrow('broken');
  });
});

describe('the system clock', () => {
  it('wakes at once when the signal aborts, before or during the sleep', async () => {
    const startedAt = systemClock.now();
    await systemClock.sleep(60_000, AbortSignal.abort());
    const controller = new AbortController();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort();
    await sleeping;
    expect(systemClock.now() - startedAt).toBeLessThan(30_000);
  });

  it('sleeps at least as long as asked', async () => {
    const startedAt = performance.now();
    await systemClock.sleep(20);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(19);
  });
});
