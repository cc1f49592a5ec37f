import type { Block } from '../client/block.ts';
import type { ChainClient } from '../client/chain-client.ts';
import { readContract } from '../contract/read-contract.ts';
import type { PlexusAddresses } from '../deployment/deployment.ts';
import { ChainError } from '../errors.ts';
import { createEventFeed } from '../feed/event-feed.ts';
import { nodeRegistryAbi } from '../generated/node-registry.ts';
import {
  type CreditWithdrawal,
  endOfBlock,
  type PlacedStakeEvent,
  type StakeEvent,
} from './registry-event.ts';
import { StakeHistory } from './stake-history.ts';

const GWEI = 10n ** 9n;
const NO_ACCOUNT = `0x${'0'.repeat(40)}` as const;
const STAKE_EVENTS: ReadonlySet<string> = new Set<StakeEvent['eventName']>([
  'StakeAdded',
  'UnbondingStarted',
  'UnbondingWithdrawn',
  'StakeSlashed',
  'NodeJailed',
  'NodeUnjailed',
]);

export type StakeHistoryOptions = {
  readonly client: ChainClient;
  readonly addresses: Pick<PlexusAddresses, 'nodeRegistry'>;
  /** Block of the deployment. */
  readonly fromBlock: number;
  /** The history reaches at least to the end of this block, which must exist. */
  readonly throughBlock: number;
};

/**
 * Reads the registry's whole log. Only the newest state is asked for: the log must lead to the total stake that the
 * contract has now. Throws `CHAIN_LOG_CONTRADICTS` when it does not, and what following the log throws.
 */
export async function readStakeHistory(options: StakeHistoryOptions): Promise<StakeHistory> {
  const { client, addresses } = options;
  const registry = { address: addresses.nodeRegistry, abi: nodeRegistryAbi, args: [] } as const;
  const minimum = await readContract(client, { ...registry, functionName: 'minimumStake' });
  const { events, withdrawals, head } = await readLog(options);
  const history = new StakeHistory(events, minimum / GWEI, withdrawals);
  const { totalGwei } = history.weightBefore(NO_ACCOUNT, endOfBlock(head.number));
  const stored = await readContract(client, { ...registry, functionName: 'totalStake', at: head.number });
  if (totalGwei === stored) return history;
  throw new ChainError({
    code: 'CHAIN_LOG_CONTRADICTS',
    message: `the registry's ${events.length} events up to block ${head.number} lead to a total stake of ${totalGwei} gwei, the contract has ${stored}`,
    hint: 'the RPC node leaves events out or makes them up: ask another one with --rpc',
    details: { block: head.number, folded: totalGwei, stored },
  });
}

async function readLog(options: StakeHistoryOptions): Promise<{
  readonly events: readonly PlacedStakeEvent[];
  readonly withdrawals: readonly CreditWithdrawal[];
  readonly head: Block;
}> {
  const { client, addresses, fromBlock, throughBlock } = options;
  const feed = createEventFeed({
    client,
    contracts: [{ address: addresses.nodeRegistry, abi: nodeRegistryAbi }],
    from: { block: fromBlock },
  });
  const events: PlacedStakeEvent[] = [];
  const withdrawals: CreditWithdrawal[] = [];
  try {
    const head = await new Promise<Block>((resolve, reject) => {
      feed.subscribe({
        onFailed: reject,
        onMessage: (message) => {
          if (message.type === 'head') {
            if (message.block.number >= throughBlock) resolve(message.block);
            return;
          }
          const { event } = message;
          const { eventName, args, logIndex } = event;
          const blockNumber = message.block.number;
          if (event.eventName === 'CreditWithdrawn') {
            if (message.type === 'undone') withdrawals.pop();
            else withdrawals.push({ ...event.args, blockNumber, logIndex });
            return;
          }
          if (!STAKE_EVENTS.has(eventName)) return;
          if (message.type === 'undone') events.pop();
          else {
            // The arguments are those of the event of this name in the registry's ABI.
            events.push({ ...({ eventName, args } as StakeEvent), blockNumber, logIndex });
          }
        },
      });
      feed.start();
    });
    return { events: [...events], withdrawals: [...withdrawals], head };
  } finally {
    await feed.stop();
  }
}
