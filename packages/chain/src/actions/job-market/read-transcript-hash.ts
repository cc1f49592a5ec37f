import type { Hash } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';

/** The hash that vouches for the transcript of a submission; zero when there is none. */
export function readTranscriptHash(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: { readonly jobId: bigint; readonly index: number },
  at?: BlockTag,
): Promise<Hash> {
  const { jobId, index } = parameters;
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'transcriptOf',
    args: [jobId, index],
    at,
  });
}
