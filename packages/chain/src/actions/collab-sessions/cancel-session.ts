import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CancelSessionParameters = {
  readonly sessionId: bigint;
};

/** Ends a session that gathers too few participants in time; what was not paid goes back to the opener, who alone may. */
export function cancelSession(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: CancelSessionParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'cancel',
      args: [sessionId],
    },
    options,
  );
}
