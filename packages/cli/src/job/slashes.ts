import { createEventFeed, nodeRegistryAbi } from '@plexus/chain';
import type { Address, Hash } from '@plexus/core';
import type { ChainView } from '../requester/chain-view.ts';

/** Stake that an account lost, in token units. */
export type Slash = {
  readonly account: Address;
  readonly amount: bigint;
  readonly transactionHash: Hash;
  readonly blockNumber: number;
};

export type SlashLog = {
  readonly slashes: readonly Slash[];
  /** Resolves once everything up to this block has been read. */
  readUntil(blockNumber: number): Promise<void>;
  stop(): Promise<void>;
};

/** Follows who loses stake, from a block on. */
export function followSlashes(view: ChainView, fromBlock: number): SlashLog {
  const registry = { address: view.deployment.addresses.nodeRegistry, abi: nodeRegistryAbi } as const;
  const feed = createEventFeed({ client: view.client, contracts: [registry], from: { block: fromBlock } });
  const slashes: Slash[] = [];
  const waiting = new Set<{ readonly blockNumber: number; readonly resolve: () => void }>();
  let head = 0;
  feed.subscribe({
    onMessage: (message) => {
      if (message.type === 'head') {
        head = message.block.number;
        for (const entry of waiting) {
          if (head < entry.blockNumber) continue;
          waiting.delete(entry);
          entry.resolve();
        }
        return;
      }
      const { event, block } = message;
      if (event.eventName !== 'StakeSlashed') return;
      if (message.type === 'undone') {
        const at = slashes.findIndex((slash) => slash.transactionHash === event.transactionHash);
        if (at >= 0) slashes.splice(at, 1);
        return;
      }
      const { node, amount } = event.args;
      slashes.push({
        account: node,
        amount,
        transactionHash: event.transactionHash,
        blockNumber: block.number,
      });
    },
  });
  feed.start();
  return {
    slashes,
    readUntil: (blockNumber) =>
      new Promise((resolve) => {
        if (head >= blockNumber) resolve();
        else waiting.add({ blockNumber, resolve });
      }),
    stop: () => feed.stop(),
  };
}
