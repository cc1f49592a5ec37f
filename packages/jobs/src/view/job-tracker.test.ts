import { describe, expect, it } from 'vitest';
import { FakeJobChain } from '../../test/support/fake-chain.ts';
import { accountOf, eventOf } from '../../test/support/market-log.ts';
import { JobTracker } from './job-tracker.ts';

async function startedAt(number: number) {
  const chain = new FakeJobChain();
  chain.mine(1, eventOf('JobCreated'));
  chain.mine(number, eventOf('WindowPublished'));
  const tracker = new JobTracker(chain);
  await tracker.start();
  return { chain, tracker };
}

function flightOf(tracker: JobTracker) {
  const { open, inFlight } = tracker.flight();
  return {
    open: open.map(({ task }) => task.index),
    inFlight: inFlight.map(({ task }) => `${task.index} ${task.status}`),
  };
}

describe('JobTracker', () => {
  it('has read the log up to a head once it has started', async () => {
    const { tracker } = await startedAt(5);
    expect(tracker.head.number).toBe(5);
    expect(tracker.view.job(1n)?.published).toBe(2);
  });

  it('waits for the first head of a chain that has none yet', async () => {
    const chain = new FakeJobChain();
    const tracker = new JobTracker(chain);
    let isStarted = false;
    const started = tracker.start().then(() => {
      isStarted = true;
    });
    await Promise.resolve();
    expect(isStarted).toBe(false);
    chain.mine(1);
    await started;
  });

  it('tells open sub-tasks from those under way, and leaves accepted ones and ended jobs out', async () => {
    const { chain, tracker } = await startedAt(5);
    expect(flightOf(tracker)).toEqual({ open: [0, 1], inFlight: [] });
    chain.mine(10, eventOf('SubTaskClaimed'));
    expect(flightOf(tracker)).toEqual({ open: [1], inFlight: ['0 claimed'] });
    chain.mine(60, eventOf('SubTaskAccepted'));
    expect(flightOf(tracker)).toEqual({ open: [1], inFlight: [] });
    chain.mine(70, eventOf('JobCompleted'));
    expect(flightOf(tracker)).toEqual({ open: [], inFlight: [] });
  });

  it('computes what is in flight once a head, and again when an event changed it between heads', async () => {
    const { chain, tracker } = await startedAt(5);
    const first = tracker.flight();
    expect(tracker.flight()).toBe(first);
    chain.mine(6, eventOf('SubTaskClaimed'));
    expect(tracker.flight()).not.toBe(first);
  });

  it('opens a sub-task again whose claim a reorganisation took back', async () => {
    const { chain, tracker } = await startedAt(5);
    chain.mine(10, eventOf('SubTaskClaimed'));
    const undone: string[] = [];
    tracker.onEvent(({ event }, isUndone) => isUndone && undone.push(event.name));
    chain.reorganise(10, 'fork');
    chain.mine(10);
    expect(undone).toEqual(['SubTaskClaimed']);
    expect(flightOf(tracker)).toEqual({ open: [0, 1], inFlight: [] });
    chain.mine(11, eventOf('SubTaskClaimed', { worker: accountOf(3) }));
    expect(tracker.view.job(1n)?.subTasks.get(0)?.worker).toBe(accountOf(3));
  });

  it('asks the chain for a block’s hash only once', async () => {
    const { chain, tracker } = await startedAt(5);
    expect(await tracker.blockHash(5)).toBe(chain.hashAt(5));
    expect(chain.asked).toEqual([]);
    expect(await tracker.blockHash(3)).toBe(chain.hashAt(3));
    expect(await tracker.blockHash(3)).toBe(chain.hashAt(3));
    expect(chain.asked).toEqual([3]);
    expect(await tracker.blockHash(99)).toBeUndefined();
  });

  it('forgets hashes when an event is taken back', async () => {
    const { chain, tracker } = await startedAt(5);
    chain.mine(6, eventOf('SubTaskClaimed'));
    chain.mine(7);
    chain.reorganise(6, 'fork');
    expect(await tracker.blockHash(7)).toBe(chain.hashAt(7, 'fork'));
  });

  it('forgets hashes of blocks that a reorganisation without events replaced', async () => {
    const { chain, tracker } = await startedAt(5);
    chain.mine(6);
    chain.mine(7);
    expect(await tracker.blockHash(6)).toBe(chain.hashAt(6, 'main'));
    chain.reorganise(6, 'fork');
    chain.mine(8);
    expect(await tracker.blockHash(6)).toBe(chain.hashAt(6, 'fork'));
    expect(await tracker.blockHash(7)).toBe(chain.hashAt(7, 'fork'));
  });

  it('remembers hashes along heads that follow one another', async () => {
    const { chain, tracker } = await startedAt(5);
    for (let number = 6; number <= 9; number++) chain.mine(number);
    for (let number = 5; number <= 9; number++) await tracker.blockHash(number);
    expect(chain.asked).toEqual([]);
  });

  it('does not remember a hash that was asked for before and answered after a reorganisation', async () => {
    const { chain, tracker } = await startedAt(5);
    const answer = tracker.blockHash(4);
    chain.reorganise(4, 'fork');
    chain.mine(6);
    await answer;
    expect(await tracker.blockHash(4)).toBe(chain.hashAt(4, 'fork'));
  });

  it('says why the log can no longer be followed', async () => {
    const { chain, tracker } = await startedAt(5);
    expect(tracker.failure).toBeUndefined();
    chain.fail(new Error('reorganised below everything known'));
    expect(tracker.failure?.message).toBe('reorganised below everything known');
  });

  it('does not start over a log that cannot be followed', async () => {
    const chain = new FakeJobChain();
    const tracker = new JobTracker(chain);
    const started = tracker.start();
    chain.fail(new Error('orphaned'));
    await expect(started).rejects.toThrow('orphaned');
  });

  it('wakes listeners at every head until they stop listening', async () => {
    const { chain, tracker } = await startedAt(5);
    const heads: number[] = [];
    const stop = tracker.onHead((head) => heads.push(head.number));
    chain.mine(6);
    stop();
    chain.mine(7);
    tracker.stop();
    chain.mine(8);
    expect(heads).toEqual([6]);
    expect(tracker.head.number).toBe(7);
  });
});
