import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';

/** What an account holds, in token units. */
export function readTokenBalance(
  client: ChainClient,
  addresses: PlexusAddresses,
  parameters: { readonly account: Address },
  at?: BlockTag,
): Promise<bigint> {
  const { account } = parameters;
  return readContract(client, {
    address: addresses.token,
    abi: plexusTokenAbi,
    functionName: 'balanceOf',
    args: [account],
    at,
  });
}
