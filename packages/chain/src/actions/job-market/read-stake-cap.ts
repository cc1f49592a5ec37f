import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { jobMarketAbi } from '../../generated/job-market.ts';

/** Most of all stake that one node can bring into a lottery, in basis points. */
export function readStakeCap(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'jobMarket'>,
  at?: BlockTag,
): Promise<number> {
  return readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'stakeCapBps',
    args: [],
    at,
  });
}
