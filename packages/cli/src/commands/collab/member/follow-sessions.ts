import { openCollabChain, SessionTracker } from '@plexus/collab';
import type { OpenChain } from '../../../requester/open-chain.ts';

/** The sessions of a chain as its log tells them. */
export type FollowedSessions = { readonly tracker: SessionTracker; close(): Promise<void> };

/** Reads the log of all sessions, and goes on following it. */
export async function followSessions({
  client,
  deployment,
}: Pick<OpenChain, 'client' | 'deployment'>): Promise<FollowedSessions> {
  const { addresses, blockNumber } = deployment;
  const collab = await openCollabChain({ client, addresses, fromBlock: blockNumber });
  const tracker = new SessionTracker(collab);
  const close = async () => {
    tracker.stop();
    await collab.stop();
  };
  try {
    await tracker.start();
    return { tracker, close };
  } catch (error) {
    await close();
    throw error;
  }
}
