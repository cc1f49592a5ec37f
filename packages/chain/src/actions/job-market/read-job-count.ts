import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';

/** How many jobs were ever created; they are numbered from 1. */
export function readJobCount(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  at?: BlockTag,
): Promise<bigint> {
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'jobCount',
    args: [],
    at,
  });
}
