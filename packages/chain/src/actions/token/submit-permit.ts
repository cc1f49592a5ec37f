import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { SignedPermit } from './sign-permit.ts';

/** Puts a signed approval on chain; anyone may. */
export function submitPermit(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  permit: SignedPermit,
  options?: SendOptions,
): Promise<Receipt> {
  const { owner, spender, amount, deadline, v, r, s } = permit;
  return sendContractCall(
    sender,
    {
      address: addresses.token,
      abi: plexusTokenAbi,
      functionName: 'permit',
      args: [owner, spender, amount, deadline, v, r, s],
    },
    options,
  );
}
