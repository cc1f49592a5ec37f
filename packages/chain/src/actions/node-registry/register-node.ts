import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type RegisterNodeParameters = {
  readonly stake: bigint;
  readonly roles: number;
  readonly speed: bigint;
  readonly metadata: Hex;
};

/** Makes the account a node with this stake in token units, which the registry must be allowed to take (J4). `speed` in floating-point operations a second; `metadata` is its signed contact card. */
export function registerNode(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: RegisterNodeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { stake, roles, speed, metadata } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.nodeRegistry,
      abi: nodeRegistryAbi,
      functionName: 'register',
      args: [stake, roles, speed, metadata],
    },
    options,
  );
}
