import { type JobId, toJobId } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { eventMissing, eventsOfReceipt } from '../../contract/events-of-receipt.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { JobTerms } from './job-types.ts';

/** Creates a job and puts its price into escrow, which the registry must be allowed to take (J1, J3). */
export async function createJob(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  terms: JobTerms,
  options?: SendOptions,
): Promise<{ readonly jobId: JobId; readonly receipt: Receipt }> {
  const market = { address: addresses.jobMarket, abi: jobMarketAbi } as const;
  const receipt = await sendContractCall(
    sender,
    { ...market, functionName: 'createJob', args: [terms] },
    options,
  );
  for (const event of eventsOfReceipt(receipt, market)) {
    if (event.eventName === 'JobCreated') return { jobId: toJobId(event.args.jobId), receipt };
  }
  throw eventMissing(receipt, 'JobCreated');
}
