import { describe, expect, it } from 'vitest';
import { ManualClock } from '../test/manual-clock.ts';
import type { PeerId } from './identity.ts';
import { toLimits } from './limits.ts';
import { silentLogger } from './logger.ts';
import { backoffMs, Reconnector } from './reconnect.ts';

const limits = toLimits({ reconnectMinMs: 100, reconnectMaxMs: 1600 });
const bob = 'bob' as PeerId;

describe('backoffMs', () => {
  it('doubles from the least to the most and keeps at least half of it', () => {
    expect([0, 1, 2, 3, 4, 5, 1000].map((attempt) => backoffMs(attempt, 1, limits))).toEqual([
      100, 200, 400, 800, 1600, 1600, 1600,
    ]);
    expect(backoffMs(3, 0, limits)).toBe(400);
  });
});

describe('Reconnector', () => {
  function setUp(failures: number) {
    const clock = new ManualClock();
    const dials: number[] = [];
    const reconnector = new Reconnector({
      clock,
      limits,
      logger: silentLogger,
      isConnected: () => false,
      async dial() {
        dials.push(clock.now());
        if (dials.length <= failures) throw new RangeError('nobody there');
      },
    });
    return { clock, dials, reconnector };
  }

  it('dials a kept peer ever more seldom until it is back', async () => {
    const { clock, dials, reconnector } = setUp(6);
    reconnector.keep(bob, ['/ip4/127.0.0.1/tcp/1']);
    reconnector.onLost(bob);
    reconnector.onLost(bob);
    for (let ms = 0; ms < 20_000; ms += 10) await clock.advance(10);
    expect(dials.length).toBe(7);
    const pauses = dials.slice(1).map((at, i) => at - (dials[i] as number));
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(800);
    expect(pauses.at(-1)).toBeLessThanOrEqual(1610);
  });

  it('leaves a peer alone that it does not keep, or no longer', async () => {
    const { clock, dials, reconnector } = setUp(100);
    reconnector.onLost(bob);
    reconnector.keep(bob, []);
    reconnector.onLost(bob);
    reconnector.drop(bob);
    for (let ms = 0; ms < 5000; ms += 100) await clock.advance(100);
    expect(dials).toEqual([]);
  });
});
