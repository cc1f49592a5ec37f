import type { ChunkManifest } from './chunk-manifest.ts';
import { ArtifactError } from './errors.ts';

export function busyPartial(manifest: ChunkManifest): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_PARTIAL_BUSY',
    message: `partial artifact ${manifest.digest} is already open`,
    hint: 'wait for the transfer under way, or close it',
    retryable: true,
    details: { digest: manifest.digest },
  });
}

export function closedPartial(manifest: ChunkManifest): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_PARTIAL_BUSY',
    message: `partial artifact ${manifest.digest} has been closed`,
    hint: 'open it again before writing',
    details: { digest: manifest.digest },
  });
}

export function incompletePartial(manifest: ChunkManifest, missing: number): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_INCOMPLETE',
    message: `artifact ${manifest.digest} lacks ${missing} of ${manifest.chunkDigests.length} chunks`,
    hint: 'write the missing chunks first',
    details: { digest: manifest.digest, missing },
  });
}

export function lyingManifest(manifest: ChunkManifest, found: string): ArtifactError {
  return new ArtifactError({
    code: 'ARTIFACT_DIGEST_MISMATCH',
    message: `the chunks match the manifest but make ${found}, not ${manifest.digest}: the manifest was a lie`,
    hint: 'ask providers with another manifest',
    details: { expected: manifest.digest, found, size: manifest.size },
  });
}
