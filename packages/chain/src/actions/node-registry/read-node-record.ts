import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { NodeRecord } from './node-types.ts';

/** An account's stake, locked stake and credit (gwei of PLX), registration and jail. */
export function readNodeRecord(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly account: Address },
  at?: BlockTag,
): Promise<NodeRecord> {
  const { account } = parameters;
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'recordOf',
    args: [account],
    at,
  });
}
