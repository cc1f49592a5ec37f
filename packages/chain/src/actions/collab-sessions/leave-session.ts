import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type LeaveSessionParameters = {
  readonly sessionId: bigint;
};

/** Leaves at the end of the round, or at once while no round runs and before one’s first (C9). The bond is free then. */
export function leaveSession(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: LeaveSessionParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'leave',
      args: [sessionId],
    },
    options,
  );
}
