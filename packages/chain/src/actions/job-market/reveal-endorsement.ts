import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Opening, Transcript } from './job-types.ts';

export type RevealEndorsementParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
  readonly opening: Opening;
};

/** Opens the verdict committed to (J9). */
export function revealEndorsement(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: RevealEndorsementParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript, opening } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'revealEndorsement',
      args: [jobId, index, transcript, opening],
    },
    options,
  );
}
