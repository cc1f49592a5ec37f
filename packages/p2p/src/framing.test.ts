import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { P2pError } from './errors.ts';
import { FrameAssembler, frameHeader } from './framing.ts';

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; at < bytes.byteLength; i++) {
    const size = sizes[i % sizes.length] as number;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

describe('FrameAssembler', () => {
  it('gives back the frames, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 8 }),
        (bodies, sizes) => {
          const wire = Buffer.concat(bodies.flatMap((body) => [frameHeader(body.byteLength), body]));
          const assembler = new FrameAssembler();
          const frames: Uint8Array[] = [];
          for (const piece of cut(wire, sizes)) {
            assembler.push(piece);
            for (let frame = assembler.take(300); frame; frame = assembler.take(300)) frames.push(frame);
          }
          expect(frames.map((frame) => Buffer.from(frame).toString('hex'))).toEqual(
            bodies.map((body) => Buffer.from(body).toString('hex')),
          );
          expect(assembler.buffered).toBe(0);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('refuses a frame over the cap as soon as its header is known', () => {
    const assembler = new FrameAssembler();
    assembler.push(Uint8Array.of(0xff, 0xff, 0xff));
    expect(assembler.take(1000)).toBeUndefined();
    assembler.push(Uint8Array.of(0xff));
    expect(() => assembler.take(1000)).toThrow(
      expect.objectContaining({
        code: 'P2P_FRAME_TOO_LARGE',
        details: { length: 0xffffffff, maxBytes: 1000 },
      }),
    );
  });

  it('answers arbitrary bytes with frames within the cap or its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const assembler = new FrameAssembler();
        assembler.push(bytes);
        try {
          for (let frame = assembler.take(64); frame; frame = assembler.take(64)) {
            expect(frame.byteLength).toBeLessThanOrEqual(64);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(P2pError);
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
