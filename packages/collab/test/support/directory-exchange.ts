import { DirectoryArtifactStore } from '@plexus/artifacts';
import type { Digest } from '@plexus/core';
import { CollabError } from '../../src/errors.ts';
import type { ArtifactSource } from '../../src/ports.ts';

const POLL_MS = 50;

/** Artifacts among processes of one machine: each has a directory of its own and copies from those of the others. */
export async function openDirectoryExchange(own: string, others: readonly string[]): Promise<ArtifactSource> {
  const store = await DirectoryArtifactStore.open(own);
  const stores = await Promise.all(others.map((folder) => DirectoryArtifactStore.open(folder)));
  const copy = async (digest: Digest): Promise<Uint8Array | undefined> => {
    for (const other of stores) {
      if (!(await other.has(digest))) continue;
      const bytes = await other.get(digest);
      await store.put(bytes);
      return bytes;
    }
    return undefined;
  };
  return {
    get: async (digest, { deadlineMs = 1_000 } = {}) => {
      if (await store.has(digest)) return store.get(digest);
      for (const until = Date.now() + deadlineMs; ; ) {
        const bytes = await copy(digest);
        if (bytes) return bytes;
        if (Date.now() >= until) break;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      throw new CollabError({
        code: 'COLLAB_ARTIFACT_UNAVAILABLE',
        message: `nobody gives ${digest} away`,
        retryable: true,
      });
    },
    put: (bytes) => store.put(bytes),
    has: (digest) => store.has(digest),
    pin: (digest) => store.pin(digest),
    unpin: (digest) => store.unpin(digest),
    reachablePeers: () => stores.length,
  };
}
