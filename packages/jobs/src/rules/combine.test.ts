import { digestOf, encodeCanonical, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CombineManifest,
  chooseCandidate,
  createPartsTree,
  decodeCombineManifest,
  encodeCombineManifest,
  provePart,
  verifyPart,
} from './combine.ts';

const digestAt = (number: number) => digestOf(uintToBytes(number, 4));
const partsOf = (count: number) => Array.from({ length: count }, (_, i) => digestAt(i));
const malformed = expect.objectContaining({ code: 'JOBS_RESULT_MALFORMED' });

function manifestOf(kind: CombineManifest['kind'], count: number): CombineManifest {
  const parts = partsOf(count);
  const common = {
    version: 1,
    round: 0,
    output: digestAt(999),
    parts,
    partsRoot: createPartsTree(parts).root,
  } as const;
  return kind === 'sweep'
    ? { ...common, kind, choice: 0, metrics: parts.map((_, i) => i / 3) }
    : { ...common, kind };
}

const anyManifest = fc
  .tuple(
    fc.constantFrom('train' as const, 'infer' as const, 'sweep' as const),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([kind, count]) => manifestOf(kind, count));

describe('a combine manifest', () => {
  it('survives encoding and decoding (J12)', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(decodeCombineManifest(encodeCombineManifest(manifest))).toEqual(manifest);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('keeps metrics exactly, whatever finite numbers they are', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (metric) => {
        fc.pre(!Object.is(metric, -0));
        const manifest = { ...manifestOf('sweep', 2), metrics: [metric, null] };
        expect(decodeCombineManifest(encodeCombineManifest(manifest))).toEqual(manifest);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('is refused with only the documented error when any byte is changed', () => {
    const bytes = encodeCombineManifest(manifestOf('sweep', 3));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        try {
          expect(decodeCombineManifest(changed)).not.toEqual(manifestOf('sweep', 3));
        } catch (error) {
          if (error instanceof Error && error.name === 'AssertionError') throw error;
          expect(error).toEqual(malformed);
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is refused for arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => decodeCombineManifest(bytes)).toThrow(malformed);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('is refused when its fields do not agree', () => {
    const sweep = manifestOf('sweep', 3);
    const wrong: object[] = [
      { ...sweep, parts: partsOf(2) },
      { ...sweep, choice: 3 },
      { ...sweep, metrics: [1, 2] },
      { ...sweep, metrics: [null, 1, 2] },
      { ...sweep, metrics: [Number.NaN, 1, 2] },
      { ...sweep, metrics: [-0, 1, 2] },
      { ...sweep, version: 2 },
      { ...sweep, kind: 'train' },
      { ...manifestOf('train', 3), kind: 'sweep' },
      { ...manifestOf('train', 3), extra: 1 },
    ];
    for (const manifest of wrong) {
      expect(() => encodeCombineManifest(manifest as CombineManifest)).toThrow(malformed);
    }
    expect(() => decodeCombineManifest(encodeCanonical({ ...manifestOf('train', 3), round: -1 }))).toThrow(
      malformed,
    );
  });

  it('proves each part at its place and at no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (count, pick) => {
        const parts = partsOf(count);
        const { root } = createPartsTree(parts);
        const place = pick % count;
        const proof = provePart(parts, place);
        expect(verifyPart(root, place, digestAt(place), proof)).toBe(true);
        expect(verifyPart(root, place ^ 1, digestAt(place), proof)).toBe(false);
        expect(verifyPart(root, place, digestAt(place + 1), proof)).toBe(false);
        expect(() => provePart(parts, count)).toThrow(expect.objectContaining({ code: 'CORE_MERKLE_INDEX' }));
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('chooseCandidate', () => {
  it('takes the highest accuracy or the lowest loss, the first among equals', () => {
    expect(chooseCandidate([0.5, 0.9, 0.9], 'accuracy')).toBe(1);
    expect(chooseCandidate([0.5, 0.1, 0.1], 'loss')).toBe(1);
    expect(chooseCandidate([0, 0], 'loss')).toBe(0);
  });

  it('passes over candidates without a finite metric', () => {
    expect(chooseCandidate([null, Number.NaN, 3], 'loss')).toBe(2);
    expect(chooseCandidate([null, Number.POSITIVE_INFINITY], 'accuracy')).toBe(0);
  });
});
