import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type ExpireClaimParameters = {
  readonly jobId: bigint;
  readonly index: number;
};

/** Opens a sub-task again whose worker missed the deadline (J7). Anyone may. */
export function expireClaim(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: ExpireClaimParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.jobMarket, abi: jobMarketAbi, functionName: 'expireClaim', args: [jobId, index] },
    options,
  );
}
