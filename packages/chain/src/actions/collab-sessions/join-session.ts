import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type JoinSessionParameters = {
  readonly sessionId: bigint;
};

/** Takes part: at once while the session gathers, else from the next round on (C9). Locks the bond, so the account must be a node with as much free stake. */
export function joinSession(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: JoinSessionParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'join',
      args: [sessionId],
    },
    options,
  );
}
