import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { Job } from './job-types.ts';

/** A job as the contract stores it. Escrow and price in token units. */
export function readJob(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: { readonly jobId: bigint },
  at?: BlockTag,
): Promise<Job> {
  const { jobId } = parameters;
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'jobOf',
    args: [jobId],
    at,
  });
}
