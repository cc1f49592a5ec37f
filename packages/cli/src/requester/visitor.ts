import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import { type ArtifactSource, createArtifactSource, type Logger } from '@plexus/jobs';
import { createPrivateKey, deriveNodeKeys, helloOf } from '@plexus/node';
import { createP2pHost } from '@plexus/p2p';

export type Visitor = { readonly artifacts: ArtifactSource; close(): Promise<void> };

/** Fetches artifacts from nodes as nobody in particular: a fresh key, a store that is forgotten. */
export async function openVisitor(bootstrap: readonly string[], logger: Logger): Promise<Visitor> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-visitor-'));
  const store = await DirectoryArtifactStore.open(folder);
  const { account, identitySeed } = deriveNodeKeys(createPrivateKey());
  const host = await createP2pHost({
    privateKey: identitySeed,
    store,
    logger,
    hello: helloOf(account),
  });
  await host.start();
  await Promise.allSettled(bootstrap.map((address) => host.connect(address)));
  const artifacts = createArtifactSource(store, {
    fetch: async (digest, { from, maxBytes, deadlineMs }) => {
      const providers = from === undefined ? [] : host.peersOf(from);
      await host.fetchArtifact(digest, { providers, maxBytes, deadlineMs });
    },
    reachablePeers: () => host.connectedPeers().length,
  });
  return {
    artifacts,
    close: async () => {
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
