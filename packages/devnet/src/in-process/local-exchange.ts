import { type ArtifactStore, MemoryArtifactStore } from '@plexus/artifacts';
import { type Address, type Digest, sameAddress } from '@plexus/core';
import { type ArtifactNetwork, JobsError } from '@plexus/jobs';

type Member = { readonly account: Address; readonly store: ArtifactStore; withholds: boolean };

const POLL_MS = 20;

/** Artifact exchange among the nodes of one process: each has a store of its own and copies from the others. */
export class LocalExchange {
  readonly #members: Member[] = [];

  /** Adds a node. One that withholds has its artifacts but gives none away. */
  join(
    account: Address,
    options: { readonly withholds?: boolean } = {},
  ): { readonly store: ArtifactStore; readonly network: ArtifactNetwork } {
    const store = new MemoryArtifactStore();
    const member: Member = { account, store, withholds: options.withholds ?? false };
    this.#members.push(member);
    const network: ArtifactNetwork = {
      fetch: (digest, { maxBytes, deadlineMs }) => this.#copy(digest, member, maxBytes, deadlineMs),
      reachablePeers: () => this.#members.length - 1,
    };
    return { store, network };
  }

  /** The store of an account, for tests that look inside. */
  storeOf(account: Address): ArtifactStore | undefined {
    return this.#members.find((member) => sameAddress(member.account, account))?.store;
  }

  async #copy(digest: Digest, into: Member, maxBytes: number, deadlineMs: number): Promise<void> {
    const until = Date.now() + deadlineMs;
    for (;;) {
      for (const member of this.#members) {
        if (member === into || member.withholds || !(await member.store.has(digest))) continue;
        await into.store.put(await member.store.get(digest, { maxBytes }));
        return;
      }
      if (Date.now() >= until) break;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new JobsError({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
      message: `no node of this process gives artifact ${digest} away`,
      retryable: true,
      details: { digest },
    });
  }
}
