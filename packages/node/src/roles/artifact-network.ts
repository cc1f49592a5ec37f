import type { ArtifactNetwork } from '@plexus/jobs';
import type { P2pHost } from '@plexus/p2p';

/** Other peers as roles fetch from them: the account hinted at is asked first, and dialled where it is not connected. */
export function createArtifactNetwork(
  p2p: Pick<P2pHost, 'fetchArtifact' | 'connectedPeers'>,
): ArtifactNetwork {
  return {
    fetch: async (digest, { from, maxBytes, deadlineMs }) => {
      const accounts = from === undefined ? [] : [from];
      await p2p.fetchArtifact(digest, { accounts, maxBytes, deadlineMs });
    },
    reachablePeers: () => p2p.connectedPeers().length,
  };
}
