import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** Blocks from `startUnbonding` until stake can be withdrawn. */
export function readUnbondingBlocks(
  client: ChainClient,
  addresses: PlexusAddresses,
  at?: BlockTag,
): Promise<number> {
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'unbondingBlocks',
    args: [],
    at,
  });
}
