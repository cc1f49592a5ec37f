import type { Digest } from '@plexus/core';
import { CHUNK_SIZE } from './chunk-manifest.ts';
import { ArtifactError } from './errors.ts';

/** Throws `ARTIFACT_RANGE_INVALID` unless `offset … offset+length` lies within `size` bytes. */
export function assertRange(digest: Digest, size: number, offset: number, length: number): void {
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
  if (whole && offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new ArtifactError({
    code: 'ARTIFACT_RANGE_INVALID',
    message: `range ${offset}+${length} is outside artifact ${digest} of ${size} bytes`,
    hint: 'ask for a range within the artifact',
    details: { digest, size, offset, length },
  });
}

/** First chunk and one past the last chunk that a range touches. */
export function chunksOfRange(
  offset: number,
  length: number,
): { readonly first: number; readonly end: number } {
  if (length === 0) return { first: 0, end: 0 };
  return { first: Math.floor(offset / CHUNK_SIZE), end: Math.floor((offset + length - 1) / CHUNK_SIZE) + 1 };
}
