import type { BlockTag, ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { SessionTerms } from './session-types.ts';

/** What was fixed when the session opened. Amounts in token units. */
export function readSessionTerms(
  client: ChainClient,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: { readonly sessionId: bigint },
  at?: BlockTag,
): Promise<SessionTerms> {
  const { sessionId } = parameters;
  return readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'termsOf',
    args: [sessionId],
    at,
  });
}
