import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { Dispute } from './job-types.ts';

/** The dispute about a sub-task; its challenger is the zero address when there is none (J10). */
export function readDispute(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: { readonly jobId: bigint; readonly index: number },
  at?: BlockTag,
): Promise<Dispute> {
  const { jobId, index } = parameters;
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'disputeOf',
    args: [jobId, index],
    at,
  });
}
