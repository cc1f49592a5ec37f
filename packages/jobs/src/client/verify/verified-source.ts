import { type Digest, digestOf } from '@plexus/core';
import { JobsError } from '../../errors.ts';
import type { ArtifactSource } from '../../ports.ts';

/** Reads artifacts and believes no source: bytes that are not those of the digest throw `JOBS_ARTIFACT_WRONG` (J11). */
export function verifiedSource(artifacts: ArtifactSource): ArtifactSource {
  return {
    ...artifacts,
    async get(digest: Digest, options) {
      const bytes = await artifacts.get(digest, options);
      const found = digestOf(bytes);
      if (found === digest) return bytes;
      throw new JobsError({
        code: 'JOBS_ARTIFACT_WRONG',
        message: `asked for artifact ${digest}, got the bytes of ${found}`,
        hint: 'fetch it from another peer',
        details: { digest, found },
      });
    },
  };
}
