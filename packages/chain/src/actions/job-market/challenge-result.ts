import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Transcript } from './job-types.ts';

export type ChallengeResultParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly transcript: Transcript;
  readonly segment: number;
};

/** Challenges one segment of a result with a bond (J10). Any staked node but the worker. */
export function challengeResult(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: ChallengeResultParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, transcript, segment } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'challenge',
      args: [jobId, index, transcript, segment],
    },
    options,
  );
}
