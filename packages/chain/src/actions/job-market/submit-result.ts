import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { Leaf } from './job-types.ts';

export type SubmitResultParameters = {
  readonly jobId: bigint;
  readonly leaf: Leaf;
  readonly resultDigest: Hash;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
};

/** Commits the worker to a result and to the trace behind it (J8). */
export function submitResult(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: SubmitResultParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { jobId, leaf, resultDigest, traceRoot, segmentCount } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.jobMarket,
      abi: jobMarketAbi,
      functionName: 'submitResult',
      args: [jobId, leaf, resultDigest, traceRoot, segmentCount],
    },
    options,
  );
}
