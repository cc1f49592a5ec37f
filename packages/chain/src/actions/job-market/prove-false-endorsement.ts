import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Opening, TraceLeaf, Transcript } from './job-types.ts';

export type ProveFalseEndorsementParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
  readonly seat: number;
  readonly opening: Opening;
  readonly leaf: TraceLeaf;
};

/** Shows that an accepting endorser contradicts the worker's trace; earns half the slashed bond (J9). Anyone may. */
export function proveFalseEndorsement(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: ProveFalseEndorsementParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript, seat, opening, leaf } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'proveFalseEndorsement',
      args: [jobId, index, transcript, seat, opening, leaf],
    },
    options,
  );
}
