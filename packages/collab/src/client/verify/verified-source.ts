import { type Digest, digestOf, isPlexusError, toMessage } from '@plexus/core';
import type { ArtifactSource } from '../../ports.ts';
import { type CheckName, checkFailed } from './check-failed.ts';

/** Reads artifacts and believes no source: bytes that are not those of the digest fail the check. */
export function verifiedSource(
  artifacts: Pick<ArtifactSource, 'get'>,
  check: CheckName,
): Pick<ArtifactSource, 'get'> {
  return {
    async get(digest: Digest, options) {
      const bytes = await artifacts.get(digest, options).catch((cause: unknown) => {
        if (!isPlexusError(cause) || !cause.code.endsWith('_ARTIFACT_WRONG')) throw cause;
        throw checkFailed(check, toMessage(cause), { digest }, cause);
      });
      const found = digestOf(bytes);
      if (found === digest) return bytes;
      throw checkFailed(check, `asked for artifact ${digest}, got the bytes of ${found}`, { digest, found });
    },
  };
}
