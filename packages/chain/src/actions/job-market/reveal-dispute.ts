import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type RevealDisputeParameters = {
  readonly jobId: bigint;
  readonly index: number;
  readonly workerRight: boolean;
  readonly endDigest: Hash;
  readonly interior: Hash;
  readonly salt: Hash;
};

/** Opens the vote committed to in a dispute (J10). `interior` has 16 bytes. */
export function revealDispute(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: RevealDisputeParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, index, workerRight, endDigest, interior, salt } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'revealDispute',
      args: [jobId, index, workerRight, endDigest, interior, salt],
    },
    options,
  );
}
