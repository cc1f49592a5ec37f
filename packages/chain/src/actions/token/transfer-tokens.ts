import type { Address } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type TransferTokensParameters = {
  readonly to: Address;
  readonly amount: bigint;
};

/** Moves tokens (units) to another account. */
export function transferTokens(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: TransferTokensParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { to, amount } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.token, abi: plexusTokenAbi, functionName: 'transfer', args: [to, amount] },
    options,
  );
}
