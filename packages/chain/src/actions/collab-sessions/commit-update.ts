import type { Hash } from '@plexus/core';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type CommitUpdateParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** The model it was trained from; `CollabSessions_RoundChanged` when the round begins with another one by now. */
  readonly baseDigest: Hash;
  readonly digest: Hash;
};

/** Puts the digest of an update on chain; the transaction is its receipt (C4). */
export function commitUpdate(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: CommitUpdateParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, baseDigest, digest } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'commitUpdate',
      args: [sessionId, round, baseDigest, digest],
    },
    options,
  );
}
