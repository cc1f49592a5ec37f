import type { Address, Hash } from '@plexus/core';
import type { Block, RawLog, Receipt } from '../client/block.ts';
import { parseLogs } from '../client/block.ts';
import type { ChainClient } from '../client/chain-client.ts';
import { toQuantity } from '../client/chain-client.ts';

/** What a feed needs of a chain. Each answer may come from another moment than the one before. */
export interface ChainSource {
  getBlock(at: number | 'latest' | Hash): Promise<Block | undefined>;
  /** Logs of one block, of all contracts when no addresses are given. */
  getBlockLogs(blockHash: Hash, addresses?: readonly Address[]): Promise<readonly RawLog[]>;
  getRangeLogs(from: number, to: number, addresses: readonly Address[]): Promise<readonly RawLog[]>;
  getReceipt(transactionHash: Hash): Promise<Receipt | undefined>;
  /** Changes when another node answers than before. */
  connectionEpoch(): number;
}

export function createClientSource(client: ChainClient): ChainSource {
  return {
    getBlock: client.getBlock,
    getReceipt: client.getReceipt,
    connectionEpoch: client.connectionEpoch,
    async getBlockLogs(blockHash, addresses) {
      const filter = addresses ? { blockHash, address: addresses } : { blockHash };
      return parseLogs(await client.request('eth_getLogs', [filter]));
    },
    async getRangeLogs(from, to, addresses) {
      const filter = { fromBlock: toQuantity(from), toBlock: toQuantity(to), address: addresses };
      return parseLogs(await client.request('eth_getLogs', [filter]));
    },
  };
}
