import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';

/** How many sessions were ever opened; they are numbered from 1. */
export function readSessionCount(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  at?: BlockTag,
): Promise<bigint> {
  return readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'sessionCount',
    args: [],
    at,
  });
}
