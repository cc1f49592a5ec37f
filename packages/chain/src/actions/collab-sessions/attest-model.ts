import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type AttestModelParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Hash of the round's rows that the model was computed from; `CollabSessions_RoundChanged` when they are others by now. */
  readonly rows: Hash;
  /** Mask of the best set it was computed from; likewise. */
  readonly selected: bigint;
  /** Of the model as recomputed here. */
  readonly modelDigest: Hash;
};

/** Confirms the published model by naming its digest, or contests it by naming another (C8). */
export function attestModel(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: AttestModelParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, rows, selected, modelDigest } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'attest',
      args: [sessionId, round, rows, selected, modelDigest],
    },
    options,
  );
}
