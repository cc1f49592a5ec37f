import { DirectoryArtifactStore } from '@plexus/artifacts';
import type { Digest } from '@plexus/core';
import type { ArtifactSource } from '../../src/ports.ts';
import { untilGiven } from './until-given.ts';

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
    get: async (digest, { deadlineMs = 1_000 } = {}) =>
      (await store.has(digest))
        ? store.get(digest)
        : untilGiven(digest, copy, { deadlineMs, pollMs: POLL_MS }),
    put: (bytes) => store.put(bytes),
    has: (digest) => store.has(digest),
    pin: (digest) => store.pin(digest),
    unpin: (digest) => store.unpin(digest),
    reachablePeers: () => stores.length,
  };
}
