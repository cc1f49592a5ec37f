import type { Address } from '@plexus/core';
import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';

/** Whose slot this is in a session; the zero address when it is free. */
export function readParticipant(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: { readonly sessionId: bigint; readonly slot: number },
  at?: BlockTag,
): Promise<Address> {
  const { sessionId, slot } = parameters;
  return readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'participantAt',
    args: [sessionId, slot],
    at,
  });
}
