import {
  type ChainClient,
  collabSessionsAbi,
  createEventFeed,
  nodeRegistryAbi,
  readContract,
  readStakeHistory,
  type StakeHistory,
} from '@plexus/chain';
import { type Address, type Hash, parseDigest } from '@plexus/core';
import type { CollabChain, FeedItem } from '../ports.ts';
import type { CollabEvent, PlacedEvent, SessionTerms } from '../view/events.ts';
import { type Phase, phases } from '../view/session-state.ts';

const GWEI = 10n ** 9n;

export type CollabAddresses = { readonly collabSessions: Address; readonly nodeRegistry: Address };

export type CollabChainOptions = {
  readonly client: ChainClient;
  readonly addresses: CollabAddresses;
  /** Block of the deployment: nothing before it can concern us. */
  readonly fromBlock: number;
  /** Blocks on top of a block before its events count. */
  readonly confirmations?: number;
};

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
  /** Who answers for the proposed model; the zero address while there is none. */
  readonly publisher: Address;
  /** Hash of the rows revealed so far. */
  readonly rows: string;
  /** Token units not paid out yet. */
  readonly escrow: bigint;
};

/** The sessions contract over a chain client: one event feed, shared by everything in the process. */
export type CollabSessionsChain = CollabChain & {
  /** At the latest block, or at an earlier one the RPC node still keeps. */
  readProgress(sessionId: bigint, at?: number): Promise<StoredProgress>;
  readTerms(sessionId: bigint, at?: number): Promise<SessionTerms>;
  blockHash(block: number): Promise<Hash | undefined>;
  /** Who has each of these slots (the zero address: nobody), and which slot plus one each of these accounts has (0: none). */
  readPlaces(
    sessionId: bigint,
    asked: { readonly slots: readonly number[]; readonly accounts: readonly Address[] },
    at?: number,
  ): Promise<{ readonly participants: readonly Address[]; readonly places: readonly number[] }>;
  /** What the registry holds for all sessions, and what the sessions say they have not paid out yet; in token units. */
  readEscrow(at?: number): Promise<{ readonly held: bigint; readonly unpaid: bigint }>;
  /** Credit of an account that it has not withdrawn, in token units. */
  readCredit(account: Address, at?: number): Promise<bigint>;
  /** Receives slashed halves of bonds. */
  readTreasury(): Promise<Address>;
  /**
   * Everybody's stake at every moment up to a block, folded from the registry's events. Throws `CHAIN_LOG_CONTRADICTS`
   * when these do not lead to the total stake of today.
   */
  readStakes(throughBlock: number): Promise<StakeHistory>;
  stop(): Promise<void>;
};

/** Opens the sessions of a deployment. Throws what reading the chain's id throws. */
export async function openCollabChain(options: CollabChainOptions): Promise<CollabSessionsChain> {
  const { client, addresses } = options;
  const contract = { address: addresses.collabSessions, abi: collabSessionsAbi } as const;
  const registry = { address: addresses.nodeRegistry, abi: nodeRegistryAbi } as const;
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
    blockHash: async (number) => (await client.getBlock(number))?.hash,
    readTerms: async (sessionId, at) => {
      const terms = await readContract(client, {
        ...contract,
        functionName: 'termsOf',
        args: [sessionId],
        at,
      });
      const { specDigest, modelDigest } = terms;
      return { ...terms, specDigest: parseDigest(specDigest), modelDigest: parseDigest(modelDigest) };
    },
    readPlaces: async (sessionId, { slots, accounts }, at) => {
      const participants = slots.map((slot) =>
        readContract(client, { ...contract, functionName: 'participantAt', args: [sessionId, slot], at }),
      );
      const places = accounts.map((account) =>
        readContract(client, { ...contract, functionName: 'placeOf', args: [sessionId, account], at }),
      );
      return { participants: await Promise.all(participants), places: await Promise.all(places) };
    },
    readEscrow: async (at) => {
      const args = [addresses.collabSessions] as const;
      const held = await readContract(client, { ...registry, functionName: 'escrowOf', args, at });
      const count = await readContract(client, { ...contract, functionName: 'sessionCount', args: [], at });
      const ids = Array.from({ length: Number(count) }, (_, i) => BigInt(i + 1));
      const read = { ...contract, functionName: 'progressOf', at } as const;
      const all = await Promise.all(ids.map((id) => readContract(client, { ...read, args: [id] })));
      return { held, unpaid: all.reduce((sum, { escrow }) => sum + escrow, 0n) };
    },
    readCredit: async (account, at) => {
      const read = { ...registry, functionName: 'recordOf', args: [account], at } as const;
      return (await readContract(client, read)).credit * GWEI;
    },
    readTreasury: () => readContract(client, { ...contract, functionName: 'treasury', args: [] }),
    readStakes: (throughBlock) =>
      readStakeHistory({ client, addresses, fromBlock: options.fromBlock, throughBlock }),
    stop: () => feed.stop(),
  };
}
