import { type Address, type Digest, sameAddress } from '@plexus/core';
import type { ArtifactSource } from '../ports.ts';
import { slotOf } from '../view/fold-event.ts';
import type { SessionState } from '../view/session-state.ts';

/** Every artifact a session has needed so far: its spec, its models, and all updates. */
function digestsOfSession({ terms, modelDigest, rounds }: SessionState): ReadonlySet<Digest> {
  const digests = new Set<Digest>([terms.specDigest, terms.modelDigest, modelDigest]);
  for (const { baseDigest, updates, publications } of rounds.values()) {
    digests.add(baseDigest);
    for (const { digest } of updates.values()) digests.add(digest);
    for (const publication of publications) {
      if (!publication.rejected) digests.add(publication.modelDigest);
    }
  }
  return digests;
}

/** Every artifact that running sessions need which an account takes part in, or whose parameter server it is. */
export function digestsHeldBy(sessions: readonly SessionState[], account: Address): ReadonlySet<Digest> {
  const isHeld = (session: SessionState): boolean =>
    session.phase !== 'ended' &&
    (sameAddress(session.terms.parameterServer, account) || slotOf(session, account) !== undefined);
  return new Set(sessions.filter(isHeld).flatMap((session) => [...digestsOfSession(session)]));
}

/** Keeps a running session's artifacts from being cleared away, so that everybody can fetch them from here. */
export class SessionPins {
  readonly #artifacts: Pick<ArtifactSource, 'pin' | 'unpin'>;
  readonly #pinned = new Set<Digest>();

  constructor(artifacts: Pick<ArtifactSource, 'pin' | 'unpin'>) {
    this.#artifacts = artifacts;
  }

  /** True while some artifact of the session is not pinned. */
  isBehind(session: SessionState): boolean {
    for (const digest of digestsOfSession(session)) if (!this.#pinned.has(digest)) return true;
    return false;
  }

  async keep(session: SessionState): Promise<void> {
    for (const digest of digestsOfSession(session)) {
      if (this.#pinned.has(digest)) continue;
      await this.#artifacts.pin(digest);
      this.#pinned.add(digest);
    }
  }

  /** The session is over: its artifacts stay as long as there is room for them, and those `held` for others beyond that. */
  async release(session: SessionState, held: ReadonlySet<Digest> = new Set()): Promise<void> {
    const published = [...session.rounds.values()].flatMap(({ publications }) => publications);
    const rejected = published.map(({ modelDigest }) => modelDigest);
    for (const digest of new Set([...digestsOfSession(session), ...rejected])) {
      if (held.has(digest)) continue;
      await this.#artifacts.unpin(digest);
      this.#pinned.delete(digest);
    }
  }
}
