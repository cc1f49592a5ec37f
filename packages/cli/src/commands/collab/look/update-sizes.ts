import type { ArtifactSource, SessionState } from '@plexus/collab';

const ASK_MS = 1_000;

/** Bytes of every update of a session that is at hand, by digest. */
export async function sizesOf(
  artifacts: Pick<ArtifactSource, 'get'>,
  session: Pick<SessionState, 'rounds'>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { updates } of session.rounds.values()) {
    for (const { digest, participant } of updates.values()) {
      const found = await artifacts
        .get(digest, { deadlineMs: ASK_MS, from: participant })
        .catch(() => undefined);
      if (found) sizes.set(digest, found.length);
    }
  }
  return sizes;
}
