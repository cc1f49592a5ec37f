import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

/** Pays out everything the account has earned or got back (J12). */
export function withdrawCredit(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  options?: SendOptions,
): Promise<Receipt> {
  return sendContractCall(
    sender,
    { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'withdrawCredit', args: [] },
    options,
  );
}
