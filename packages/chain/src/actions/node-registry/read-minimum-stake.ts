import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** Least stake of a node, in token units. */
export function readMinimumStake(
  client: ChainClient,
  addresses: PlexusAddresses,
  at?: BlockTag,
): Promise<bigint> {
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'minimumStake',
    args: [],
    at,
  });
}
