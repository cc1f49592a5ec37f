import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { SessionProgress } from './session-types.ts';

/** Where a session stands, as the next transaction would find it. */
export function readSessionProgress(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: { readonly sessionId: bigint },
  at?: BlockTag,
): Promise<SessionProgress> {
  const { sessionId } = parameters;
  return readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'progressOf',
    args: [sessionId],
    at,
  });
}
