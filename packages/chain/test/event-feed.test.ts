import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@plexus/core';
import { afterEach, describe, expect, it } from 'vitest';
import { createEventFeed, type EventFeed, type FeedMessage, startEmbeddedChain } from '../src/index.ts';
import { createChainTesting } from '../src/testing.ts';
import type { testBenchAbi } from './fixtures/compile-test-bench.ts';
import { type Bench, increment, startBench } from './fixtures/test-bench.ts';

type Contract = { readonly address: `0x${string}`; readonly abi: typeof testBenchAbi };
type Message = FeedMessage<Contract>;

let bench: Bench;
let folder: string | undefined;
afterEach(async () => {
  await bench?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const until = (what: string, probe: () => Promise<boolean> | boolean): Promise<boolean> =>
  waitUntil(async () => (await probe()) || undefined, { what, timeoutMs: 20_000, intervalMs: 10 });

/** Applies a feed's messages: the tags that stand, in order. */
function collect(feed: EventFeed<Contract>): { readonly tags: number[]; readonly messages: Message[] } {
  const tags: number[] = [];
  const messages: Message[] = [];
  feed.subscribe({
    onMessage(message) {
      messages.push(message);
      if (message.type === 'event') tags.push(Number(message.event.args.tag));
      if (message.type === 'undone') expect(tags.pop()).toBe(Number(message.event.args.tag));
    },
  });
  return { tags, messages };
}

function createFeed(
  options: Partial<Parameters<typeof createEventFeed<Contract>>[0]> = {},
): EventFeed<Contract> {
  const feed = createEventFeed<Contract>({
    client: bench.client,
    contracts: [bench.contract],
    from: { block: 0 },
    ...options,
  });
  bench.onStop(() => feed.stop());
  return feed;
}

describe('an event feed', () => {
  it('delivers what was there before and what comes, in order, to every listener', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    for (const tag of [1, 2, 3]) await increment(sender, bench, tag);
    const feed = createFeed();
    const early = collect(feed);
    feed.start();
    await until('the past', () => early.tags.length === 3);
    await Promise.all([4, 5, 6].map((tag) => increment(sender, bench, tag, { gas: 100_000n })));
    await until('the present', () => early.tags.length === 6);
    const late = collect(feed);
    expect(late.tags).toEqual([1, 2, 3, 4, 5, 6]);
    expect(early.tags).toEqual([1, 2, 3, 4, 5, 6]);
    expect(early.messages.findLast((message) => message.type === 'event')).toMatchObject({
      event: { eventName: 'Counted', address: bench.bench, args: { value: 6n, by: expect.any(String) } },
    });
  });

  it('announces a head only after all events up to it', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const feed = createFeed();
    const { messages } = collect(feed);
    feed.start();
    await Promise.all(Array.from({ length: 60 }, (_, i) => increment(sender, bench, i, { gas: 100_000n })));
    await until('all', () => messages.filter((message) => message.type === 'event').length === 60);
    let head = -1;
    for (const message of messages) {
      if (message.type === 'head') head = message.block.number;
      else expect(message.block.number).toBeGreaterThan(head);
    }
  });

  it('takes back what a reorganisation dropped, newest first, and delivers it again when it is mined again', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const feed = createFeed();
    const { tags, messages } = collect(feed);
    feed.start();
    for (const tag of [1, 2, 3, 4]) await increment(sender, bench, tag);
    await until('four', () => tags.length === 4);
    await bench.testing.reorganise(3);
    await until('undone', () => messages.filter((message) => message.type === 'undone').length === 3);
    const undone = messages.filter((message) => message.type === 'undone');
    expect(undone.map((message) => Number(message.event.args.tag))).toEqual([4, 3, 2]);
    await until('again', () => tags.length === 4);
    expect(tags).toEqual([1, 2, 3, 4]);
  });

  it('holds events back until they are confirmed, so that a shallow reorganisation is never heard of', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const feed = createFeed({ confirmations: 3 });
    const { tags, messages } = collect(feed);
    feed.start();
    await increment(sender, bench, 1);
    await bench.testing.mine(2);
    await until('the head', () => feed.head()?.number === 4);
    expect(tags).toEqual([]);
    await bench.testing.reorganise(3);
    await until('sent again', async () => (await bench.count()) === 1n);
    await bench.testing.mine(3);
    await until('delivery', () => tags.length === 1);
    expect(messages.some((message) => message.type === 'undone')).toBe(false);
  });

  it('reads a long past in ranges a node accepts', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    for (const tag of [1, 2, 3]) {
      await increment(sender, bench, tag);
      await bench.testing.mine(400);
    }
    const feed = createFeed({ maxRange: 100 });
    const { tags } = collect(feed);
    feed.start();
    await until('the past', () => tags.length === 3);
    expect(tags).toEqual([1, 2, 3]);
  });

  it('goes on from a cursor, and refuses one whose block is gone', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const first = createFeed();
    const before = collect(first);
    first.start();
    for (const tag of [1, 2]) await increment(sender, bench, tag);
    await until('two', () => before.tags.length === 2 && first.cursor()?.number === 3);
    const cursor = first.cursor();
    await first.stop();
    await increment(sender, bench, 3);
    expect(cursor).toBeDefined();
    const second = createFeed({ from: { cursor: cursor ?? { number: 0, hash: '0x' } } });
    const after = collect(second);
    second.start();
    await until('the third', () => after.tags.length === 1);
    expect(after.tags).toEqual([3]);
    await second.stop();
    await bench.testing.reorganise(2);
    const third = createFeed({ from: { cursor: cursor ?? { number: 0, hash: '0x' } } });
    third.start();
    const iterator = third.messages();
    await expect(iterator.next()).rejects.toMatchObject({ code: 'CHAIN_CURSOR_ORPHANED' });
  });

  it('can be read as an iterable that ends with its signal', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const feed = createFeed();
    feed.start();
    const abort = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const message of feed.messages({ signal: abort.signal })) {
        if (message.type === 'event') seen.push(Number(message.event.args.tag));
        if (seen.length === 2) abort.abort();
      }
    })();
    await increment(sender, bench, 1);
    await increment(sender, bench, 2);
    await reading;
    expect(seen).toEqual([1, 2]);
  });

  it('serves 200 listeners with one poll', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const feed = createFeed();
    const counts = new Uint32Array(200);
    for (let i = 0; i < 200; i++) {
      feed.subscribe({
        onMessage(message) {
          if (message.type === 'event') counts[i] = (counts[i] ?? 0) + 1;
        },
      });
    }
    feed.start();
    for (const tag of [1, 2, 3]) await increment(sender, bench, tag);
    await until('all listeners', () => counts.every((count) => count === 3));
  });

  it('survives a kill of the chain that restarts from an older dump', async () => {
    folder = mkdtempSync(join(tmpdir(), 'plexus-feed-'));
    const statePath = join(folder, 'state.gz');
    bench = await startBench({ statePath, stateIntervalMs: 60_000 });
    const sender = bench.createSender(0);
    const feed = createFeed();
    const { tags, messages } = collect(feed);
    feed.start();
    await increment(sender, bench, 1);
    await until('the first', () => tags.length === 1);
    await bench.chain.stop();
    const second = await startEmbeddedChain({ port: bench.chain.port, statePath, stateIntervalMs: 60_000 });
    bench.onStop(() => second.stop());
    for (const tag of [2, 3, 4]) await increment(sender, bench, tag);
    await until('all four', () => tags.length === 4);
    await sender.stop();
    process.kill(second.pid, 'SIGKILL');
    await second.exited;
    const third = await startEmbeddedChain({ port: bench.chain.port, statePath });
    bench.onStop(() => third.stop());
    await until('going back', () => tags.length === 1);
    expect(messages.filter((message) => message.type === 'undone')).toHaveLength(3);
    const again = bench.createSender(1);
    await createChainTesting(third).mine(3);
    await increment(again, bench, 5);
    await until('the new one', () => tags.length === 2);
    expect(tags).toEqual([1, 5]);
  });
});
