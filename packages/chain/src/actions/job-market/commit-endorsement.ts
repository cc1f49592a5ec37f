import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CommitEndorsementParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly commitment: Hash;
  /** Seed of the draw the endorser judged under; `JobMarket_DrawChanged` when the chain has drawn otherwise since. */
  readonly drawSeed: Hash;
};

/** Takes a seat of the committee with a hidden verdict (J9). */
export function commitEndorsement(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: CommitEndorsementParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, commitment, drawSeed } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'commitEndorsement',
      args: [jobId, index, commitment, drawSeed],
    },
    options,
  );
}
