import type { Hash } from '@plexus/core';
import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type RevealRatingsParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Two bytes big-endian for each slot that sent an update, in slot order; the rater’s own is 0. */
  readonly scores: Hex;
  /** The slots from best to worst as the scores say, the rater’s own left out; one byte each. */
  readonly order: Hex;
  readonly salt: Hash;
};

/** Opens the commitment; who does not loses half of its bond (C6, C10). */
export function revealRatings(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: RevealRatingsParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, scores, order, salt } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'revealRatings',
      args: [sessionId, round, scores, order, salt],
    },
    options,
  );
}
