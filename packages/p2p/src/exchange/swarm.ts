import type { ChunkManifest, PartialArtifact } from '@plexus/artifacts';
import type { Clock } from '@plexus/core';
import type { PeerId } from '../identity.ts';
import type { ProviderSession } from './provider-session.ts';

type Outstanding = { readonly peers: Set<PeerId>; sinceMs: number };

/** A chunk that has been outstanding this long may be asked of a second provider that has nothing else to do. */
const SECOND_ASK_MS = 1_000;

/**
 * Providers that agree on one manifest, pulling its missing chunks together. Every provider takes the next chunk
 * when it has room, so the fast ones carry more.
 */
export class Swarm {
  readonly manifest: ChunkManifest;
  readonly #partial: PartialArtifact;
  readonly #clock: Clock;
  readonly #chunksAhead: number;
  readonly #missing: Set<number>;
  readonly #queue: number[];
  readonly #outstanding = new Map<number, Outstanding>();
  readonly #writing = new Map<number, Promise<void>>();
  readonly #members = new Set<PeerId>();
  readonly #contributed = new Map<PeerId, number>();
  #changed = Promise.withResolvers<void>();
  #stopped = false;
  #completion: Promise<unknown> | undefined;

  constructor(partial: PartialArtifact, options: { readonly clock: Clock; readonly chunksAhead: number }) {
    this.manifest = partial.manifest;
    this.#partial = partial;
    this.#clock = options.clock;
    this.#chunksAhead = options.chunksAhead;
    this.#queue = [...partial.missing()];
    this.#missing = new Set(this.#queue);
  }

  get missingChunks(): number {
    return this.#missing.size;
  }

  /** Everybody who vouched for this manifest. */
  get members(): ReadonlySet<PeerId> {
    return this.#members;
  }

  /** Bytes of verified chunks by provider. */
  get contributed(): ReadonlyMap<PeerId, number> {
    return this.#contributed;
  }

  /**
   * Pulls from this provider until the artifact is in the store or the swarm is stopped. Throws what ended the
   * provider's part: `ARTIFACT_CHUNK_MISMATCH` for a wrong chunk, `ARTIFACT_DIGEST_MISMATCH` when the manifest lied.
   */
  async join(session: ProviderSession): Promise<void> {
    this.#members.add(session.peerId);
    const pulls = new Set<Promise<void>>();
    let failure: { readonly error: unknown } | undefined;
    while (!this.#stopped) {
      if (failure) throw failure.error;
      if (this.#missing.size === 0) {
        this.#completion ??= this.#partial.complete();
        await this.#completion;
        return;
      }
      for (let index = this.#take(session, pulls.size); index !== undefined; ) {
        const pull = this.#pull(session, index)
          .catch((error) => {
            failure ??= { error };
          })
          .finally(() => pulls.delete(pull));
        pulls.add(pull);
        index = this.#take(session, pulls.size);
      }
      await this.#change(pulls);
    }
  }

  /** No chunk is written any more once this resolves. `keep` leaves the chunks for another time. */
  async stop(keep: boolean): Promise<void> {
    this.#stopped = true;
    this.#notify();
    await Promise.allSettled([...this.#writing.values(), this.#completion]);
    await (keep ? this.#partial.close() : this.#partial.discard());
  }

  #take(session: ProviderSession, ahead: number): number | undefined {
    if (ahead >= this.#chunksAhead) return undefined;
    const index = this.#queue.shift() ?? this.#overdue(session.peerId);
    if (index === undefined) return undefined;
    const now = this.#clock.now();
    const outstanding = this.#outstanding.get(index) ?? { peers: new Set<PeerId>(), sinceMs: now };
    outstanding.peers.add(session.peerId);
    outstanding.sinceMs = now;
    this.#outstanding.set(index, outstanding);
    return index;
  }

  #overdue(peerId: PeerId): number | undefined {
    const before = this.#clock.now() - SECOND_ASK_MS;
    for (const [index, { peers, sinceMs }] of this.#outstanding) {
      if (!peers.has(peerId) && sinceMs <= before && !this.#writing.has(index)) return index;
    }
    return undefined;
  }

  async #pull(session: ProviderSession, index: number): Promise<void> {
    try {
      const bytes = await session.chunk(this.manifest, index);
      if (this.#stopped || !this.#missing.has(index) || this.#writing.has(index)) return;
      const writing = this.#partial.write(index, bytes);
      this.#writing.set(index, writing);
      await writing.finally(() => this.#writing.delete(index));
      this.#missing.delete(index);
      this.#contributed.set(session.peerId, (this.#contributed.get(session.peerId) ?? 0) + bytes.byteLength);
    } finally {
      this.#release(index, session.peerId);
    }
  }

  #release(index: number, peerId: PeerId): void {
    const outstanding = this.#outstanding.get(index);
    outstanding?.peers.delete(peerId);
    if (outstanding?.peers.size === 0 || !this.#missing.has(index)) {
      this.#outstanding.delete(index);
      if (this.#missing.has(index) && !this.#writing.has(index)) this.#queue.unshift(index);
    }
    this.#notify();
  }

  async #change(pulls: ReadonlySet<Promise<void>>): Promise<void> {
    const over = new AbortController();
    const idle = pulls.size < this.#chunksAhead ? [this.#clock.sleep(SECOND_ASK_MS, over.signal)] : [];
    try {
      await Promise.race([...pulls, this.#changed.promise, ...idle]);
    } finally {
      over.abort();
    }
  }

  #notify(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
