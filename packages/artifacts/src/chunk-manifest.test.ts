import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHUNK_SIZE,
  chunkLength,
  decodeManifest,
  encodeManifest,
  manifestOf,
  maxManifestBytes,
} from './chunk-manifest.ts';
import { sampleBytes } from './compliance.ts';
import { ArtifactError } from './errors.ts';

const LIMIT = 64 * CHUNK_SIZE;

describe('chunk manifest', () => {
  it('survives encoding for every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * CHUNK_SIZE }), (size) => {
        const manifest = manifestOf(sampleBytes(size, size));
        const encoded = encodeManifest(manifest);
        expect(encoded.byteLength).toBeLessThanOrEqual(maxManifestBytes(size));
        expect(decodeManifest(encoded, size)).toEqual(manifest);
        const lengths = manifest.chunkDigests.map((_, index) => chunkLength(size, index));
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(size);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('refuses an artifact over the limit before looking at its chunks', () => {
    const encoded = encodeManifest(manifestOf(sampleBytes(1000, 1)));
    expect(() => decodeManifest(encoded, 999)).toThrow(
      expect.objectContaining({ code: 'ARTIFACT_TOO_LARGE' }),
    );
  });

  it('answers arbitrary bytes with its own errors only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          decodeManifest(bytes, LIMIT);
        } catch (error) {
          expect(error).toBeInstanceOf(ArtifactError);
        }
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('notices every change to an encoded manifest', () => {
    const manifest = manifestOf(sampleBytes(CHUNK_SIZE + 9, 3));
    const encoded = encodeManifest(manifest);
    fc.assert(
      fc.property(fc.nat(encoded.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(encoded);
        changed[at] = (changed[at] as number) ^ flip;
        try {
          expect(decodeManifest(changed, LIMIT)).not.toEqual(manifest);
        } catch (error) {
          expect(error).toBeInstanceOf(ArtifactError);
        }
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
