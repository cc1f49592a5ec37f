import { createRandom, type Hash, keccak, type RandomSource, uintToBytes } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { Block, RawLog, Receipt } from '../client/block.ts';
import { ChainError } from '../errors.ts';
import { CanonicalLog } from './canonical-log.ts';
import type { ChainSource } from './chain-source.ts';
import { type Follower, followTo } from './follow-chain.ts';
import { bloomOf } from './logs-bloom.ts';
import { RangePace } from './range-pace.ts';

const OURS = '0x00000000000000000000000000000000000000aa';
const FOREIGN = '0x00000000000000000000000000000000000000bb';

type Mined = { readonly block: Block; readonly logs: readonly RawLog[] };

/** A chain that may change between any two answers, as a real one may. */
class RestlessChain implements ChainSource {
  readonly #random: RandomSource;
  readonly #byHash = new Map<Hash, Mined>();
  blocks: Mined[] = [];
  /** Chance in 1000 that an answer is preceded by a change of the chain. */
  restlessness = 0;
  /** Chance in 1000 that logs of a block cannot be read yet. */
  lateness = 0;
  #serial = 0;

  constructor(seed: number) {
    this.#random = createRandom(seed);
    this.grow(1);
  }

  grow(count: number): void {
    for (let i = 0; i < count; i++) {
      this.#serial += 1;
      const hash = keccak(uintToBytes(this.#serial, 8));
      const number = this.blocks.length;
      const logs = Array.from({ length: this.#random.nextBelow(4) }, (_, logIndex): RawLog => {
        const address = this.#random.nextBelow(3) === 0 ? FOREIGN : OURS;
        const data = `0x${this.#serial.toString(16)}${logIndex}` as const;
        return {
          address,
          topics: [],
          data,
          blockNumber: number,
          blockHash: hash,
          transactionHash: hash,
          logIndex,
        };
      });
      const parentHash = this.blocks.at(-1)?.block.hash ?? keccak();
      const transactionHashes = logs.length > 0 ? [hash] : [];
      const block: Block = {
        number,
        hash,
        parentHash,
        timestamp: number,
        logsBloom: bloomOf(logs),
        baseFeePerGas: 1n,
        gasLimit: 1n,
        transactionHashes,
      };
      this.blocks.push({ block, logs });
      this.#byHash.set(hash, { block, logs });
    }
  }

  reorganise(depth: number): void {
    this.blocks = this.blocks.slice(0, Math.max(1, this.blocks.length - depth));
    this.grow(this.#random.nextBelow(depth + 3));
  }

  #stir(): void {
    if (this.#random.nextBelow(1000) >= this.restlessness) return;
    if (this.#random.nextBelow(2) === 0) this.grow(1 + this.#random.nextBelow(3));
    else this.reorganise(1 + this.#random.nextBelow(6));
  }

  #refuseSometimes(method: string): void {
    if (this.#random.nextBelow(1000) >= this.lateness) return;
    throw new ChainError({
      code: 'CHAIN_RPC_FAILED',
      message: `${method} failed`,
      details: {
        fault: { code: -32000, message: 'query returned more than 10000 results', data: undefined },
      },
    });
  }

  async getBlock(at: number | 'latest' | Hash): Promise<Block | undefined> {
    this.#stir();
    if (at === 'latest') return this.blocks.at(-1)?.block;
    return typeof at === 'number' ? this.blocks[at]?.block : this.#byHash.get(at)?.block;
  }

  async getBlockLogs(hash: Hash, addresses?: readonly string[]): Promise<readonly RawLog[]> {
    this.#stir();
    if (this.#random.nextBelow(1000) < this.lateness) return [];
    const logs = this.#byHash.get(hash)?.logs ?? [];
    return addresses ? logs.filter((log) => addresses.includes(log.address)) : logs;
  }

  async getRangeLogs(from: number, to: number, addresses: readonly string[]): Promise<readonly RawLog[]> {
    this.#stir();
    this.#refuseSometimes('eth_getLogs');
    const logs = this.blocks.slice(from, to + 1).flatMap((mined) => mined.logs);
    return logs.filter((log) => addresses.includes(log.address));
  }

  async getReceipt(hash: Hash): Promise<Receipt | undefined> {
    const mined = this.#byHash.get(hash);
    if (!mined || this.#random.nextBelow(1000) < this.lateness) return undefined;
    return {
      transactionHash: hash,
      blockNumber: mined.block.number,
      blockHash: hash,
      from: OURS,
      to: OURS,
      contractAddress: undefined,
      succeeded: true,
      gasUsed: 0n,
      effectiveGasPrice: 0n,
      logs: mined.logs,
    };
  }

  connectionEpoch(): number {
    return 0;
  }

  ourData(from: number, to: number): readonly string[] {
    return this.blocks
      .slice(from, to + 1)
      .flatMap((mined) => mined.logs)
      .filter((log) => log.address === OURS)
      .map((log) => log.data);
  }
}

function createFollower(
  chain: RestlessChain,
  settings: { readonly from: number; readonly confirmations: number; readonly linkedDepth: number },
): { readonly follower: Follower<string>; readonly delivered: string[] } {
  const delivered: string[] = [];
  const follower: Follower<string> = {
    source: chain,
    log: new CanonicalLog<string>({ number: settings.from - 1, hash: undefined }),
    pace: new RangePace(16),
    addresses: [OURS],
    confirmations: settings.confirmations,
    linkedDepth: settings.linkedDepth,
    isBaseFixed: false,
    decode: (log) => log.data,
    deliver(messages) {
      for (const message of messages) {
        if (message.type === 'event') delivered.push(message.event);
        else expect(delivered.pop()).toBe(message.event);
      }
    },
    behindPolls: 0,
  };
  return { follower, delivered };
}

async function poll(follower: Follower<string>): Promise<boolean> {
  const head = await follower.source.getBlock('latest');
  if (!head) return false;
  try {
    return await followTo(follower, head);
  } catch (error) {
    expect(error).toMatchObject({ code: 'CHAIN_RPC_FAILED' });
    return false;
  }
}

async function calm(chain: RestlessChain, follower: Follower<string>): Promise<void> {
  chain.restlessness = 0;
  chain.lateness = 0;
  for (let i = 0; i < 20; i++) if ((await poll(follower)) && i > 4) return;
  expect.unreachable('the follower did not come to rest');
}

describe('followTo', () => {
  it.each([
    { confirmations: 0, linkedDepth: 8, from: 0 },
    { confirmations: 0, linkedDepth: 40, from: 3 },
    { confirmations: 3, linkedDepth: 12, from: 5 },
    { confirmations: 1, linkedDepth: 64, from: 0 },
  ])(
    'ends with the canonical log on a chain that changes between any two answers ($confirmations, $linkedDepth, $from)',
    async (settings) => {
      for (let seed = 0; seed < 60; seed++) {
        const chain = new RestlessChain(seed);
        chain.grow(5 + seed * 3);
        const { follower, delivered } = createFollower(chain, settings);
        for (let round = 0; round < 25; round++) {
          chain.restlessness = round % 3 === 0 ? 0 : 150;
          chain.lateness = round % 4 === 0 ? 300 : 0;
          if (round % 5 === 0) chain.reorganise(1 + ((seed + round) % 9));
          if (round % 7 === 0) chain.grow(30);
          await poll(follower);
        }
        await calm(chain, follower);
        const last = chain.blocks.length - 1 - settings.confirmations;
        expect(delivered, `seed ${seed}`).toEqual(
          chain.ourData(settings.from, Math.max(last, follower.log.tip.number)),
        );
      }
    },
  );

  it('takes back everything after a chain restarts from an older state, also deeper than it follows by hash', async () => {
    const chain = new RestlessChain(7);
    chain.grow(300);
    const { follower, delivered } = createFollower(chain, { from: 0, confirmations: 0, linkedDepth: 8 });
    await calm(chain, follower);
    expect(delivered).toEqual(chain.ourData(0, 300));
    chain.blocks = chain.blocks.slice(0, 100);
    for (let i = 0; i < 4; i++) await poll(follower);
    expect(delivered).toEqual(chain.ourData(0, 99));
    chain.grow(150);
    await calm(chain, follower);
    expect(delivered).toEqual(chain.ourData(0, 249));
  });

  it('does not take back anything for one answer from a node that lags', async () => {
    const chain = new RestlessChain(8);
    chain.grow(40);
    const { follower, delivered } = createFollower(chain, { from: 0, confirmations: 0, linkedDepth: 8 });
    await calm(chain, follower);
    const before = [...delivered];
    const lagging = chain.blocks.at(-4)?.block;
    expect(lagging && (await followTo(follower, lagging))).toBe(false);
    expect(delivered).toEqual(before);
  });

  it('waits for logs that cannot be read yet', async () => {
    const chain = new RestlessChain(9);
    const { follower, delivered } = createFollower(chain, { from: 0, confirmations: 0, linkedDepth: 64 });
    chain.grow(20);
    chain.lateness = 1000;
    expect(await poll(follower)).toBe(false);
    const early = delivered.length;
    expect(chain.ourData(0, 20).length).toBeGreaterThan(early);
    await calm(chain, follower);
    expect(delivered).toEqual(chain.ourData(0, 20));
  });

  it('refuses a cursor whose block is gone', async () => {
    const chain = new RestlessChain(10);
    chain.grow(20);
    const { follower } = createFollower(chain, { from: 0, confirmations: 0, linkedDepth: 8 });
    const log = new CanonicalLog<string>({ number: 15, hash: keccak(uintToBytes(99, 8)) });
    const resumed = { ...follower, log, isBaseFixed: true };
    const head = await chain.getBlock('latest');
    await expect(head && followTo(resumed, head)).rejects.toMatchObject({ code: 'CHAIN_CURSOR_ORPHANED' });
  });
});
