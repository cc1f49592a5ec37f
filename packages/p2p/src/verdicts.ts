import type { Clock } from '@plexus/core';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';

/** What is done with a peer's input: used, dropped without blame, or dropped as proof of misbehaviour. */
export type Verdict = 'accept' | 'ignore' | 'reject';

/** A verdict, or a verdict with its reason. */
export type Judgement = Verdict | { readonly verdict: Verdict; readonly reason: string };

export type PeerVerdict = {
  readonly peerId: PeerId;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Protocol or topic the input came by. */
  readonly about: string;
  readonly atMs: number;
};

type Record = { rejects: number; last: PeerVerdict };

const MAX_REMEMBERED_PEERS = 4096;

export function toVerdict(judgement: Judgement): { readonly verdict: Verdict; readonly reason: string } {
  return typeof judgement === 'string' ? { verdict: judgement, reason: `judged ${judgement}` } : judgement;
}

/** Remembers who misbehaved, how often and for how long that counts. Bounded, oldest forgotten first. */
export class PeerLedger {
  readonly #clock: Clock;
  readonly #limits: P2pLimits;
  readonly #records = new Map<PeerId, Record>();
  readonly #listeners = new Set<(verdict: PeerVerdict) => void>();

  constructor(clock: Clock, limits: P2pLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  record(peerId: PeerId, verdict: Verdict, reason: string, about: string): void {
    const entry: PeerVerdict = { peerId, verdict, reason, about, atMs: this.#clock.now() };
    if (verdict === 'reject') {
      const before = this.#current(peerId);
      this.#records.delete(peerId);
      this.#records.set(peerId, { rejects: (before?.rejects ?? 0) + 1, last: entry });
      for (const oldest of this.#records.keys()) {
        if (this.#records.size <= MAX_REMEMBERED_PEERS) break;
        this.#records.delete(oldest);
      }
    }
    for (const listener of this.#listeners) listener(entry);
  }

  /** The reject because of which a peer is not asked for artifacts, while it still counts. */
  refusal(peerId: PeerId): PeerVerdict | undefined {
    return this.#current(peerId)?.last;
  }

  /** True when a peer was rejected so often that no connection to it is wanted. */
  isBanned(peerId: PeerId): boolean {
    return (this.#current(peerId)?.rejects ?? 0) >= this.#limits.rejectsBeforeHangUp;
  }

  forgive(peerId: PeerId): void {
    this.#records.delete(peerId);
  }

  /** Calls `listener` at every verdict; returns the way to stop. */
  subscribe(listener: (verdict: PeerVerdict) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #current(peerId: PeerId): Record | undefined {
    const record = this.#records.get(peerId);
    if (record && this.#clock.now() - record.last.atMs < this.#limits.refusePeerMs) return record;
    this.#records.delete(peerId);
    return undefined;
  }
}
