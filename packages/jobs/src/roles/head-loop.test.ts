import { describe, expect, it } from 'vitest';
import { FakeJobChain } from '../../test/support/fake-chain.ts';
import { accountOf } from '../../test/support/market-log.ts';
import { silentLogger } from '../ports.ts';
import { JobTracker } from '../view/job-tracker.ts';
import { BlockTimer } from './block-timer.ts';
import { HeadLoop } from './head-loop.ts';
import { WeightCache } from './weight-cache.ts';

async function tracked() {
  const chain = new FakeJobChain();
  chain.mine(1);
  const tracker = new JobTracker(chain);
  await tracker.start();
  return { chain, tracker };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('HeadLoop', () => {
  it('never runs two ticks at once, and merges heads that arrive meanwhile into one', async () => {
    const { chain, tracker } = await tracked();
    const seen: number[] = [];
    let running = 0;
    let release: () => void = () => {};
    const loop = new HeadLoop(tracker, silentLogger, async (head) => {
      expect(++running).toBe(1);
      seen.push(head.number);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      running--;
    });
    loop.start();
    for (let number = 2; number <= 5; number++) chain.mine(number);
    release();
    await settle();
    expect(seen).toEqual([1, 5]);
    release();
    await settle();
    expect(seen).toEqual([1, 5]);
    chain.mine(6);
    expect(seen).toEqual([1, 5, 6]);
    const stopped = loop.stop();
    release();
    await stopped;
  });

  it('waits for the next head after a tick failed', async () => {
    const { chain, tracker } = await tracked();
    let ticks = 0;
    const errors: unknown[] = [];
    const logger = {
      ...silentLogger,
      error: ({ error }: Readonly<Record<string, unknown>>) => errors.push(error),
    };
    const loop = new HeadLoop(tracker, logger, async () => {
      ticks++;
      throw new Error('no');
    });
    loop.start();
    for (let i = 0; i < 10; i++) await settle();
    expect(ticks).toBe(1);
    chain.mine(2);
    await settle();
    expect(ticks).toBe(2);
    expect(errors).toHaveLength(2);
    await loop.stop();
  });

  it('does nothing before its start and after its stop', async () => {
    const { chain, tracker } = await tracked();
    let ticks = 0;
    const loop = new HeadLoop(tracker, silentLogger, async () => {
      ticks++;
    });
    loop.wake();
    chain.mine(2);
    await settle();
    expect(ticks).toBe(0);
    loop.start();
    loop.start();
    await settle();
    expect(ticks).toBe(1);
    await loop.stop();
    loop.wake();
    chain.mine(3);
    await settle();
    expect(ticks).toBe(1);
  });
});

describe('BlockTimer', () => {
  it('measures blocks by its own clock and begins anew after a reorganisation', async () => {
    const { chain, tracker } = await tracked();
    let now = 0;
    const timer = new BlockTimer(tracker, () => now);
    expect(timer.meanMs()).toBe(1000);
    chain.mine(10);
    now = 900;
    chain.mine(13);
    expect(timer.meanMs()).toBe(300);
    chain.mine(12);
    expect(timer.meanMs()).toBe(1000);
    now = 1100;
    chain.mine(13);
    expect(timer.meanMs()).toBe(200);
  });
});

describe('WeightCache', () => {
  it('reads a weight again every twenty blocks, when told, and when the chain is shorter', async () => {
    const chain = new FakeJobChain();
    const cache = new WeightCache(chain, accountOf(1));
    const readsAt = async (number: number) => {
      await cache.at(chain.headAt(number));
      return chain.weights.length;
    };
    expect(await readsAt(5)).toBe(1);
    expect(await readsAt(24)).toBe(1);
    expect(await readsAt(25)).toBe(2);
    cache.forget();
    expect(await readsAt(26)).toBe(3);
    expect(await readsAt(20)).toBe(4);
  });
});
