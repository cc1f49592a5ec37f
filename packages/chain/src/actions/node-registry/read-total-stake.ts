import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** All stake that counts in lotteries, in gwei of PLX. */
export function readTotalStake(
  client: ChainClient,
  addresses: PlexusAddresses,
  at?: BlockTag,
): Promise<bigint> {
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'totalStake',
    args: [],
    at,
  });
}
