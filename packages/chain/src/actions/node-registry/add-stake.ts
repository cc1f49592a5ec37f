import type { Address } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type AddStakeParameters = {
  readonly node: Address;
  readonly amount: bigint;
};

/**
 * Adds stake to one's own node, in token units, which the registry must be allowed to take. The grown stake counts as
 * registered now: jobs that exist are closed to it.
 */
export function addStake(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: AddStakeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { node, amount } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'addStake', args: [node, amount] },
    options,
  );
}
