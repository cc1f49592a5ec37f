import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';

/** Which slot, from 0, an account has in a session; undefined when it takes no part. */
export async function readSessionSlot(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: { readonly sessionId: bigint; readonly account: Address },
  at?: BlockTag,
): Promise<number | undefined> {
  const { sessionId, account } = parameters;
  const place = await readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'placeOf',
    args: [sessionId, account],
    at,
  });
  return place === 0 ? undefined : place - 1;
}
