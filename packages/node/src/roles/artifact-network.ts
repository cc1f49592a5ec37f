import type { ArtifactNetwork } from '@plexus/jobs';
import type { P2pHost } from '@plexus/p2p';

/** Other peers as roles fetch from them: the accounts hinted at are asked first, and dialled where they are not connected. */
export function createArtifactNetwork(
  p2p: Pick<P2pHost, 'fetchArtifact' | 'connectedPeers'>,
): ArtifactNetwork {
  return {
    fetch: async (digest, { from, others = [], maxBytes, deadlineMs }) => {
      const accounts = from === undefined ? others : [from, ...others];
      await p2p.fetchArtifact(digest, { accounts, maxBytes, deadlineMs });
    },
    reachablePeers: () => p2p.connectedPeers().length,
  };
}
