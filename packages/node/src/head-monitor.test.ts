import type { HeadUpdate } from '@plexus/chain';
import { describe, expect, it } from 'vitest';
import { HeadMonitor } from './head-monitor.ts';

function setUp() {
  let now = 0;
  let tell: (update: HeadUpdate) => void = () => {};
  let stopped = false;
  const chain = {
    watchHead: (listener: (update: HeadUpdate) => void) => {
      tell = listener;
      return () => {
        stopped = true;
      };
    },
  };
  const monitor = new HeadMonitor(chain, { now: () => now, sleep: async () => {} });
  const see = (number: number, hash: `0x${string}`) => {
    const block = { number, hash } as Extract<HeadUpdate, { type: 'head' }>['block'];
    tell({ type: 'head', block, changed: true, reorganised: false });
  };
  const fail = () => tell({ type: 'failed', error: new Error('connection refused') });
  return {
    monitor,
    see,
    fail,
    isStopped: () => stopped,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('the monitor of the head', () => {
  it('knows nothing before the first block', () => {
    expect(setUp().monitor.head()).toBeUndefined();
  });

  it('counts the age from when a block was first seen', () => {
    const { monitor, see, pass } = setUp();
    see(7, '0xa');
    pass(500);
    see(7, '0xa');
    expect(monitor.head()).toEqual({ number: 7, ageMs: 500 });
    see(7, '0xb');
    expect(monitor.head()).toEqual({ number: 7, ageMs: 0 });
  });

  it('says why the chain does not answer, until it does', () => {
    const { monitor, see, fail, isStopped } = setUp();
    fail();
    expect(monitor.problem()).toBe('connection refused');
    see(1, '0xa');
    expect(monitor.problem()).toBeUndefined();
    monitor.stop();
    expect(isStopped()).toBe(true);
  });
});
