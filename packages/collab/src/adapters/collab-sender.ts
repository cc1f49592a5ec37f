import { collabSessionsAbi, eventsOfReceipt, sendContractCall, type TransactionSender } from '@plexus/chain';
import { type Address, bytesToHex } from '@plexus/core';
import { CollabError } from '../errors.ts';
import type { CollabCall, CollabSender } from '../ports.ts';

type Sent = Awaited<ReturnType<typeof sendContractCall>>;

function sendCall(sender: TransactionSender, address: Address, call: CollabCall, key: string): Promise<Sent> {
  const contract = { address, abi: collabSessionsAbi } as const;
  const options = { key };
  switch (call.call) {
    case 'openSession':
      return sendContractCall(
        sender,
        { ...contract, functionName: 'openSession', args: [call.terms] },
        options,
      );
    case 'join':
    case 'leave':
    case 'cancel':
      return sendContractCall(
        sender,
        { ...contract, functionName: call.call, args: [call.sessionId] },
        options,
      );
    case 'closeRound':
      return sendContractCall(
        sender,
        { ...contract, functionName: 'closeRound', args: [call.sessionId, call.round] },
        options,
      );
    case 'commitUpdate': {
      const args = [call.sessionId, call.round, call.baseDigest, call.digest] as const;
      return sendContractCall(sender, { ...contract, functionName: 'commitUpdate', args }, options);
    }
    case 'commitRatings': {
      const args = [call.sessionId, call.round, call.updated, call.commitment] as const;
      return sendContractCall(sender, { ...contract, functionName: 'commitRatings', args }, options);
    }
    case 'revealRatings': {
      const { sessionId, round, scores, order, salt } = call;
      const args = [sessionId, round, bytesToHex(scores), bytesToHex(order), salt] as const;
      return sendContractCall(sender, { ...contract, functionName: 'revealRatings', args }, options);
    }
    case 'rankRound':
      return sendContractCall(
        sender,
        {
          ...contract,
          functionName: 'rankRound',
          args: [call.sessionId, call.round, bytesToHex(call.rows)],
        },
        options,
      );
    case 'claimRanking': {
      const { sessionId, round, rows, selected, keys } = call;
      const args = [sessionId, round, rows, selected, bytesToHex(keys)] as const;
      return sendContractCall(sender, { ...contract, functionName: 'claimRanking', args }, options);
    }
    case 'challengeRanking': {
      const { sessionId, round, slot, keys, rows } = call;
      const args = [sessionId, round, slot, bytesToHex(keys), bytesToHex(rows)] as const;
      return sendContractCall(sender, { ...contract, functionName: 'challengeRanking', args }, options);
    }
    case 'publishModel':
    case 'attest': {
      const { sessionId, round, rows, selected, modelDigest } = call;
      const args = [sessionId, round, rows, selected, modelDigest] as const;
      return sendContractCall(sender, { ...contract, functionName: call.call, args }, options);
    }
  }
}

/** Sends calls of the sessions contract through an account's transaction sender. */
export function createCollabSender(sender: TransactionSender, sessions: Address): CollabSender {
  return {
    account: sender.account,
    async send(call, key) {
      const { blockNumber, gasUsed, transactionHash } = await sendCall(sender, sessions, call, key);
      return { blockNumber, gasUsed, transactionHash };
    },
  };
}

/** Opens a session and returns its number. The registry must be allowed to take the reward from the account. */
export async function sendOpenSession(
  sender: TransactionSender,
  sessions: Address,
  call: Extract<CollabCall, { call: 'openSession' }>,
  key: string,
): Promise<{ readonly sessionId: bigint; readonly blockNumber: number }> {
  const receipt = await sendCall(sender, sessions, call, key);
  for (const event of eventsOfReceipt(receipt, { address: sessions, abi: collabSessionsAbi })) {
    if (event.eventName === 'SessionOpened')
      return { sessionId: event.args.sessionId, blockNumber: receipt.blockNumber };
  }
  throw new CollabError({
    code: 'COLLAB_NOT_FOUND',
    message: `transaction ${receipt.transactionHash} opened no session`,
    hint: 'check that the deployment file names contracts of this version',
  });
}
