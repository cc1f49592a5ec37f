import type { Address } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type ApproveSpendingParameters = {
  readonly spender: Address;
  readonly amount: bigint;
};

/** Allows `spender` to take up to `amount` (token units) from the account. */
export function approveSpending(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: ApproveSpendingParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { spender, amount } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.token, abi: plexusTokenAbi, functionName: 'approve', args: [spender, amount] },
    options,
  );
}
