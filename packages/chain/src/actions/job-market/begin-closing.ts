import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type BeginClosingParameters = {
  readonly jobId: bigint;
};

/** Ends new claims: the requester at any time, anyone after expiry (J13). */
export function beginClosing(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: BeginClosingParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId } = parameters;
  return sendContractCall(
    sender,
    { address: addresses.jobMarket, abi: jobMarketAbi, functionName: 'beginClosing', args: [jobId] },
    options,
  );
}
