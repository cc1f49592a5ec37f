import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type PublishModelParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Hash of the round's rows that the model was computed from; `CollabSessions_RoundChanged` when they are others by now. */
  readonly rows: Hash;
  /** Mask of the best set it was computed from; likewise. */
  readonly selected: bigint;
  readonly modelDigest: Hash;
};

/** Publishes the model with the best set applied (C8): the parameter server, which locks a bond for it, and after publishBlocks any participant. */
export function publishModel(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: PublishModelParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, rows, selected, modelDigest } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'publishModel',
      args: [sessionId, round, rows, selected, modelDigest],
    },
    options,
  );
}
