import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type StartUnbondingParameters = {
  readonly amount: bigint;
};

/** Takes free stake (token units) out of the lotteries; it stays slashable until the delay is over. */
export function startUnbonding(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: StartUnbondingParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { amount } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'startUnbonding', args: [amount] },
    options,
  );
}
