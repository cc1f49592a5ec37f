import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@plexus/core';
import { encodeFunctionData } from 'viem';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createTransactionSender,
  devAccount,
  openFileJournal,
  sendContractCall,
  startEmbeddedChain,
} from '../src/index.ts';
import { signTransaction } from '../src/sender/signed-transaction.ts';
import { testBenchAbi } from './fixtures/compile-test-bench.ts';
import { type Bench, increment, startBench } from './fixtures/test-bench.ts';

let bench: Bench;
let folder: string | undefined;
afterEach(async () => {
  await bench?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const until = (what: string, probe: () => Promise<boolean> | boolean): Promise<boolean> =>
  waitUntil(async () => (await probe()) || undefined, { what, timeoutMs: 20_000, intervalMs: 10 });

function temporaryFolder(): string {
  folder = mkdtempSync(join(tmpdir(), 'plexus-sender-'));
  return folder;
}

describe('a transaction sender', () => {
  it('sends 300 actions of one account in the order of the calls', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const receipts = await Promise.all(
      Array.from({ length: 300 }, (_, i) => increment(sender, bench, i, { gas: 100_000n })),
    );
    expect(await bench.count()).toBe(300n);
    const order = receipts.map((receipt) => receipt.blockNumber * 1000 + (receipt.logs[0]?.logIndex ?? 0));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(sender.status()).toMatchObject({ queued: 0, unmined: 0 });
  });

  it('sends from fifty accounts at a time', async () => {
    bench = await startBench({ accounts: 60 });
    const senders = Array.from({ length: 50 }, (_, i) => bench.createSender(10 + i));
    await Promise.all(
      senders.flatMap((sender, s) => [0, 1, 2, 3, 4, 5].map((i) => increment(sender, bench, s * 10 + i))),
    );
    expect(await bench.count()).toBe(300n);
  });

  it('shows a revert as the error of the contract before anything is paid', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const take = (id: bigint, gas?: bigint) =>
      sendContractCall(sender, { ...bench.contract, functionName: 'take', args: [id] }, { gas });
    await take(7n);
    const before = await bench.client.getBalance(sender.account);
    await expect(take(7n)).rejects.toMatchObject({
      code: 'JobMarket_UnknownJob',
      details: { args: { jobId: 7n } },
      hint: expect.stringContaining('job number'),
    });
    expect(await bench.client.getBalance(sender.account)).toBe(before);
  });

  it('explains a revert that happened on chain', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const call = <name extends 'take' | 'refuseWithText' | 'overflow' | 'burnGas'>(
      functionName: name,
      args: name extends 'take' ? [bigint] : [],
    ) => {
      const data = encodeFunctionData({ abi: testBenchAbi, functionName, args } as never);
      return sender.send({ to: bench.bench, data, gas: 200_000n });
    };
    await call('take', [7n]);
    await expect(call('take', [7n])).rejects.toMatchObject({ code: 'JobMarket_UnknownJob' });
    await expect(call('refuseWithText', [])).rejects.toMatchObject({
      code: 'CHAIN_REVERTED',
      message: expect.stringContaining('not today'),
    });
    await expect(call('overflow', [])).rejects.toMatchObject({ code: 'CHAIN_PANICKED' });
    await expect(call('burnGas', [])).rejects.toMatchObject({ code: 'CHAIN_OUT_OF_GAS' });
    await increment(sender, bench, 1);
    expect(await bench.count()).toBe(1n);
  });

  it('joins a repeated intention while it is under way and after it succeeded', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const [first, second] = await Promise.all([
      increment(sender, bench, 1, { key: 'claim:1:0:0' }),
      increment(sender, bench, 1, { key: 'claim:1:0:0' }),
    ]);
    const third = await increment(sender, bench, 1, { key: 'claim:1:0:0' });
    await bench.testing.mine(20);
    await until('finality', () => sender.status().awaitingFinality === 0);
    const fourth = await increment(sender, bench, 1, { key: 'claim:1:0:0' });
    expect(new Set([first, second, third, fourth].map((receipt) => receipt.transactionHash)).size).toBe(1);
    expect(await bench.count()).toBe(1n);
  });

  it('says that an account has no funds, and works once it has', async () => {
    bench = await startBench();
    const sender = bench.createSender(100);
    await expect(increment(sender, bench, 1)).rejects.toMatchObject({ code: 'CHAIN_INSUFFICIENT_FUNDS' });
    await expect(increment(sender, bench, 1, { gas: 100_000n })).rejects.toMatchObject({
      code: 'CHAIN_INSUFFICIENT_FUNDS',
    });
    await bench.testing.setBalance(sender.account, 10n ** 18n);
    await increment(sender, bench, 1);
    expect(await bench.count()).toBe(1n);
  });

  it('rejects gas above the limit of a block without leaving a gap', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const results = await Promise.allSettled([
      increment(sender, bench, 1, { gas: 100_000n }),
      increment(sender, bench, 2, { gas: 10n ** 12n }),
      increment(sender, bench, 3, { gas: 100_000n }),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { code: 'CHAIN_TRANSACTION_REJECTED' } });
    expect(await bench.count()).toBe(2n);
  });

  it('raises the fees of a transaction that nobody mines', async () => {
    bench = await startBench({ mining: 'manual' });
    const sender = bench.createSender(0, { replaceAfterBlocks: 2 });
    const sending = increment(sender, bench, 1, { gas: 100_000n });
    await until('sending', () => sender.status().unmined === 1);
    const offered = (await bench.client.getFees()) as { maxFeePerGas: bigint };
    await until('waiting in the pool', async () => {
      const pool = (await bench.client.request('txpool_status', [])) as { pending: string };
      return pool.pending === '0x1';
    });
    for (let i = 0; i < 3; i++) {
      await bench.testing.setNextBaseFee(offered.maxFeePerGas * 2n);
      await bench.testing.mine();
      await until('the head', async () => (await bench.client.getBlock('latest'))?.number === i + 2);
      await until('another poll', () => polled(bench));
    }
    await until('inclusion', async () => {
      await bench.testing.mine();
      return sender.status().unmined === 0;
    });
    const receipt = await sending;
    const mined = (await bench.client.request('eth_getTransactionByHash', [receipt.transactionHash])) as {
      maxFeePerGas: string;
    };
    expect(BigInt(mined.maxFeePerGas)).toBeGreaterThan(offered.maxFeePerGas);
    expect(await bench.count()).toBe(1n);
  });

  it('goes on when the account was used from elsewhere', async () => {
    bench = await startBench({ mining: 'manual' });
    const sender = bench.createSender(0);
    const sending = [1, 2, 3].map((tag) => increment(sender, bench, tag, { gas: 100_000n }));
    await until('sending', () => sender.status().unmined === 3);
    await bench.testing.dropAllTransactions();
    const foreign = await signTransaction(devAccount(0), {
      to: bench.bench,
      chainId: 31337,
      nonce: 0,
      gas: 100_000n,
      data: encodeFunctionData({ abi: testBenchAbi, functionName: 'increment', args: [99n] }),
      fees: { kind: 'eip1559', maxFeePerGas: 100_000_000_000n, maxPriorityFeePerGas: 50_000_000_000n },
    });
    await bench.client.request('eth_sendRawTransaction', [foreign.raw]);
    await bench.testing.mine();
    const settled = Promise.all(sending);
    await until('all of them', async () => {
      await bench.testing.mine();
      return sender.status().unmined === 0 && sender.status().queued === 0;
    });
    await settled;
    expect(await bench.count()).toBe(4n);
  });

  it('fills a gap in the nonces that a chain restarted from an older state left', async () => {
    bench = await startBench();
    const sender = bench.createSender(0, { resendAfterMs: 200 });
    const snapshot = await bench.testing.snapshot();
    await increment(sender, bench, 1);
    await bench.testing.mine(20);
    await until('finality', () => sender.status().awaitingFinality === 0);
    await bench.testing.setAutomaticMining(false);
    const sending = [2, 3].map((tag) => increment(sender, bench, tag, { gas: 100_000n }));
    await until('sending', () => sender.status().unmined === 2);
    await bench.testing.dropAllTransactions();
    await bench.testing.revert(snapshot);
    await bench.testing.setAutomaticMining(true);
    await Promise.all(sending);
    expect(await bench.count()).toBe(2n);
    expect(await bench.client.getNonce(sender.account)).toBe(3);
  });

  it('sends again what a reorganisation dropped, once', async () => {
    bench = await startBench();
    const sender = bench.createSender(0);
    await increment(sender, bench, 1);
    const waiting = bench.createSender(1, { confirmations: 4 });
    const confirmed = increment(waiting, bench, 2);
    await until('inclusion', async () => (await bench.count()) === 2n);
    await bench.testing.reorganise(2);
    expect(await bench.count()).toBe(0n);
    await until('both again', async () => (await bench.count()) === 2n);
    await bench.testing.mine(4);
    const receipt = await confirmed;
    expect((await bench.client.getReceipt(receipt.transactionHash))?.blockHash).toBe(receipt.blockHash);
    await bench.testing.mine(20);
    await until('finality', () => sender.status().awaitingFinality + waiting.status().awaitingFinality === 0);
    expect(await bench.count()).toBe(2n);
  });

  it.each([
    ['sent again', false],
    ['mined again by itself', true],
  ])('does not take for done what failed when it was %s after a reorganisation', async (_, isMinedAgain) => {
    bench = await startBench();
    const sender = bench.createSender(0);
    const take = () =>
      sendContractCall(sender, { ...bench.contract, functionName: 'take', args: [7n] }, { key: 'take:7' });
    const { transactionHash } = await take();
    const data = encodeFunctionData({ abi: testBenchAbi, functionName: 'take', args: [7n] });
    const chainId = await bench.client.chainId();
    const fees = await bench.client.getFees();
    const body = { to: bench.bench, data, chainId, nonce: 0, gas: 200_000n, fees };
    const rival = await signTransaction(devAccount(1), body);
    const own = await bench.client.request('eth_getRawTransactionByHash', [transactionHash]);
    const again = isMinedAgain ? [{ raw: own as `0x${string}`, block: 0 }] : [];
    await bench.testing.reorganise(1, [{ raw: rival.raw, block: 0 }, ...again]);
    await until('the failure', async () => {
      await bench.testing.mine();
      return (await bench.client.getReceipt(transactionHash))?.succeeded === false;
    });
    const isRefused = () =>
      take().then(
        () => false,
        (error: { readonly code?: string }) => error.code === 'JobMarket_UnknownJob',
      );
    await until('the refusal', isRefused);
    expect(sender.status().awaitingFinality).toBe(1);
  });

  it('waits while the chain is away and goes on with what a kill took from it', async () => {
    const statePath = join(temporaryFolder(), 'state.gz');
    bench = await startBench({ statePath, stateIntervalMs: 100 });
    const sender = bench.createSender(0);
    const client = bench.client;
    await increment(sender, bench, 1);
    await until('a dump', () => readdirSync(folder ?? '').includes('state.gz'));
    await increment(sender, bench, 2);
    process.kill(bench.chain.pid, 'SIGKILL');
    await bench.chain.exited;
    const whileAway = increment(sender, bench, 3);
    await expect(client.getBlock('latest')).rejects.toMatchObject({ code: 'CHAIN_UNREACHABLE' });
    const again = await startEmbeddedChain({ port: bench.chain.port, statePath });
    bench.onStop(() => again.stop());
    await whileAway;
    await until('all three', async () => (await bench.count()) === 3n);
    expect(sender.status()).toMatchObject({ queued: 0, unmined: 0 });
  });

  it('takes up from its journal what a killed process had signed', async () => {
    const path = join(temporaryFolder(), 'journal.jsonl');
    bench = await startBench({ mining: 'manual' });
    const first = bench.createSender(0, { journal: openFileJournal(path) });
    const lost = [1, 2].map((tag) => increment(first, bench, tag, { key: `tag:${tag}`, gas: 100_000n }));
    await until('signing', () => first.status().unmined === 2);
    await first.stop();
    for (const action of lost) await expect(action).rejects.toMatchObject({ code: 'CHAIN_CLOSED' });
    await bench.testing.dropAllTransactions();

    const second = bench.createSender(0, { journal: openFileJournal(path) });
    const joined = increment(second, bench, 1, { key: 'tag:1' });
    const fresh = increment(second, bench, 3, { key: 'tag:3', gas: 100_000n });
    await until('sending', () => second.status().unmined === 3);
    await until('inclusion', async () => {
      await bench.testing.mine();
      return second.status().unmined === 0;
    });
    await Promise.all([joined, fresh, second.idle()]);
    expect(await bench.count()).toBe(3n);
    await bench.testing.mine(20);
    await until('finality', () => second.status().awaitingFinality === 0);
    await second.stop();

    const third = bench.createSender(0, { journal: openFileJournal(path) });
    expect(await increment(third, bench, 1, { key: 'tag:1' })).toEqual(await joined);
    expect(await bench.count()).toBe(3n);
  });

  it('never replays the journal of another chain', async () => {
    const path = join(temporaryFolder(), 'journal.jsonl');
    bench = await startBench({ mining: 'manual' });
    const old = bench.createSender(0, { journal: openFileJournal(path) });
    void increment(old, bench, 1, { gas: 100_000n }).catch(() => {});
    await until('signing', () => old.status().unmined === 1);
    await bench.stop();
    bench = await startBench({ chainId: 4712 });
    const sender = bench.createSender(0, { journal: openFileJournal(path) });
    await increment(sender, bench, 2);
    expect(await bench.count()).toBe(1n);
    expect(readdirSync(folder ?? '').some((name) => name.startsWith('journal.jsonl.chain-31337-'))).toBe(
      true,
    );
  });

  it('refuses new actions after it was stopped', async () => {
    bench = await startBench();
    const sender = createTransactionSender({ client: bench.client, account: devAccount(0) });
    await sender.stop();
    await expect(sender.send({ to: bench.bench })).rejects.toMatchObject({ code: 'CHAIN_CLOSED' });
  });
});

async function polled(current: Bench): Promise<boolean> {
  return new Promise((resolve) => {
    const unwatch = current.client.watchHead(() => {
      unwatch();
      resolve(true);
    });
  });
}
