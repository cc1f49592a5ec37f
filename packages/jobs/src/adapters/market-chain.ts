import {
  type ChainClient,
  createEventFeed,
  jobMarketAbi,
  nodeRegistryAbi,
  readContract,
  readJob,
  readStakeHistory,
  type StakeHistory,
} from '@plexus/chain';
import { type Address, parseDigest } from '@plexus/core';
import type { FeedItem, JobChain, StoredJob, Weight } from '../ports.ts';
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
  /** The job as the contract stores it. */
  readJob(jobId: bigint): Promise<StoredJob>;
  /**
   * Everybody's stake at every moment up to a block, folded from the registry's events. Throws `CHAIN_LOG_CONTRADICTS`
   * when these do not lead to the total stake of today.
   */
  readStakes(throughBlock: number): Promise<StakeHistory>;
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

  const weightOf = async (account: Address): Promise<Weight> => {
    const [stake, totalStake, registeredAt] = await readContract(client, {
      address: addresses.nodeRegistry,
      abi: nodeRegistryAbi,
      functionName: 'weightOf',
      args: [account],
    });
    return { stake, totalStake, registeredAt };
  };

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
          const event = { name: eventName, args } as MarketEvent;
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
    weightOf,
    readStakes: (throughBlock) =>
      readStakeHistory({ client, addresses, fromBlock: options.fromBlock, throughBlock }),
    blockHash: async (number) => (await client.getBlock(number))?.hash,
    readJob: async (jobId) => {
      const { terms, ...job } = await readJob(client, addresses, { jobId });
      return { ...job, terms: { ...terms, specDigest: parseDigest(terms.specDigest) } };
    },
    stop: () => feed.stop(),
  };
}
