import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type UpdateNodeParameters = {
  readonly roles: number;
  readonly speed: bigint;
  readonly metadata: Hex;
};

/** Replaces what a node says about itself: roles, speed in floating-point operations a second, contact card (J4). */
export function updateNode(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: UpdateNodeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { roles, speed, metadata } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.nodeRegistry,
      abi: nodeRegistryAbi,
      functionName: 'update',
      args: [roles, speed, metadata],
    },
    options,
  );
}
