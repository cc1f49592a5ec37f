import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';
import type { Unbonding } from './node-types.ts';

/** Stake on its way out (gwei of PLX) and the block from which it can be withdrawn. */
export function readUnbonding(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly node: Address },
  at?: BlockTag,
): Promise<Unbonding> {
  const { node } = parameters;
  return readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'unbondingOf',
    args: [node],
    at,
  });
}
