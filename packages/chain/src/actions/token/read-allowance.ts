import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';

/** What `spender` may still take from `owner`, in token units. */
export function readAllowance(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly owner: Address; readonly spender: Address },
  at?: BlockTag,
): Promise<bigint> {
  const { owner, spender } = parameters;
  return readContract(client, {
    address: addresses.token,
    abi: plexusTokenAbi,
    functionName: 'allowance',
    args: [owner, spender],
    at,
  });
}
