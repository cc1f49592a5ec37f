import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createTensorData, float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import type { DataType, Tensor } from '../graph/types.ts';
import { readNpy } from './npy.ts';
import { datasetFromArrays, readNpz, writeNpz } from './npz.ts';

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const codes = ['NN_DATA_MALFORMED', 'NN_DATA_EMPTY'];

/** numpy.savez_compressed of x = arange(6) f4 [2,3], f = arange(24) i4 [2,3,4] in Fortran order, y i8, m bool, s scalar f8. */
const archive = fromBase64(
  [
    'UEsDBC0AAAAIAAAAIQBP6QAq//////////8FABQAeC5ucHkBABAAmAAAAAAAAABVAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxc',
    'pG6loG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CsaaOgq1CmQDLgYwaLAHEg5ABMQNQLzAAQBQSwME',
    'LQAAAAgAAAAhAGezArP//////////wUAFABmLm5weQEAEADgAAAAAAAAAIAAAAAAAAAAncw5DsJAEETRMfu+L2lnA9JE4Mji',
    'CiACCIiQhQdBglEbSBCn4MJ8X4GSXlAV1HezX28PgXmZt018dlIbiV1dQ+vEnlN9aHw7ppr4fN/p0zNnl/juqbOFk6WTcO7k',
    'I3+mYUgLJfRQwwgB2iijjzrGKKCDCgbIDyYooosqhmhiih9QSwMELQAAAAgAAAAhAHH7Oav//////////wUAFAB5Lm5weQEA',
    'EACQAAAAAAAAAEgAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNpoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBak',
    'AvkaRjqaOgq1ChQALkYGVAAAUEsDBC0AAAAIAAAAIQDuGbtd//////////8FABQAbS5ucHkBABAAggAAAAAAAABGAAAAAAAA',
    'AJvsF+obEMnIUMZQrZ6SWpxcpG6loF6TZKiuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoKtQoUAC5GBgBQ',
    'SwMELQAAAAgAAAAhADW0OpP//////////wUAFABzLm5weQEAEACIAAAAAAAAAEcAAAAAAAAAm+wX6hsQychQxlCtnpJanFyk',
    'bqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkamjoKtQoUAS4GMGBxAABQSwECLQMtAAAACAAAACEAT+kA',
    'KlUAAACYAAAABQAAAAAAAAAAAAAAgAEAAAAAeC5ucHlQSwECLQMtAAAACAAAACEAZ7MCs4AAAADgAAAABQAAAAAAAAAAAAAA',
    'gAGMAAAAZi5ucHlQSwECLQMtAAAACAAAACEAcfs5q0gAAACQAAAABQAAAAAAAAAAAAAAgAFDAQAAeS5ucHlQSwECLQMtAAAA',
    'CAAAACEA7hm7XUYAAACCAAAABQAAAAAAAAAAAAAAgAHCAQAAbS5ucHlQSwECLQMtAAAACAAAACEANbQ6k0cAAACIAAAABQAA',
    'AAAAAAAAAAAAgAE/AgAAcy5ucHlQSwUGAAAAAAUABQD/AAAAvQIAAAAA',
  ].join(''),
);
const version2 = fromBase64(
  [
    'k05VTVBZAgB0AAAAeydkZXNjcic6ICc8ZjQnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMiwgMiksIH0g',
    'ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAACAPwAAAEAAAEBA',
  ].join(''),
);
const version3 = fromBase64(
  [
    'k05VTVBZAwB0AAAAeydkZXNjcic6ICd8dTEnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMiwpLCB9ICAg',
    'ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAQ==',
  ].join(''),
);
const bigEndian = fromBase64(
  [
    'k05VTVBZAQB2AHsnZGVzY3InOiAnPmY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsKSwgfSAgICAg',
    'ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAP4AAAA==',
  ].join(''),
);

const dtypes: readonly DataType[] = [
  'float16',
  'float32',
  'float64',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'bool',
];

const tensors: fc.Arbitrary<Tensor> = fc
  .record({
    dtype: fc.constantFrom(...dtypes),
    shape: fc.array(fc.nat(4), { maxLength: 4 }),
    seed: fc.nat(100),
  })
  .map(({ dtype, shape, seed }) => {
    const data = createTensorData(
      dtype,
      shape.reduce((a, b) => a * b, 1),
    );
    for (let i = 0; i < data.length; i++) {
      const value = dtype === 'bool' ? i % 2 : (i * 7 + seed) % 100;
      data[i] = (
        data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(value) : value
      ) as never;
    }
    return { dtype, shape, data };
  });

describe('npz', () => {
  it('reads what NumPy wrote, Fortran order, booleans and scalars included', () => {
    const arrays = readNpz(archive);
    expect(arrays['x']).toEqual(float32Tensor([2, 3], [0, 1, 2, 3, 4, 5]));
    expect(arrays['y']).toEqual(int64Tensor([2], [1, 0]));
    expect(arrays['f']?.shape).toEqual([2, 3, 4]);
    expect(toNumbers(arrays['f'] as Tensor)).toEqual(Array.from({ length: 24 }, (_, i) => i));
    expect(arrays['m']).toEqual({ dtype: 'bool', shape: [2], data: Uint8Array.of(1, 0) });
    expect(arrays['s']).toEqual({ dtype: 'float64', shape: [], data: Float64Array.of(2.5) });
  });

  it('reads format versions 2 and 3', () => {
    expect(readNpy('a', version2)).toEqual(float32Tensor([2, 2], [0, 1, 2, 3]));
    expect(readNpy('a', version3)).toEqual({ dtype: 'uint8', shape: [2], data: Uint8Array.of(0, 1) });
  });

  it('refuses big-endian numbers', () => {
    expect(() => readNpy('a', bigEndian)).toThrow(throwing('NN_DATA_MALFORMED'));
  });

  it('gives back every array it wrote, and the same bytes for the same arrays', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tensors, {
          minKeys: 1,
          maxKeys: 3,
          noNullPrototype: true,
        }),
        (arrays) => {
          const bytes = writeNpz(arrays);
          expect(readNpz(bytes)).toEqual(arrays);
          expect(writeNpz(arrays)).toEqual(bytes);
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });

  it('unpacks no more than an archive claims, so that a lie costs nothing', () => {
    const bomb = zipSync({ 'x.npy': new Uint8Array(2 ** 24) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const central = bomb.findLastIndex(
      (_, i) => i + 4 <= bomb.length && view.getUint32(i, true) === 0x02014b50,
    );
    view.setUint32(22, 100, true);
    view.setUint32(central + 24, 100, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readNpz(bomb)).toThrow(throwing('NN_DATA_MALFORMED'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 22);
  });

  it('refuses an archive that unpacks to more than allowed', () => {
    const bytes = writeNpz({ x: float32Tensor([100_000], new Float32Array(100_000)) });
    expect(bytes.byteLength).toBeLessThan(2_000);
    expect(() => readNpz(bytes, { maxBytes: 100_000 })).toThrow(throwing('NN_DATA_MALFORMED'));
  });

  it('refuses an archive without arrays', () => {
    expect(() => readNpz(zipSync({ 'readme.txt': new Uint8Array(3) }))).toThrow(throwing('NN_DATA_EMPTY'));
  });

  it('never raises anything but the listed errors, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.nat(archive.byteLength - 1),
        fc.nat(archive.byteLength - 1),
        fc.nat(255),
        (at, other, byte) => {
          const broken = archive.slice();
          broken[at] = byte;
          broken[other] = 255 - byte;
          try {
            readNpz(broken, { maxBytes: 1 << 20 });
          } catch (error) {
            expect(
              codes.some((code) => hasCode(error, code)),
              String(error),
            ).toBe(true);
          }
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });

  it('never raises anything but the listed errors for a broken array', () => {
    fc.assert(
      fc.property(
        fc.nat(version2.byteLength - 1),
        fc.nat(255),
        fc.nat(version2.byteLength),
        (at, byte, size) => {
          const broken = version2.slice(0, size);
          if (at < size) broken[at] = byte;
          try {
            readNpy('a', broken);
          } catch (error) {
            expect(
              codes.some((code) => hasCode(error, code)),
              String(error),
            ).toBe(true);
          }
        },
      ),
      { seed: 6, numRuns: 3000 },
    );
  });
});

describe('dataset from arrays', () => {
  const [x, y] = [float32Tensor([2, 1], [1, 2]), int64Tensor([2], [0, 1])];

  it('takes y as target and everything else as inputs', () => {
    expect(datasetFromArrays({ x, y })).toEqual({ inputs: { x }, target: y, count: 2 });
    expect(datasetFromArrays({ x })).toEqual({ inputs: { x }, count: 2 });
  });

  it('takes the training half of an archive with a training and a test half', () => {
    const arrays = {
      x_train: x,
      y_train: y,
      x_test: float32Tensor([1, 1], [0]),
      y_test: int64Tensor([1], [0]),
    };
    expect(datasetFromArrays(arrays)).toEqual({ inputs: { x_train: x }, target: y, count: 2 });
    const test = datasetFromArrays(arrays, { inputs: { image: 'x_test' }, target: 'y_test' });
    expect(test.count).toBe(1);
    expect(Object.keys(test.inputs)).toEqual(['image']);
  });

  it('refuses an array that is not there', () => {
    expect(() => datasetFromArrays({ x, y }, { target: 'z' })).toThrow(throwing('NN_DATA_MALFORMED'));
  });
});
