import type { Hash } from '@plexus/core';
import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type ClaimRankingParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Hash of the round's rows; `CollabSessions_RoundChanged` when they are others by now. */
  readonly rows: Hash;
  /** Mask of the best set. */
  readonly selected: bigint;
  /** Six bytes for each slot that sent an update, in slot order: see ICollabTypes. */
  readonly keys: Hex;
};

/** In a session of more than 64: says how a round is ranked. Holds unless it is refuted within challengeBlocks (C7). */
export function claimRanking(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: ClaimRankingParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, rows, selected, keys } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'claimRanking',
      args: [sessionId, round, rows, selected, keys],
    },
    options,
  );
}
