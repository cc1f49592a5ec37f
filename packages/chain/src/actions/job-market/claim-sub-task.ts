import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Leaf } from './job-types.ts';

export type ClaimSubTaskParameters = {
  readonly jobId: bigint;
  readonly leaf: Leaf;
  readonly nonce: number;
};

/** Claims a sub-task with a winning lottery ticket and locks the bond (J5, J6). `nonce` is the block the ticket was drawn for. */
export function claimSubTask(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: ClaimSubTaskParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, leaf, nonce } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.jobMarket, abi: jobMarketAbi, functionName: 'claim', args: [jobId, leaf, nonce] },
    options,
  );
}
