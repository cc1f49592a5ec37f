import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { callAnvil } from './anvil-rpc.ts';
import { writeStateFile } from './chain-state-file.ts';
import type { SupervisorOrder, SupervisorReport } from './supervisor-messages.ts';

/**
 * Runs one anvil, as a process of its own that holds a pipe to its parent: when the pipe closes, for whatever reason,
 * the chain is stopped. It also mines and dumps in one sequence, because a dump anvil takes by itself while a block is
 * being mined can hold the state after the block without the block.
 */
const OUTPUT_LIMIT = 4000;
const READY_POLL_MS = 10;

function report(message: SupervisorReport): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function supervise(order: SupervisorOrder, parentGone: Promise<void>): Promise<void> {
  const anvil = spawn(order.binary, order.args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  anvil.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-OUTPUT_LIMIT);
  });
  const exited = new Promise<void>((resolve) => {
    anvil.once('error', (error) => {
      output += error.message;
      report({ type: 'exited', exitCode: null, signal: null, output });
      resolve();
    });
    anvil.once('close', (exitCode, signal) => {
      report({ type: 'exited', exitCode, signal, output });
      resolve();
    });
  });
  let running = true;
  void exited.then(() => {
    running = false;
  });
  if (anvil.pid !== undefined) report({ type: 'spawned', pid: anvil.pid });

  const worked = (async () => {
    while (running && !(await isReady(order.url))) await pause(READY_POLL_MS);
    // A stranger on the same port would have answered too; then ours ends within this pause.
    await pause(2 * READY_POLL_MS);
    if (!running) return;
    if (order.unpackedStatePath) {
      rmSync(order.unpackedStatePath, { force: true });
      // To contracts, anvil gives loaded blocks another hash than their own: none of them may be the parent of a
      // transaction's block.
      await callAnvil(order.url, 'evm_mine', []).catch(() => {});
    }
    report({ type: 'ready' });
    await produce(order, () => running);
  })();

  await Promise.race([exited, parentGone]);
  if (running) {
    running = false;
    await worked.catch(() => {});
    if (order.statePath) await dump(order, order.statePath).catch(() => {});
    await end(anvil, exited, order.stopTimeoutMs);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    await callAnvil(url, 'eth_chainId', []);
    return true;
  } catch {
    return false;
  }
}

async function produce(order: SupervisorOrder, isRunning: () => boolean): Promise<void> {
  const interval = typeof order.mining === 'object' ? order.mining.blockTimeMs : undefined;
  let nextBlockAt = Date.now() + (interval ?? Number.POSITIVE_INFINITY);
  let nextDumpAt = Date.now() + order.stateIntervalMs;
  let dumpedHead: unknown;
  while (isRunning()) {
    try {
      if (interval !== undefined && Date.now() >= nextBlockAt) {
        await callAnvil(order.url, 'evm_mine', []);
        nextBlockAt = Math.max(nextBlockAt + interval, Date.now());
      }
      if (order.statePath && Date.now() >= nextDumpAt) {
        const startedAt = Date.now();
        const head = await headHash(order.url);
        if (head !== dumpedHead) dumpedHead = await dump(order, order.statePath);
        const tookMs = Date.now() - startedAt;
        nextDumpAt = Date.now() + Math.max(order.stateIntervalMs, 5 * tookMs);
      }
    } catch (error) {
      if (isRunning()) report({ type: 'trouble', message: String(error) });
      await pause(READY_POLL_MS);
    }
    const wakeAt = Math.min(
      nextBlockAt,
      order.statePath ? nextDumpAt : Number.POSITIVE_INFINITY,
      Date.now() + 50,
    );
    await pause(Math.max(0, wakeAt - Date.now()));
  }
}

async function headHash(url: string): Promise<unknown> {
  const block = (await callAnvil(url, 'eth_getBlockByNumber', ['latest', false])) as { hash?: unknown };
  return block.hash;
}

/** With automatic mining the miner is halted and its lock passed once (by mining) before the state is taken. */
async function dump(order: SupervisorOrder, statePath: string): Promise<unknown> {
  const startedAt = Date.now();
  const automatic = order.mining === 'automatic';
  let state: string;
  let head: { hash: string; number: string };
  try {
    if (automatic) {
      await callAnvil(order.url, 'evm_setAutomine', [false]);
      await callAnvil(order.url, 'evm_mine', []);
    }
    head = (await callAnvil(order.url, 'eth_getBlockByNumber', ['latest', false])) as typeof head;
    state = (await callAnvil(order.url, 'anvil_dumpState', [])) as string;
  } finally {
    if (automatic) {
      await callAnvil(order.url, 'evm_setAutomine', [true]);
      await minePooled(order.url);
    }
  }
  const bytes = Buffer.from(state.slice(2), 'hex');
  writeStateFile(statePath, bytes);
  report({
    type: 'dumped',
    blockNumber: Number(head.number),
    bytes: bytes.byteLength,
    tookMs: Date.now() - startedAt,
  });
  return head.hash;
}

async function minePooled(url: string): Promise<void> {
  const pool = (await callAnvil(url, 'txpool_status', [])) as { pending: string };
  if (Number(pool.pending) > 0) await callAnvil(url, 'evm_mine', []);
}

async function end(anvil: ChildProcess, exited: Promise<void>, timeoutMs: number): Promise<void> {
  anvil.kill('SIGTERM');
  const timer = setTimeout(() => anvil.kill('SIGKILL'), timeoutMs);
  await exited;
  clearTimeout(timer);
}

const lines = createInterface({ input: process.stdin });
const parentGone = new Promise<void>((resolve) => lines.once('close', resolve));
let ordered = false;
process.stdout.on('error', () => {});
lines.once('line', (line) => {
  ordered = true;
  const order = JSON.parse(line) as SupervisorOrder;
  void supervise(order, parentGone).finally(() => process.exit(0));
});
void parentGone.then(() => {
  if (!ordered) process.exit(1);
});
