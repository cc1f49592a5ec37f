import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, waitUntil } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createEventFeed,
  createTransactionSender,
  devAccount,
  type EmbeddedChain,
  type MiningMode,
  openFileJournal,
  startEmbeddedChain,
} from '../src/index.ts';
import { increment, startBench } from './fixtures/test-bench.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KILLS = 10;
const ACCOUNTS = 4;

describe.each<readonly [string, MiningMode]>([
  ['mines at once', 'automatic'],
  ['mines every 30 ms', { blockTimeMs: 30 }],
])('a chain that %s and is killed ten times under load', (name, mining) => {
  it('loses no action, repeats none, and tells a feed the same as its state', async () => {
    const random = createRandom(name.length);
    const statePath = join(folder, name, 'state.gz');
    const settings = { mining, statePath, stateIntervalMs: 60 };
    const bench = await startBench(settings);
    const client = bench.createClient({ patienceMs: 20_000, finalityDepth: 200 });
    let chain: EmbeddedChain = bench.chain;
    const senders = Array.from({ length: ACCOUNTS }, (_, i) =>
      createTransactionSender({
        client,
        account: devAccount(i),
        journal: openFileJournal(join(folder, name, `${i}.jsonl`)),
        resendAfterMs: 500,
      }),
    );
    const feed = createEventFeed({ client, contracts: [bench.contract], from: { block: 0 } });
    const tags: number[] = [];
    feed.subscribe({
      onMessage(message) {
        if (message.type === 'event') tags.push(Number(message.event.args.tag));
        if (message.type === 'undone') expect(tags.pop()).toBe(Number(message.event.args.tag));
      },
    });
    feed.start();

    let sent = 0;
    let running = true;
    const work = senders.map(async (sender) => {
      while (running) {
        const tag = sent++;
        await increment(sender, { ...bench, client }, tag, { key: `tag:${tag}`, gas: 100_000n });
      }
    });
    for (let kill = 0; kill < KILLS; kill++) {
      const target = tags.length + 5 + random.nextBelow(25);
      await waitUntil(() => tags.length >= target, {
        what: `event ${target}`,
        timeoutMs: 30_000,
        intervalMs: 5,
      });
      process.kill(chain.pid, 'SIGKILL');
      await chain.exited;
      chain = await startEmbeddedChain({ ...settings, port: chain.port });
    }
    running = false;
    await Promise.all(work);
    await waitUntil(async () => (await bench.count()) === BigInt(sent) && tags.length === sent, {
      what: `all ${sent} actions on chain and in the feed`,
      timeoutMs: 30_000,
      intervalMs: 20,
    });
    expect(tags.toSorted((a, b) => a - b)).toEqual(Array.from({ length: sent }, (_, tag) => tag));
    await feed.stop();
    for (const sender of senders) await sender.stop();
    await chain.stop();
    await bench.stop();
  });
});
