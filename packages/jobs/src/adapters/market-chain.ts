import {
  type ChainClient,
  createEventFeed,
  jobMarketAbi,
  nodeRegistryAbi,
  readContract,
} from '@plexus/chain';
import type { Address, Digest } from '@plexus/core';
import type { FeedItem, JobChain } from '../ports.ts';
import type { MarketEvent, PlacedEvent } from '../view/events.ts';

export type MarketAddresses = { readonly jobMarket: Address; readonly nodeRegistry: Address };

export type MarketChainOptions = {
  readonly client: ChainClient;
  readonly addresses: MarketAddresses;
  /** Block of the deployment: nothing before it can concern us. */
  readonly fromBlock: number;
  /** Blocks on top of a block before its events count. */
  readonly confirmations?: number;
};

/** The job market over a chain client: one event feed, shared by everything in the process. */
export type MarketChain = JobChain & {
  /** The job as the contract stores it: the head of its result chain and its escrow. */
  readJob(jobId: bigint): Promise<{ readonly head: Digest; readonly escrow: bigint }>;
  stop(): Promise<void>;
};

/** Opens the market of a deployment. Throws what reading its settings throws. */
export async function openMarketChain(options: MarketChainOptions): Promise<MarketChain> {
  const { client, addresses } = options;
  const market = { address: addresses.jobMarket, abi: jobMarketAbi } as const;
  const stakeCapBps = await readContract(client, { ...market, functionName: 'stakeCapBps', args: [] });
  const chainId = await client.chainId();
  const feed = createEventFeed({
    client,
    contracts: [market],
    from: { block: options.fromBlock },
    ...(options.confirmations === undefined ? {} : { confirmations: options.confirmations }),
  });
  feed.start();
  return {
    chainId,
    market: addresses.jobMarket,
    stakeCapBps,
    subscribe: (listener) =>
      feed.subscribe({
        onMessage: (message) => {
          if (message.type === 'head') {
            const { number, hash, parentHash, timestamp } = message.block;
            listener({
              type: 'head',
              head: { number, hash, parentHash, timestampMs: Number(timestamp) * 1000 },
            });
            return;
          }
          const { eventName, args, logIndex, transactionHash } = message.event;
          // Names and types of the market's ABI are those of MarketEvent; a test holds the two against each other.
          const event = { name: eventName, args } as unknown as MarketEvent; // because viem's union cannot be narrowed by name alone
          const placed: PlacedEvent = {
            event,
            blockNumber: message.block.number,
            blockHash: message.block.hash,
            logIndex,
            transactionHash,
          };
          listener({ type: message.type, placed } satisfies FeedItem);
        },
        onFailed: (error) => listener({ type: 'failed', error }),
      }),
    weightOf: async (account) => {
      const [stake, totalStake, registeredAt] = await readContract(client, {
        address: addresses.nodeRegistry,
        abi: nodeRegistryAbi,
        functionName: 'weightOf',
        args: [account],
      });
      return { stake, totalStake, registeredAt };
    },
    blockHash: async (number) => (await client.getBlock(number))?.hash,
    readJob: async (jobId) => {
      const { head, escrow } = await readContract(client, {
        ...market,
        functionName: 'jobOf',
        args: [jobId],
      });
      return { head: head as Digest, escrow };
    },
    stop: () => feed.stop(),
  };
}
