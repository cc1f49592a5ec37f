import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import { type ArtifactSource, createArtifactSource, type Logger } from '@plexus/jobs';
import { createArtifactNetwork, createPrivateKey, deriveNodeKeys } from '@plexus/node';
import type { OpenChain } from '../../../requester/open-chain.ts';
import { openPeers } from '../member/open-peers.ts';

export type SessionVisitor = { readonly artifacts: ArtifactSource; close(): Promise<void> };

/** Fetches artifacts from participants and nodes as nobody in particular: a fresh key, a store that is forgotten. */
export async function openSessionVisitor(
  { client, deployment }: Pick<OpenChain, 'client' | 'deployment'>,
  bootstrap: readonly string[],
  logger: Logger,
): Promise<SessionVisitor> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-visitor-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const store = await DirectoryArtifactStore.open(folder);
    const keys = deriveNodeKeys(createPrivateKey());
    const peers = await openPeers({ client, deployment, keys, store, bootstrap, logger });
    const close = async () => {
      await peers.close();
      await discard();
    };
    return { artifacts: createArtifactSource(store, createArtifactNetwork(peers.host)), close };
  } catch (error) {
    await discard();
    throw error;
  }
}
