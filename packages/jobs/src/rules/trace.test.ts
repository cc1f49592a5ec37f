import { digestOf, encodeCanonical, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTraceTree,
  decodeTrace,
  encodeTrace,
  interior16,
  interiorHash,
  MAX_SEGMENTS,
  MAX_TRACE_BYTES,
  proveSegment,
  type TraceLeaf,
  verifySegment,
} from './trace.ts';

const leafOf = (number: number): TraceLeaf => ({
  endDigest: digestOf(uintToBytes(number, 8)),
  interiorHash: interiorHash(interior16(uintToBytes(number, 4))),
});
const traceOf = (count: number, from = 0): TraceLeaf[] =>
  Array.from({ length: count }, (_, i) => leafOf(from + i));
const malformed = expect.objectContaining({ code: 'JOBS_TRACE_MALFORMED' });

describe('a trace', () => {
  it('survives encoding and decoding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (count, from) => {
        const leaves = traceOf(count, from);
        expect(decodeTrace(encodeTrace(leaves), count)).toEqual(leaves);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('has one spelling: any changed byte gives another trace or none', () => {
    const leaves = traceOf(3);
    const bytes = encodeTrace(leaves);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        let decoded: TraceLeaf[] | undefined;
        try {
          decoded = decodeTrace(changed);
        } catch (error) {
          expect(error).toEqual(malformed);
        }
        expect(decoded).not.toEqual(leaves);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('is refused with only the documented error, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.anything().map((value) => asBytes(value)),
        ),
        (bytes) => {
          expect(() => decodeTrace(bytes)).toThrow(malformed);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is refused when a leaf is cut, none are there, or the count is another', () => {
    const packed = new Uint8Array(65);
    expect(() => decodeTrace(encodeCanonical({ version: 1, leaves: packed }))).toThrow(malformed);
    expect(() => decodeTrace(encodeCanonical({ version: 1, leaves: new Uint8Array(0) }))).toThrow(malformed);
    expect(() => decodeTrace(encodeCanonical({ version: 1, leaves: new Uint8Array(64), more: 1 }))).toThrow(
      malformed,
    );
    expect(() => decodeTrace(encodeTrace(traceOf(4)), 5)).toThrow(malformed);
    expect(() => encodeTrace([])).toThrow(malformed);
    expect(() => createTraceTree([])).toThrow(malformed);
  });

  it('is refused by size before it is parsed', () => {
    expect(() => decodeTrace(new Uint8Array(MAX_TRACE_BYTES + 1))).toThrow(malformed);
    const largest = encodeCanonical({ version: 1, leaves: new Uint8Array(MAX_SEGMENTS * 64) });
    expect(largest.byteLength).toBeLessThanOrEqual(MAX_TRACE_BYTES);
    expect(decodeTrace(largest)).toHaveLength(MAX_SEGMENTS);
  });

  it('proves each segment at its place and at no other (J8)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (count, a, b) => {
        const leaves = traceOf(count);
        const tree = createTraceTree(leaves);
        const [segment, other] = [a % count, b % count];
        const proof = proveSegment(tree, segment);
        expect(verifySegment(tree.root, segment, leafOf(segment), proof)).toBe(true);
        if (other !== segment) {
          expect(verifySegment(tree.root, other, leafOf(segment), proof)).toBe(false);
          expect(verifySegment(tree.root, segment, leafOf(other), proof)).toBe(false);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('proves no segment in the padding', () => {
    const tree = createTraceTree(traceOf(5));
    expect(() => proveSegment(tree, 5)).toThrow(expect.objectContaining({ code: 'CORE_MERKLE_INDEX' }));
  });
});

describe('interior16', () => {
  it('is the first 16 bytes of SHA-256', () => {
    expect(interior16(new Uint8Array(0))).toBe('0xe3b0c44298fc1c149afbf4c8996fb924');
  });
});

function asBytes(value: unknown): Uint8Array {
  try {
    return encodeCanonical(value as Parameters<typeof encodeCanonical>[0]);
  } catch {
    return new Uint8Array(1);
  }
}
