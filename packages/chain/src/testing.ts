import type { Address, Hash } from '@plexus/core';
import type { Hex } from 'viem';
import { parseHex } from './client/block.ts';
import { toQuantity } from './client/chain-client.ts';
import { callAnvil } from './embedded/anvil-rpc.ts';

/** Power over an embedded chain's blocks, time and balances. Only for devnets and tests: no other chain has these verbs. */
export type ChainTesting = {
  mine(blocks?: number): Promise<void>;
  /** Replaces the last `depth` blocks. Their transactions vanish, except those given by the block (from 0) to put them in. */
  reorganise(
    depth: number,
    transactions?: readonly { readonly raw: Hex; readonly block: number }[],
  ): Promise<void>;
  /** Takes the last `depth` blocks away without putting others in their place. */
  rollback(depth: number): Promise<void>;
  snapshot(): Promise<Hex>;
  revert(snapshot: Hex): Promise<void>;
  /** Wei. */
  setBalance(account: Address, wei: bigint): Promise<void>;
  increaseTime(seconds: number): Promise<void>;
  setAutomaticMining(on: boolean): Promise<void>;
  /** Base fee of the next block, wei per gas. */
  setNextBaseFee(wei: bigint): Promise<void>;
  /** Removes a waiting transaction from the pool. */
  dropTransaction(hash: Hash): Promise<void>;
  dropAllTransactions(): Promise<void>;
};

export function createChainTesting(chain: { readonly url: string }): ChainTesting {
  const run = async (method: string, ...params: readonly unknown[]): Promise<unknown> =>
    callAnvil(chain.url, method, params);
  return {
    async mine(blocks = 1) {
      await run('anvil_mine', toQuantity(blocks));
    },
    async reorganise(depth, transactions = []) {
      await run(
        'anvil_reorg',
        depth,
        transactions.map(({ raw, block }) => [raw, block]),
      );
    },
    async rollback(depth) {
      await run('anvil_rollback', depth);
    },
    snapshot: async () => parseHex('snapshot', await run('evm_snapshot')),
    async revert(snapshot) {
      await run('evm_revert', snapshot);
    },
    async setBalance(account, wei) {
      await run('anvil_setBalance', account, toQuantity(wei));
    },
    async increaseTime(seconds) {
      await run('evm_increaseTime', toQuantity(seconds));
    },
    async setAutomaticMining(on) {
      await run('evm_setAutomine', on);
    },
    async setNextBaseFee(wei) {
      await run('anvil_setNextBlockBaseFeePerGas', toQuantity(wei));
    },
    async dropTransaction(hash) {
      await run('anvil_dropTransaction', hash);
    },
    async dropAllTransactions() {
      await run('anvil_dropAllTransactions');
    },
  };
}
