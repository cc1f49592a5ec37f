import type { PlexusAddresses, TransactionSender } from '@plexus/chain';
import { createCollabSender } from '../adapters/collab-sender.ts';

/**
 * Ends a session that has gathered too few participants for longer than its terms wait, as its opener; what was not paid
 * is credited to the opener in the registry. Throws `CollabSessions_WrongPhase` while it is too early,
 * `CollabSessions_NotOpener`, and what sending throws.
 */
export async function cancelSession(options: {
  readonly sender: TransactionSender;
  readonly addresses: Pick<PlexusAddresses, 'collabSessions'>;
  readonly sessionId: bigint;
}): Promise<void> {
  const { sender, addresses, sessionId } = options;
  await createCollabSender(sender, addresses.collabSessions).send(
    { call: 'cancel', sessionId },
    `cancel-${sessionId}`,
  );
}
