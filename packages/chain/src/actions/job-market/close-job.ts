import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CloseJobParameters = {
  readonly jobId: bigint;
};

/** Returns what is left of the escrow once nothing is in flight (J13). */
export function closeJob(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: CloseJobParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.jobMarket, abi: jobMarketAbi, functionName: 'closeJob', args: [jobId] },
    options,
  );
}
