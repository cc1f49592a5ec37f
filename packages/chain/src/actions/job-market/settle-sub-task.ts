import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Transcript } from './job-types.ts';

export type SettleSubTaskParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
};

/** Accepts a result: appends the link, pays worker and endorsers, frees the bonds (J11, J12). Anyone may. */
export function settleSubTask(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: SettleSubTaskParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'settle',
      args: [jobId, index, transcript],
    },
    options,
  );
}
