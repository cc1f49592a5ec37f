import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Transcript } from './job-types.ts';

export type ResolveDisputeParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
};

/** Counts the votes of a dispute, or draws again when too few took part (J10). Anyone may. */
export function resolveDispute(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: ResolveDisputeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'resolveDispute',
      args: [jobId, index, transcript],
    },
    options,
  );
}
