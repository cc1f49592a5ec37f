import {
  type ChainClient,
  collabSessionsAbi,
  createEventFeed,
  nodeRegistryAbi,
  readContract,
} from '@plexus/chain';
import { type Address, hasCode } from '@plexus/core';
import type { CollabChain, FeedItem } from '../ports.ts';
import type { CollabEvent, PlacedEvent } from '../view/events.ts';
import { type Phase, phases } from '../view/session-state.ts';

export type CollabAddresses = { readonly collabSessions: Address; readonly nodeRegistry: Address };

export type CollabChainOptions = {
  readonly client: ChainClient;
  readonly addresses: CollabAddresses;
  /** Block of the deployment: nothing before it can concern us. */
  readonly fromBlock: number;
  /** Blocks on top of a block before its events count. */
  readonly confirmations?: number;
};

export type RaterStake = { readonly stake: bigint; readonly registeredAt: number };

/** Where a session stands by the contract itself. */
export type StoredProgress = {
  readonly phase: Phase;
  readonly round: number;
  readonly phaseBlock: number;
  readonly active: bigint;
  readonly joining: bigint;
  readonly leaving: bigint;
  readonly updated: bigint;
  readonly rated: bigint;
  readonly revealed: bigint;
  readonly invalid: bigint;
  readonly selected: bigint;
  readonly agreeing: bigint;
  readonly disagreeing: bigint;
  readonly modelDigest: string;
  readonly proposedDigest: string;
  /** Token units not paid out yet. */
  readonly escrow: bigint;
};

/** The sessions contract over a chain client: one event feed, shared by everything in the process. */
export type CollabSessionsChain = CollabChain & {
  /** At the latest block, or at an earlier one the RPC node still keeps. */
  readProgress(sessionId: bigint, at?: number): Promise<StoredProgress>;
  /** Stake in gwei that counts after a block, and the block of registration; undefined when the RPC node does not keep states that old. */
  stakeAt(account: Address, block: number): Promise<RaterStake | undefined>;
  stop(): Promise<void>;
};

/** Opens the sessions of a deployment. Throws what reading the chain's id throws. */
export async function openCollabChain(options: CollabChainOptions): Promise<CollabSessionsChain> {
  const { client, addresses } = options;
  const contract = { address: addresses.collabSessions, abi: collabSessionsAbi } as const;
  const chainId = await client.chainId();
  const feed = createEventFeed({
    client,
    contracts: [contract],
    from: { block: options.fromBlock },
    ...(options.confirmations === undefined ? {} : { confirmations: options.confirmations }),
  });
  feed.start();
  return {
    chainId,
    sessions: addresses.collabSessions,
    subscribe: (listener) =>
      feed.subscribe({
        onMessage: (message) => {
          if (message.type === 'head') {
            const { number, hash, parentHash, timestamp } = message.block;
            const head = { number, hash, parentHash, timestampMs: Number(timestamp) * 1000 };
            listener({ type: 'head', head });
            return;
          }
          const { eventName, args, logIndex, transactionHash } = message.event;
          // Names and types of the contract's ABI are those of CollabEvent; a test holds the two against each other.
          const event = { name: eventName, args } as unknown as CollabEvent; // because viem's union cannot be narrowed by name alone
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
    timestampMs: async (number) => {
      const block = await client.getBlock(number);
      return block && Number(block.timestamp) * 1000;
    },
    readProgress: async (sessionId, at) => {
      const read = { ...contract, functionName: 'progressOf', args: [sessionId], at } as const;
      const progress = await readContract(client, read);
      return { ...progress, phase: phases[progress.phase] ?? 'none' };
    },
    stakeAt: async (account, block) => {
      try {
        const [stake, , registeredAt] = await readContract(client, {
          address: addresses.nodeRegistry,
          abi: nodeRegistryAbi,
          functionName: 'weightOf',
          args: [account],
          at: block,
        });
        return { stake, registeredAt };
      } catch (error) {
        if (hasCode(error, 'CHAIN_UNREACHABLE')) throw error;
        return undefined;
      }
    },
    stop: () => feed.stop(),
  };
}
