import { MemoryArtifactStore } from '@plexus/artifacts';
import { type Digest, digestOf } from '@plexus/core';
import type { ArtifactSource } from '../../src/ports.ts';
import { untilGiven } from './until-given.ts';

const POLL_MS = 20;

/** Artifacts among participants of one process: each has a store of its own and copies from the others. */
export class LocalExchange {
  readonly #stores: {
    readonly store: MemoryArtifactStore;
    readonly withheld: Set<Digest>;
    readonly confidant: () => ArtifactSource | undefined;
  }[] = [];

  /** `withholds` are bytes that its owner keeps to itself, or gives to nobody but `confidant`. */
  join(
    withholds: (bytes: Uint8Array) => boolean = () => false,
    confidant: () => ArtifactSource | undefined = () => undefined,
  ): ArtifactSource {
    const member = { store: new MemoryArtifactStore(), withheld: new Set<Digest>(), confidant };
    this.#stores.push(member);
    const { store } = member;
    const gives = (other: typeof member, digest: Digest) =>
      other !== member && (!other.withheld.has(digest) || other.confidant() === source);
    const copy = async (digest: Digest): Promise<Uint8Array | undefined> => {
      for (const other of this.#stores) {
        if (!gives(other, digest) || !(await other.store.has(digest))) continue;
        const bytes = await other.store.get(digest);
        await store.put(bytes);
        return bytes;
      }
      return undefined;
    };
    const source: ArtifactSource = {
      get: async (digest, { deadlineMs = 1_000 } = {}) =>
        (await store.has(digest))
          ? store.get(digest)
          : untilGiven(digest, copy, { deadlineMs, pollMs: POLL_MS }),
      put: async (bytes) => {
        if (withholds(bytes)) member.withheld.add(digestOf(bytes));
        return store.put(bytes);
      },
      has: (digest) => store.has(digest),
      pin: (digest) => store.pin(digest),
      unpin: (digest) => store.unpin(digest),
      reachablePeers: () => this.#stores.length - 1,
    };
    return source;
  }
}
