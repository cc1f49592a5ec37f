import { type Digest, hasCode } from '@plexus/core';
import { withDeadline } from '../deadline.ts';
import { P2pError } from '../errors.ts';
import type { PeerId } from '../identity.ts';
import { ArtifactFetch, type FetchComponents, type FetchReport } from './artifact-fetch.ts';

export type FetchOptions = {
  /** Peers to ask first, connected or not. */
  readonly providers?: readonly PeerId[];
  /** Accounts whose peers are asked first as well, dialled where they are not connected. */
  readonly accounts?: readonly string[];
  /** Bytes; never more than the host's `maxArtifactBytes`. */
  readonly maxBytes?: number;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
};

/** Gets artifacts from peers into the store; one transfer at a time for each digest. */
export class ArtifactFetcher {
  readonly #components: FetchComponents;
  readonly #underWay = new Map<Digest, Promise<unknown>>();

  constructor(components: FetchComponents) {
    this.#components = components;
  }

  /** See `P2pHost.fetchArtifact`. */
  async fetch(digest: Digest, options: FetchOptions, stop: AbortSignal): Promise<FetchReport> {
    const { clock, limits } = this.#components;
    const maxBytes = Math.min(options.maxBytes ?? limits.maxArtifactBytes, limits.maxArtifactBytes);
    const signal = options.signal ? AbortSignal.any([options.signal, stop]) : stop;
    const ms = options.deadlineMs ?? limits.fetchDeadlineMs;
    return withDeadline(clock, { ms, what: `artifact ${digest}`, signal }, async (over) => {
      for (;;) {
        const stored = await this.#stored(digest, maxBytes);
        if (stored) return stored;
        const other = this.#underWay.get(digest);
        if (!other) break;
        await other;
        if (over.aborted) break;
      }
      const { peersOf } = this.#components;
      const accounts = options.accounts ?? [];
      const hinted = new Set([...(options.providers ?? []), ...accounts.flatMap(peersOf)]);
      const away = accounts.filter((account) => peersOf(account).length === 0);
      const want = { hinted: [...hinted], away, maxBytes, signal: over };
      const run = new ArtifactFetch(digest, want, this.#components).run();
      const settled = run.catch(() => undefined).finally(() => this.#underWay.delete(digest));
      this.#underWay.set(digest, settled);
      return run;
    });
  }

  /** Resolves when no transfer is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }

  async #stored(digest: Digest, maxBytes: number): Promise<FetchReport | undefined> {
    let size: number;
    try {
      size = await this.#components.store.size(digest);
    } catch (error) {
      if (hasCode(error, 'ARTIFACT_MISSING')) return undefined;
      throw error;
    }
    if (size <= maxBytes) return { digest, size, alreadyStored: true, providers: new Map(), failures: [] };
    throw new P2pError({
      code: 'P2P_ARTIFACT_TOO_LARGE',
      message: `artifact ${digest} has ${size} bytes, over the limit of ${maxBytes}`,
      hint: 'raise maxBytes if an artifact of this size is expected',
      details: { digest, size, maxBytes },
    });
  }
}
