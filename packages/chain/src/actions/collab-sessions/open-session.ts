import type { Receipt } from '../../client/block.ts';
import { eventMissing, eventsOfReceipt } from '../../contract/events-of-receipt.ts';
import { type SendOptions, sendContractCall } from '../../contract/send-contract-call.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { collabSessionsAbi } from '../../generated/collab-sessions.ts';
import type { TransactionSender } from '../../sender/transaction-sender.ts';
import type { SessionTerms } from './session-types.ts';

/** Opens a session and puts the rewards of all its rounds into escrow, which the registry must be allowed to take (C1). */
export async function openSession(
  sender: TransactionSender,
  addresses: Pick<PlexusAddresses, 'collabSessions'>,
  terms: SessionTerms,
  options?: SendOptions,
): Promise<{ readonly sessionId: bigint; readonly receipt: Receipt }> {
  const sessions = { address: addresses.collabSessions, abi: collabSessionsAbi } as const;
  const receipt = await sendContractCall(
    sender,
    { ...sessions, functionName: 'openSession', args: [terms] },
    options,
  );
  for (const event of eventsOfReceipt(receipt, sessions)) {
    if (event.eventName === 'SessionOpened') return { sessionId: event.args.sessionId, receipt };
  }
  throw eventMissing(receipt, 'SessionOpened');
}
