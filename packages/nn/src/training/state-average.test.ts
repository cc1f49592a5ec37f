import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageStates, createStateAverage, stateDifference } from './state-average.ts';
import { createStateLayout, encodeState, readStateBody, readStateHeader } from './state-bytes.ts';
import type { StateEntry } from './types.ts';

const entry = (kind: StateEntry['kind'], name: string, shape: readonly number[]): StateEntry => ({
  kind,
  name,
  dtype: 'float32',
  shape,
  input: name,
  output: `${name}.next`,
});
const layout = createStateLayout([
  entry('parameter', 'w', [2, 2]),
  entry('slot', 'w/m', [2, 2]),
  entry('buffer', 'mean', []),
]);
const other = createStateLayout([entry('parameter', 'v', [9])]);
const stateOf = (values: ArrayLike<number>, steps = 0): Uint8Array => {
  const all = Float32Array.from(values);
  return encodeState(layout, steps, [all.subarray(0, 4), all.subarray(4, 8), all.subarray(8)]);
};
const valueLists = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }), {
  minLength: 9,
  maxLength: 9,
});
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const codes = ['NN_STATE_MALFORMED', 'NN_NOT_FINITE'];

describe('state bytes', () => {
  it('hold the values bit by bit, the step count and the layout', () => {
    const values = [1, -0, 0, 1e-45, 3, 4, 5, 6, 7];
    const bytes = stateOf(values, 12);
    expect([...readStateBody(bytes)]).toEqual([...Float32Array.from(values)]);
    expect(readStateHeader(bytes)).toEqual({ layout: layout.digest, stepCount: 12, elementCount: 9 });
    expect(stateOf(values, 12)).toEqual(bytes);
    expect(bytes.byteLength).toBe(layout.byteLength);
  });

  it('refuse NaN and infinity, when written and when read', () => {
    for (const value of [Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => stateOf([0, 0, 0, 0, 0, value, 0, 0, 0])).toThrow(throwing('NN_NOT_FINITE'));
      const bytes = stateOf(Array(9).fill(0));
      new DataView(bytes.buffer).setFloat32(bytes.byteLength - 4, value, true);
      expect(() => readStateBody(bytes)).toThrow(throwing('NN_NOT_FINITE'));
    }
  });

  it('never raise anything but the listed errors when broken', () => {
    const bytes = stateOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 3);
    fc.assert(
      fc.property(fc.nat(bytes.byteLength), fc.nat(bytes.byteLength - 1), fc.nat(255), (size, at, byte) => {
        const broken = bytes.slice(0, size);
        if (at < size) broken[at] = byte;
        try {
          readStateBody(broken);
        } catch (error) {
          expect(
            codes.some((code) => hasCode(error, code)),
            String(error),
          ).toBe(true);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('name another layout', () => {
    expect(other.digest).not.toBe(layout.digest);
  });

  it('are made for float32 only', () => {
    const half = { ...entry('parameter', 'w', [1]), dtype: 'float16' } as const;
    expect(() => createStateLayout([half])).toThrow(throwing('NN_DTYPE_UNSUPPORTED'));
  });
});

describe('averaging states', () => {
  it('gives the weighted mean of each element, rounded once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(valueLists, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const mean = readStateBody(
            averageStates(
              parts.map(([values]) => stateOf(values)),
              parts.map(([, weight]) => weight),
            ),
          );
          const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
          for (let i = 0; i < 9; i++) {
            const sum = parts.reduce((all, [values, weight]) => all + weight * (values[i] as number), 0);
            expect(mean[i]).toBe(Math.fround(sum / total));
          }
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });

  it('leaves equal states as they are, whatever their weights', () => {
    fc.assert(
      fc.property(
        valueLists,
        fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (values, weights) => {
          const state = stateOf(values.map((value) => value + 0));
          expect(
            averageStates(
              weights.map(() => state),
              weights,
            ),
          ).toEqual(state);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('differs by no more than rounding when the order changes', () => {
    fc.assert(
      fc.property(fc.array(valueLists, { minLength: 2, maxLength: 6 }), (lists) => {
        const states = lists.map((values) => stateOf(values));
        expect(stateDifference(averageStates(states), averageStates([...states].reverse()))).toBeLessThan(
          1e-6,
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('tells by its partial digest which states were added, in which order and with which weights', () => {
    const [a, b] = [stateOf([1, 2, 3, 4, 5, 6, 7, 8, 9]), stateOf([9, 8, 7, 6, 5, 4, 3, 2, 1])];
    const digestAfter = (...added: readonly (readonly [Uint8Array, number])[]) => {
      const average = createStateAverage();
      for (const [state, weight] of added) average.add(state, weight);
      return average.partialDigest();
    };
    const digests = [
      digestAfter([a, 1]),
      digestAfter([b, 1]),
      digestAfter([a, 2]),
      digestAfter([a, 1], [b, 1]),
    ];
    expect(new Set(digests).size).toBe(4);
    expect(digestAfter([a, 1])).toBe(digests[0]);
  });

  it('can be finished and continued', () => {
    const average = createStateAverage();
    const [zero, two] = [stateOf(Array(9).fill(0), 1), stateOf(Array(9).fill(2), 5)];
    average.add(zero);
    expect(average.finish()).toEqual(zero);
    average.add(two);
    expect(average.finish()).toEqual(stateOf(Array(9).fill(1), 5));
  });

  it('refuses no states, other layouts and weights that are not positive', () => {
    const state = stateOf(Array(9).fill(1));
    const foreign = encodeState(other, 0, [new Float32Array(9)]);
    expect(() => averageStates([])).toThrow(throwing('NN_DATA_EMPTY'));
    expect(() => createStateAverage().partialDigest()).toThrow(throwing('NN_DATA_EMPTY'));
    expect(() => averageStates([state, foreign])).toThrow(throwing('NN_STATE_MALFORMED'));
    for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => averageStates([state], [weight])).toThrow(throwing('NN_SPEC_INVALID'));
    }
    expect(() => averageStates([state], [1, 2])).toThrow(throwing('NN_SPEC_INVALID'));
  });
});

describe('state difference', () => {
  it('is the greatest relative difference, and infinite for other layouts or step counts', () => {
    const a = stateOf([1, 0, 0, 0, 0, 0, 0, 0, 100]);
    const b = stateOf([1, 0.5, 0, 0, 0, 0, 0, 0, 200]);
    expect(stateDifference(a, a)).toBe(0);
    expect(stateDifference(a, b)).toBe(0.5);
    expect(stateDifference(a, stateOf(Array(9).fill(0), 1))).toBe(Number.POSITIVE_INFINITY);
    expect(stateDifference(a, encodeState(other, 0, [new Float32Array(9)]))).toBe(Number.POSITIVE_INFINITY);
  });
});
