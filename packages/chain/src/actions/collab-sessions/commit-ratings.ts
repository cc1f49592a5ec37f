import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CommitRatingsParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Mask of all slots that sent an update; `CollabSessions_RoundChanged` when it is another one by now. */
  readonly updated: bigint;
  /** Hash of scores and salt, see ICollabTypes. */
  readonly commitment: Hash;
};

/** Fixes a row of the evaluation matrix before anybody’s is known (C6). */
export function commitRatings(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: CommitRatingsParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, updated, commitment } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'commitRatings',
      args: [sessionId, round, updated, commitment],
    },
    options,
  );
}
