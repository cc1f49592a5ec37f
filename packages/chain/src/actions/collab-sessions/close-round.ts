import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CloseRoundParameters = {
  readonly sessionId: bigint;
  readonly round: number;
};

/** Pays the selected, punishes, lets go and takes in participants, and begins the next round; or rejects the model that most contest (C9, C10). Anyone may. */
export function closeRound(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: CloseRoundParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'closeRound',
      args: [sessionId, round],
    },
    options,
  );
}
