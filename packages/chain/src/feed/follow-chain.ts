import type { Address, Hash } from '@plexus/core';
import type { Block, BlockRef, RawLog } from '../client/block.ts';
import { rpcFaultOf } from '../client/rpc-endpoint.ts';
import { ChainError } from '../errors.ts';
import type { CanonicalLog, LogMessage } from './canonical-log.ts';
import type { ChainSource } from './chain-source.ts';
import type { RangePace } from './range-pace.ts';
import { readBlockLogs } from './read-block-logs.ts';

/** A head below what was delivered may be a node that lags; after this many polls it is the chain. */
export const POLLS_UNTIL_BELIEVED = 3;
/** Headers asked for at once while following them one by one. */
const LINKED_AT_ONCE = 32;

export type Follower<E> = {
  readonly source: ChainSource;
  readonly log: CanonicalLog<E>;
  readonly pace: RangePace;
  readonly addresses: readonly Address[];
  readonly confirmations: number;
  /** Blocks this far below the head are read in ranges, the others one by one along their parent hashes. */
  readonly linkedDepth: number;
  /** The base is a cursor of an earlier run: it may not be replaced. */
  readonly isBaseFixed: boolean;
  decode(log: RawLog): E | undefined;
  deliver(messages: readonly LogMessage<E>[]): void;
  behindPolls: number;
};

/**
 * Brings the log up to `head` less the confirmations. Returns false when the chain moved under way or is not readable
 * yet, which the next poll repairs. Throws `CHAIN_REORG_TOO_DEEP` or `CHAIN_CURSOR_ORPHANED`.
 */
export async function followTo<E>(follower: Follower<E>, head: Block): Promise<boolean> {
  const { log } = follower;
  const target = head.number - follower.confirmations;
  if (log.tip.hash === undefined && log.tip.number >= 0) {
    if (head.number < log.tip.number) return true;
    const base = await follower.source.getBlock(log.tip.number);
    if (!base) return false;
    log.rebase(base.hash);
  }
  if (target <= log.tip.number && !(await isTipStanding(follower, head))) return false;
  while (log.tip.number < target) {
    const isFar = head.number - log.tip.number > follower.linkedDepth;
    const advanced = isFar
      ? await followRange(follower, head.number - follower.linkedDepth)
      : await followLinked(follower, target, head);
    if (!advanced) return false;
  }
  return true;
}

/** No new block to link: is the last one delivered still there? */
async function isTipStanding<E>(follower: Follower<E>, head: Block): Promise<boolean> {
  const { log, source } = follower;
  if (log.tip.number < 0 || log.tip.hash === head.hash) {
    follower.behindPolls = 0;
    return true;
  }
  if (head.number < log.tip.number) {
    const known = log.hashAt(head.number);
    const contradicts = known !== undefined && known !== head.hash;
    follower.behindPolls += 1;
    if (!contradicts && follower.behindPolls < POLLS_UNTIL_BELIEVED) return false;
  } else {
    const block = await source.getBlock(log.tip.number);
    if (!block) return false;
    if (block.hash === log.tip.hash) {
      follower.behindPolls = 0;
      return true;
    }
  }
  follower.behindPolls = 0;
  await rewindToAncestor(follower);
  return log.tip.number <= head.number;
}

/** Binary search for the newest checkpoint that is still canonical; everything after it is taken back. */
async function rewindToAncestor<E>(follower: Follower<E>): Promise<void> {
  const { log, source } = follower;
  const { checkpoints } = log;
  const stands = async (ref: { number: number; hash: Hash | undefined }): Promise<boolean> =>
    (await source.getBlock(ref.number))?.hash === ref.hash;
  let low = 0;
  let high = checkpoints.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const checkpoint = checkpoints[middle];
    if (checkpoint && (await stands(checkpoint))) low = middle + 1;
    else high = middle;
  }
  const ancestor = checkpoints[low - 1];
  if (ancestor) {
    follower.deliver(log.rewindTo(ancestor.number));
    return;
  }
  const { base } = log;
  const actual = base.number < 0 ? undefined : await source.getBlock(base.number);
  if (follower.isBaseFixed && actual?.hash !== base.hash) throw orphaned(base, actual?.hash);
  follower.deliver(log.rewindTo(base.number));
  log.rebase(actual?.hash);
}

/** Deep history: logs by range, believed when the range's last block is the same before and after reading them. */
async function followRange<E>(follower: Follower<E>, limit: number): Promise<boolean> {
  const { log, pace, source } = follower;
  const from = log.tip.number + 1;
  const to = pace.endOf(from, limit);
  const epoch = source.connectionEpoch();
  const [before, first] = await Promise.all([source.getBlock(to), source.getBlock(from)]);
  if (!before || !first) return false;
  if (log.tip.hash !== undefined && first.parentHash !== log.tip.hash) {
    await rewindToAncestor(follower);
    return false;
  }
  let logs: readonly RawLog[];
  try {
    logs = await source.getRangeLogs(from, to, follower.addresses);
  } catch (error) {
    const isRefusal = rpcFaultOf(error) !== undefined || isTimeout(error);
    if (isRefusal && pace.refused(to - from + 1)) return true;
    throw error;
  }
  const after = await source.getBlock(to);
  if (after?.hash !== before.hash || source.connectionEpoch() !== epoch) return false;
  pace.accepted();
  const byBlock = new Map<number, RawLog[]>();
  for (const entry of logs) {
    const held = byBlock.get(entry.blockNumber);
    if (held) held.push(entry);
    else byBlock.set(entry.blockNumber, [entry]);
  }
  for (const number of [...byBlock.keys()].sort((a, b) => a - b)) {
    const entries = byBlock.get(number) ?? [];
    const hash = entries[0]?.blockHash;
    if (hash && number < to) append(follower, { number, hash }, entries);
  }
  append(follower, { number: to, hash: after.hash }, byBlock.get(to) ?? []);
  return true;
}

function isTimeout(error: unknown): boolean {
  return error instanceof ChainError && error.code === 'CHAIN_UNREACHABLE' && /timeout/i.test(error.message);
}

/** Near the head: every header linked to the one before by its parent hash, logs by block hash. */
async function followLinked<E>(follower: Follower<E>, target: number, head: Block): Promise<boolean> {
  const { log, source } = follower;
  const from = log.tip.number + 1;
  const to = Math.min(target, from + LINKED_AT_ONCE - 1);
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const blocks = await Promise.all(
    numbers.map((number) => (number === head.number ? head : source.getBlock(number))),
  );
  const linked: Block[] = [];
  let parent = log.tip.hash;
  for (const block of blocks) {
    if (!block || (parent !== undefined && block.parentHash !== parent)) break;
    linked.push(block);
    parent = block.hash;
  }
  if (linked.length === 0) {
    if (blocks[0]) await rewindToAncestor(follower);
    return false;
  }
  const results = await Promise.all(linked.map((block) => readBlockLogs(source, block, follower.addresses)));
  for (const [i, block] of linked.entries()) {
    const logs = results[i];
    if (logs === undefined || logs === 'incomplete') return false;
    append(follower, block, logs);
  }
  return linked.length === blocks.length;
}

function append<E>(follower: Follower<E>, block: BlockRef, logs: readonly RawLog[]): void {
  const events: E[] = [];
  for (const entry of logs.toSorted((a, b) => a.logIndex - b.logIndex)) {
    const event = follower.decode(entry);
    if (event !== undefined) events.push(event);
  }
  follower.deliver(follower.log.append(block, events));
}

function orphaned(base: { number: number; hash: Hash | undefined }, actual: Hash | undefined): ChainError {
  return new ChainError({
    code: 'CHAIN_CURSOR_ORPHANED',
    message: `block ${base.number} of the cursor (${base.hash}) is no longer part of the chain`,
    hint: 'start from the deployment block instead of the cursor',
    details: { number: base.number, expected: base.hash, actual },
  });
}
