import { PlexusError } from '@plexus/core';

/** Codes raised by `artifacts`. Each names the digest, file or limit it is about in `details`. */
export type ArtifactErrorCode =
  | 'ARTIFACT_MISSING'
  | 'ARTIFACT_CORRUPT'
  | 'ARTIFACT_TOO_LARGE'
  | 'ARTIFACT_QUOTA_EXCEEDED'
  | 'ARTIFACT_DIGEST_MISMATCH'
  | 'ARTIFACT_CHUNK_MISMATCH'
  | 'ARTIFACT_RANGE_INVALID'
  | 'ARTIFACT_MANIFEST_MALFORMED'
  | 'ARTIFACT_INCOMPLETE'
  | 'ARTIFACT_PARTIAL_BUSY'
  | 'ARTIFACT_PINNED'
  | 'ARTIFACT_STORE_UNAVAILABLE';

export class ArtifactError extends PlexusError<ArtifactErrorCode> {}

export function missingArtifact(digest: string): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_MISSING',
    message: `artifact ${digest} is not in this store`,
    hint: 'fetch it from a peer that has it, or put the bytes again',
    details: { digest },
  });
}

export function corruptArtifact(digest: string, found: string, where: string): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_CORRUPT',
    message: `artifact ${digest} is damaged: ${where} holds bytes with digest ${found}`,
    hint: 'the damaged bytes were set aside; fetch the artifact again and check the disk',
    details: { digest, found, where },
  });
}

export function oversizeArtifact(size: number, maxBytes: number): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_TOO_LARGE',
    message: `artifact of at least ${size} bytes is over the limit of ${maxBytes}`,
    hint: 'raise the limit if artifacts of this size are expected',
    details: { size, maxBytes },
  });
}
