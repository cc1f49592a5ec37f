import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** Stake in gwei of PLX. `registeredAt` is the block from which the stake counts, 0 for no node. */
export type StakeWeight = {
  readonly stakeGwei: bigint;
  readonly totalGwei: bigint;
  readonly registeredAt: number;
};

/** What a node brings into a lottery (0 when jailed or under the minimum) and what all nodes bring (J5). */
export async function readWeight(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly node: Address },
  at?: BlockTag,
): Promise<StakeWeight> {
  const [stakeGwei, totalGwei, registeredAt] = await readContract(client, {
    address: addresses.nodeRegistry,
    abi: nodeRegistryAbi,
    functionName: 'weightOf',
    args: [parameters.node],
    at,
  });
  return { stakeGwei, totalGwei, registeredAt };
}
