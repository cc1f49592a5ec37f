import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { decodeUpdate, denseBytes, encodeUpdate, mostBytes, valueFormats } from './encode-update.ts';
import { fromHalf, toHalf } from './half-float.ts';
import { countSelected, keepLost, selectChanges } from './select-changes.ts';
import { applyUpdate, denseOf, type Update } from './update.ts';

function randomVector(size: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: size }, () => (random.nextFloat() - 0.5) * 2 ** random.nextBelow(6));
}

function updateOf(size: number, share: number, seed = 1): Update {
  return selectChanges(randomVector(size, seed), new Float32Array(size), share);
}

function limitsOf({ size, indices }: Update) {
  return { size, maxCount: indices.length };
}

describe('selectChanges', () => {
  it.each([1, 0.1, 0.01])(
    'sends the largest magnitudes and carries the rest over at γ = %d (C3)',
    (share) => {
      for (let seed = 0; seed < 20; seed++) {
        const size = 50 + 37 * seed;
        const delta = randomVector(size, seed);
        const residual = new Float32Array(size);
        const { indices, values } = selectChanges(delta, residual, share);
        expect(indices.length).toBe(countSelected(size, share));
        const sent = new Set(indices);
        const smallest = Math.min(...values.map(Math.abs));
        delta.forEach((value, i) => {
          if (!sent.has(i)) expect(Math.abs(value)).toBeLessThanOrEqual(smallest);
          expect(residual[i]).toBe(sent.has(i) ? 0 : value);
        });
      }
    },
  );

  it('gives equal magnitudes to the lower index', () => {
    const { indices } = selectChanges(Float32Array.of(1, -2, 2, 2, 0), new Float32Array(5), 0.4);
    expect([...indices]).toEqual([1, 2]);
  });

  it('sends in the end all of a change that does not move, so nothing is lost for good', () => {
    const delta = Float32Array.of(8, 4, 2, 1, 0.5, 0.25, 0.125, 0.0625, 0, 0);
    const residual = new Float32Array(10);
    const sum = new Float32Array(10);
    selectChanges(delta, residual, 0.1).indices.forEach((at) => {
      sum[at] = delta[at] as number;
    });
    for (let round = 0; round < 9; round++) {
      const { indices, values } = selectChanges(new Float32Array(10), residual, 0.1);
      sum[indices[0] as number] = (sum[indices[0] as number] as number) + (values[0] as number);
    }
    expect([...sum]).toEqual([...delta]);
  });

  it('refuses shares, sizes and numbers that make no update', () => {
    const code = (action: () => unknown) => {
      try {
        action();
      } catch (error) {
        return (error as { code: string }).code;
      }
      return 'none';
    };
    const [delta, residual] = [new Float32Array(4), new Float32Array(4)];
    for (const share of [0, -1, 1.1, Number.NaN])
      expect(code(() => selectChanges(delta, residual, share))).toBe('COLLAB_SPEC_INVALID');
    expect(code(() => selectChanges(delta, new Float32Array(3), 1))).toBe('COLLAB_SPEC_INVALID');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(code(() => selectChanges(Float32Array.of(0, value), new Float32Array(2), 1))).toBe(
        'COLLAB_UPDATE_NOT_FINITE',
      );
  });
});

describe('encodeUpdate', () => {
  it.each([1, 0.1, 0.01])('brings an update over exactly at γ = %d in fp32', (share) => {
    for (let seed = 0; seed < 10; seed++) {
      const update = updateOf(1 + 613 * seed, share, seed);
      expect(decodeUpdate(encodeUpdate(update, 'fp32'), limitsOf(update))).toEqual(update);
    }
  });

  it.each(valueFormats)(
    'never takes more bytes than is said, be it a single value far away: %s',
    (format) => {
      const size = 2 ** 31;
      const update = { size, indices: Uint32Array.of(size - 1), values: Float32Array.of(1) };
      const { length } = encodeUpdate(update, format);
      expect(length).toBeLessThanOrEqual(mostBytes({ size, maxCount: 1 }));
    },
  );

  it('is read in its shortest spelling only', () => {
    const bytes = encodeUpdate({ size: 300, indices: Uint32Array.of(5), values: Float32Array.of(1) }, 'fp16');
    const longer = Uint8Array.of(...bytes.subarray(0, 12), 0x85, 0x00, ...bytes.subarray(13));
    const limits = { size: 300, maxCount: 1 };
    expect([...decodeUpdate(bytes, limits).indices]).toEqual([5]);
    expect(() => decodeUpdate(longer, limits)).toThrow(
      expect.objectContaining({ code: 'COLLAB_UPDATE_MALFORMED' }),
    );
  });

  it('spells one update in one way, also after the values were rounded', () => {
    const update = updateOf(5_000, 0.05);
    for (const format of valueFormats) {
      const bytes = encodeUpdate(update, format);
      const read = decodeUpdate(bytes, limitsOf(update));
      expect(encodeUpdate(read, format)).toEqual(bytes);
      expect(bytes.length).toBeLessThanOrEqual(mostBytes(limitsOf(update)));
    }
  });

  it('sends at least fifty times fewer bytes at γ = 0.01 in int8 than dense numbers take', () => {
    const update = updateOf(100_000, 0.01);
    expect(denseBytes(update.size) / encodeUpdate(update, 'int8').length).toBeGreaterThan(50);
  });

  it('rounds each value to its format, and the residual keeps what that lost', () => {
    const update = updateOf(3_000, 0.2);
    for (const [format, most] of [
      ['fp16', 2 ** -11],
      ['int8', 1 / 250],
    ] as const) {
      const read = decodeUpdate(encodeUpdate(update, format), limitsOf(update));
      const largest = Math.max(...update.values.map(Math.abs));
      const residual = new Float32Array(update.size);
      keepLost(residual, update, read);
      read.values.forEach((value, i) => {
        expect(Math.abs(value - (update.values[i] as number))).toBeLessThanOrEqual(most * largest);
        expect(residual[update.indices[i] as number]).toBeCloseTo((update.values[i] as number) - value, 5);
      });
    }
  });

  it('turns hostile bytes into typed errors and nothing else', () => {
    const update = updateOf(400, 0.1);
    const limits = limitsOf(update);
    const random = createRandom(7);
    const codes = new Set<string>();
    for (let i = 0; i < 4_000; i++) {
      const bytes = encodeUpdate(update, valueFormats[i % 3] ?? 'fp32');
      const mutant = bytes.slice(0, i % 5 === 0 ? random.nextBelow(bytes.length) : bytes.length);
      for (let k = 0; k <= i % 3; k++) mutant[random.nextBelow(mutant.length || 1)] = random.nextBelow(256);
      try {
        const read = decodeUpdate(mutant, limits);
        expect(read.values.every(Number.isFinite)).toBe(true);
        const gaps = read.indices.map(
          (index, at) => index - (at === 0 ? -1 : (read.indices[at - 1] as number)),
        );
        expect(gaps.every((gap) => gap >= 1 && gap <= read.size)).toBe(true);
      } catch (error) {
        codes.add((error as { code: string }).code);
      }
    }
    expect([...codes].sort()).toEqual([
      'COLLAB_UPDATE_MALFORMED',
      'COLLAB_UPDATE_NOT_FINITE',
      'COLLAB_UPDATE_TOO_LARGE',
    ]);
  });

  it('refuses more changes than the session allows, and another model', () => {
    const update = updateOf(400, 0.1);
    const bytes = encodeUpdate(update, 'fp32');
    const codeOf = (limits: { size: number; maxCount: number }) => {
      try {
        return decodeUpdate(bytes, limits).size;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(codeOf({ size: 400, maxCount: 39 })).toBe('COLLAB_UPDATE_TOO_LARGE');
    expect(codeOf({ size: 401, maxCount: 400 })).toBe('COLLAB_UPDATE_MALFORMED');
    expect(codeOf({ size: 400, maxCount: 40 })).toBe(400);
  });
});

describe('half floats', () => {
  it('bring every finite binary16 number over exactly', () => {
    for (let bits = 0; bits < 0x1_0000; bits++) {
      const value = fromHalf(bits);
      if (Number.isFinite(value) && !Object.is(value, -0)) expect(fromHalf(toHalf(value))).toBe(value);
    }
  });

  it('round to nearest even and stop at the largest finite number', () => {
    expect(fromHalf(toHalf(1 + 2 ** -11))).toBe(1);
    expect(fromHalf(toHalf(1 + 3 * 2 ** -11))).toBe(1 + 2 ** -9);
    expect(fromHalf(toHalf(1e9))).toBe(65_504);
    expect(fromHalf(toHalf(-70_000))).toBe(-65_504);
    expect(fromHalf(toHalf(2 ** -25))).toBe(0);
    expect(fromHalf(toHalf(3 * 2 ** -25))).toBe(2 ** -23);
  });
});

describe('applyUpdate', () => {
  it('adds what the dense form of the update holds', () => {
    const update = updateOf(300, 0.3);
    const model = randomVector(300, 5);
    const dense = denseOf(update);
    expect(applyUpdate(model, update)).toEqual(model.map((value, i) => value + (dense[i] as number)));
  });
});
