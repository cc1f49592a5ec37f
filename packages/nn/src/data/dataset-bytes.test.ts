import { encodeCanonical, hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { decodeDataset, encodeDataset } from './dataset-bytes.ts';

const finite = fc.float({ noNaN: true, noDefaultInfinity: true });

const tensorOf = (rows: number): fc.Arbitrary<Tensor> =>
  fc.oneof(
    fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc
          .array(finite, { minLength: rows * width, maxLength: rows * width })
          .map((values) => float32Tensor([rows, width], values)),
      ),
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows })
      .map((values) => int64Tensor([rows], values)),
    fc
      .uint8Array({ minLength: rows * 3, maxLength: rows * 3 })
      .map((data): Tensor => ({ dtype: 'uint8', shape: [rows, 1, 3], data })),
  );

const datasets: fc.Arbitrary<Dataset> = fc.integer({ min: 1, max: 5 }).chain((rows) =>
  fc
    .record({
      inputs: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), tensorOf(rows), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      }),
      target: fc.option(tensorOf(rows), { nil: undefined }),
    })
    .map(({ inputs, target }) => createDataset(inputs, target)),
);

const sample = createDataset({ x: float32Tensor([2, 3], [1, 2, 3, 4, 5, 6]) }, int64Tensor([2], [1, 0]));
const allowed = ['NN_DATA_MALFORMED', 'NN_DATA_EMPTY', 'NN_NOT_FINITE'];

const failsWith = (code: string) => (run: () => unknown) => {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(hasCode(thrown, code), String(thrown)).toBe(true);
};
const isMalformed = failsWith('NN_DATA_MALFORMED');

describe('dataset bytes', () => {
  it('decode to the dataset they were made from', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const again = decodeDataset(encodeDataset(dataset));
        expect(again.count).toBe(dataset.count);
        expect(again.target).toEqual(dataset.target);
        expect(Object.entries(again.inputs).sort()).toEqual(Object.entries(dataset.inputs).sort());
      }),
      { seed: 1 },
    );
  });

  it('are the same for equal datasets, in whatever order the inputs were named', () => {
    const [a, b] = [float32Tensor([1, 2], [1, 2]), float32Tensor([1, 1], [3])];
    expect(encodeDataset(createDataset({ a, b }))).toEqual(encodeDataset(createDataset({ b, a })));
  });

  it('share their memory with the tensors, aligned or not', () => {
    const bytes = encodeDataset(sample);
    expect(decodeDataset(bytes).inputs['x']?.data.buffer).toBe(bytes.buffer);
    const shifted = new Uint8Array(bytes.byteLength + 1);
    shifted.set(bytes, 1);
    expect(decodeDataset(shifted.subarray(1))).toEqual(sample);
  });

  it('are refused when cut short, prolonged or over the limit', () => {
    const bytes = encodeDataset(sample);
    for (let size = 0; size < bytes.byteLength; size++)
      isMalformed(() => decodeDataset(bytes.slice(0, size)));
    isMalformed(() => decodeDataset(new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])));
    isMalformed(() => decodeDataset(bytes, { maxBytes: bytes.byteLength - 1 }));
  });

  it('never raise anything but the listed errors, whatever bit is flipped', () => {
    const bytes = encodeDataset(sample);
    fc.assert(
      fc.property(fc.nat(bytes.byteLength * 8 - 1), fc.nat(bytes.byteLength * 8 - 1), (one, two) => {
        const broken = bytes.slice();
        for (const bit of [one, two]) broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
        try {
          const decoded = decodeDataset(broken);
          expect(encodeDataset(decoded)).toEqual(broken);
        } catch (error) {
          expect(
            allowed.some((code) => hasCode(error, code)),
            String(error),
          ).toBe(true);
        }
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('never raise anything but the listed errors for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeDataset(bytes);
        } catch (error) {
          expect(
            allowed.some((code) => hasCode(error, code)),
            String(error),
          ).toBe(true);
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('hold no %d', (value) => {
    failsWith('NN_NOT_FINITE')(() => encodeDataset(createDataset({ x: float32Tensor([1, 1], [value]) })));
    const bytes = encodeDataset(createDataset({ x: float32Tensor([1, 2], [0, 0]) }));
    new DataView(bytes.buffer).setFloat32(bytes.byteLength - 8, value, true);
    failsWith('NN_NOT_FINITE')(() => decodeDataset(bytes));
  });

  it('are refused when they claim countless rows without elements', () => {
    const header = encodeCanonical({
      count: 2 ** 50,
      tensors: [{ name: 'x', isTarget: false, type: 1, shape: [2 ** 50, 0] }],
    });
    const bytes = new Uint8Array(16 + Math.ceil(header.byteLength / 8) * 8);
    bytes.set(encodeDataset(sample).subarray(0, 16));
    new DataView(bytes.buffer).setUint32(8, header.byteLength, true);
    bytes.set(header, 16);
    failsWith('NN_DATA_EMPTY')(() => decodeDataset(bytes));
  });

  it('are refused for a dataset without rows', () => {
    failsWith('NN_DATA_EMPTY')(() => encodeDataset({ inputs: { x: float32Tensor([0, 2], []) }, count: 0 }));
  });
});
