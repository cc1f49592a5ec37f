import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Transcript } from './job-types.ts';

export type RedrawCommitteeParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
};

/** Slashes silent seats and draws a new committee (J9). Anyone may. */
export function redrawCommittee(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: RedrawCommitteeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'redrawCommittee',
      args: [jobId, index, transcript],
    },
    options,
  );
}
