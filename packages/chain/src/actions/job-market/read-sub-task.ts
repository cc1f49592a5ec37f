import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';
import type { SubTask } from './job-types.ts';

/** Where a sub-task stands (J6 to J11). */
export function readSubTask(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  parameters: { readonly jobId: bigint; readonly index: number },
  at?: BlockTag,
): Promise<SubTask> {
  const { jobId, index } = parameters;
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'subTaskOf',
    args: [jobId, index],
    at,
  });
}
