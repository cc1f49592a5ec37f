import type { Hex } from 'viem';
import type { Receipt } from '../../client/block.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';

export type ChallengeRankingParameters = {
  readonly sessionId: bigint;
  readonly round: number;
  /** Whose claimed key is not what the rows say. */
  readonly slot: number;
  /** As claimed. */
  readonly keys: Hex;
  /** As for `rankRound`. */
  readonly rows: Hex;
};

/** Refutes a claimed ranking by one wrong key; its claimant loses half of its bond, and another claims. Anyone may. */
export function challengeRanking(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  parameters: ChallengeRankingParameters,
  options?: SendOptions,
): Promise<Receipt> {
  const { sessionId, round, slot, keys, rows } = parameters;
  return sendContractCall(
    sender,
    {
      address: addresses.collabSessions,
      abi: collabSessionsAbi,
      functionName: 'challengeRanking',
      args: [sessionId, round, slot, keys, rows],
    },
    options,
  );
}
