import { digestOf, hasCode, ZERO_DIGEST } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkpoint, decodeCheckpoint, encodeCheckpoint } from './checkpoint-bytes.ts';
import { emptyRecord } from './run-record.ts';

const checkpoint: Checkpoint = {
  identity: { model: ZERO_DIGEST, spec: ZERO_DIGEST, data: 'd', lastBatch: 'wrap', engine: 'native' },
  record: {
    ...emptyRecord({ epoch: 1, row: 3, parts: [{ epoch: 0, row: 1 }] }),
    step: 7,
    measures: [
      {
        step: 7,
        epoch: 1,
        trainLoss: 0.5,
        isBest: true,
        validation: { loss: 0.25, metrics: { a: null, b: 1 } },
      },
    ],
    best: { value: 0.25, step: 7 },
    confusion: {
      step: 7,
      counts: [
        [1, 0],
        [2, 3],
      ],
    },
  },
  state: Uint8Array.of(1, 2, 3),
  bestState: Uint8Array.of(4, 5),
};

const isMalformed = (run: () => unknown): void => {
  expect(run).toThrow(expect.toSatisfy((error: unknown) => hasCode(error, 'NN_CHECKPOINT_MALFORMED')));
};

/** Puts the right digest behind changed bytes. */
function seal(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 32;
  bytes.set(Buffer.from(digestOf(bytes.subarray(0, end)).slice(2), 'hex'), end);
  return bytes;
}

describe('checkpoint bytes', () => {
  it('decode to what they were made from, and are the same for the same', () => {
    const bytes = encodeCheckpoint(checkpoint);
    expect(decodeCheckpoint(bytes)).toEqual(checkpoint);
    expect(encodeCheckpoint(decodeCheckpoint(bytes))).toEqual(bytes);
    const { bestState: _, ...without } = checkpoint;
    expect(decodeCheckpoint(encodeCheckpoint(without))).toEqual(without);
  });

  it('are refused when cut, prolonged, changed in any bit, or of another version', () => {
    const bytes = encodeCheckpoint(checkpoint);
    for (let size = 0; size < bytes.length; size += 3)
      isMalformed(() => decodeCheckpoint(bytes.slice(0, size)));
    isMalformed(() => decodeCheckpoint(Uint8Array.of(...bytes, 0)));
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const broken = bytes.slice();
        broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
        isMalformed(() => decodeCheckpoint(broken));
      }),
      { seed: 1, numRuns: 500 },
    );
    const newer = bytes.slice();
    newer[4] = 2;
    isMalformed(() => decodeCheckpoint(seal(newer)));
  });

  it('with a right digest over wrong contents raise nothing but the listed error', () => {
    const bytes = encodeCheckpoint(checkpoint);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 257), (bit) => {
        const broken = bytes.slice();
        broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
        try {
          decodeCheckpoint(seal(broken));
        } catch (error) {
          expect(hasCode(error, 'NN_CHECKPOINT_MALFORMED'), String(error)).toBe(true);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
