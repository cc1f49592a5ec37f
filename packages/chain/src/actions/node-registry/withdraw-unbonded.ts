import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

/** Pays out stake whose delay is over. */
export function withdrawUnbonded(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  options?: SendOptions,
): Promise<Receipt> {
  return sendContractCall(
    sender,
    { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'withdrawUnbonded', args: [] },
    options,
  );
}
