import type { Address } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import type { SendOptions } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import { approveSpending } from './approve-spending.ts';
import { readAllowance } from './read-allowance.ts';

/** Approves `amount` (token units) for `spender` unless that much is allowed already. */
export async function ensureAllowance(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  parameters: { readonly spender: Address; readonly amount: bigint },
  options?: SendOptions,
): Promise<Receipt | undefined> {
  const { spender, amount } = parameters;
  const allowed = await readAllowance(sender.client, addresses, { owner: sender.account, spender });
  return allowed >= amount ? undefined : approveSpending(sender, addresses, parameters, options);
}
