import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type PublishWindowParameters = {
  readonly jobId: bigint;
  readonly difficulties: readonly bigint[];
  readonly dependsOn: readonly number[];
  readonly proof: readonly Hash[];
};

/** Publishes the next window of sub-tasks (J2). Anyone may. */
export function publishWindow(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: PublishWindowParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, difficulties, dependsOn, proof } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'publishWindow',
      args: [jobId, difficulties, dependsOn, proof],
    },
    options,
  );
}
