import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** What the registry holds for a protocol, in token units. */
export function readEscrow(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly protocol: Address },
  at?: BlockTag,
): Promise<bigint> {
  const { protocol } = parameters;
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'escrowOf',
    args: [protocol],
    at,
  });
}
