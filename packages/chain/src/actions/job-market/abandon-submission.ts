import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Transcript } from './job-types.ts';

export type AbandonSubmissionParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
};

/** Gives up a submission that finds no quorum once the job has expired (J13). Anyone may. */
export function abandonSubmission(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: AbandonSubmissionParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'abandon',
      args: [jobId, index, transcript],
    },
    options,
  );
}
