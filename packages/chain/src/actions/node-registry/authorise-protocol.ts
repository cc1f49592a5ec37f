import type { Address } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type AuthoriseProtocolParameters = {
  readonly protocol: Address;
};

/** Lets a protocol contract lock, slash and pay, for good. Owner of the registry only. */
export function authoriseProtocol(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: AuthoriseProtocolParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { protocol } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.nodeRegistry,
      abi: nodeRegistryAbi,
      functionName: 'authoriseProtocol',
      args: [protocol],
    },
    options,
  );
}
