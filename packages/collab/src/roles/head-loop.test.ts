import { describe, expect, it } from 'vitest';
import { hashOf } from '../../test/support/session-log.ts';
import { type CollabChain, type FeedItem, silentLogger } from '../ports.ts';
import { SessionTracker } from '../view/session-tracker.ts';
import { HeadLoop } from './head-loop.ts';

/** A tracker whose chain is at a block whenever `mine` says so, and a loop whose ticks wait to be let go on. */
async function loopOf() {
  let listener: (item: FeedItem) => void = () => {};
  const chain: CollabChain = {
    ...{ chainId: 1, sessions: `0x${'5'.repeat(40)}` as const, timestampMs: async () => 0 },
    subscribe: (given) => {
      listener = given;
      return () => {};
    },
  };
  const tracker = new SessionTracker(chain);
  const mine = (number: number) => {
    const hash = hashOf(`block ${number}`);
    listener({ type: 'head', head: { number, hash, parentHash: hash, timestampMs: 0 } });
  };
  const started = tracker.start();
  mine(1);
  await started;
  const ticks: number[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const failed: string[] = [];
  const logger = { ...silentLogger, error: (_: unknown, message: string) => failed.push(message) };
  const loop = new HeadLoop(tracker, logger, async (head) => {
    ticks.push(head.number);
    const gate = Promise.withResolvers<void>();
    gates.push(gate);
    await gate.promise;
  });
  const settle = async (error?: Error) => {
    const gate = gates.shift();
    if (error) gate?.reject(error);
    else gate?.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { loop, mine, ticks, settle, failed };
}

describe('a loop over heads', () => {
  it('ticks at once, and once more for all heads that came meanwhile', async () => {
    const { loop, mine, ticks, settle } = await loopOf();
    loop.start();
    loop.start();
    expect(ticks).toEqual([1]);
    mine(2);
    mine(3);
    expect(ticks).toEqual([1]);
    await settle();
    expect(ticks).toEqual([1, 3]);
    await settle();
    expect(ticks).toEqual([1, 3]);
    mine(4);
    expect(ticks).toEqual([1, 3, 4]);
    await settle();
    await loop.stop();
  });

  it('goes on after a tick that failed, and says so', async () => {
    const { loop, mine, ticks, settle, failed } = await loopOf();
    loop.start();
    await settle(new Error('no'));
    expect(failed).toHaveLength(1);
    mine(2);
    expect(ticks).toEqual([1, 2]);
    await settle();
    await loop.stop();
  });

  it('ticks no more once it is stopped, which waits for the tick under way, and may start again', async () => {
    const { loop, mine, ticks, settle } = await loopOf();
    loop.start();
    mine(2);
    let isStopped = false;
    const stopping = loop.stop().then(() => {
      isStopped = true;
    });
    mine(3);
    loop.wake();
    expect(isStopped).toBe(false);
    await settle();
    await stopping;
    expect(ticks).toEqual([1]);
    loop.start();
    expect(ticks).toEqual([1, 3]);
    await settle();
    await loop.stop();
  });
});
