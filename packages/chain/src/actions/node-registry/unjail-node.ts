import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

/** Brings a node back into the lotteries after its jail term. */
export function unjailNode(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  options?: SendOptions,
): Promise<Receipt> {
  return sendContractCall(
    sender,
    { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'unjail', args: [] },
    options,
  );
}
