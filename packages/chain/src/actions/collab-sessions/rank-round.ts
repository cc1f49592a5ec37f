import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type RankRoundParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** For each reveal in the order of its event: rater’s slot (1 byte), how many it calls invalid (1), order. */
  readonly rows: Hex;
};

/** Has the contract compute the best set and the invalid updates of a round (C7). Anyone may, in sessions of up to 64. */
export function rankRound(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: RankRoundParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, rows } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'rankRound',
      args: [sessionId, round, rows],
    },
    options,
  );
}
