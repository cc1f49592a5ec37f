import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';

/** All tokens there are, in units. */
export function readTotalSupply(
  client: ChainClient,
  addresses: PlexusAddresses,
  at?: BlockTag,
): Promise<bigint> {
  return readContract(client, {
    address: addresses.token,
    abi: plexusTokenAbi,
    functionName: 'totalSupply',
    args: [],
    at,
  });
}
