import type { Digest } from '@plexus/core';
import { CollabError } from '../../src/errors.ts';

/** Asks again and again for an artifact. Throws `COLLAB_ARTIFACT_UNAVAILABLE` when nobody gave it in time. */
export async function untilGiven(
  digest: Digest,
  copy: (digest: Digest) => Promise<Uint8Array | undefined>,
  { deadlineMs, pollMs }: { readonly deadlineMs: number; readonly pollMs: number },
): Promise<Uint8Array> {
  for (const until = Date.now() + deadlineMs; ; ) {
    const bytes = await copy(digest);
    if (bytes) return bytes;
    if (Date.now() >= until) break;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new CollabError({
    code: 'COLLAB_ARTIFACT_UNAVAILABLE',
    message: `nobody gives ${digest} away`,
    retryable: true,
  });
}
