import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Opening, Transcript } from './job-types.ts';

export type EscalateRejectionParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
  readonly seat: number;
  readonly opening: Opening;
};

/** Opens the dispute a rejecting endorser asked for (J10). Anyone may. */
export function escalateRejection(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: EscalateRejectionParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript, seat, opening } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'escalate',
      args: [jobId, index, transcript, seat, opening],
    },
    options,
  );
}
