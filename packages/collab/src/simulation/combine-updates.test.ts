import { describe, expect, it } from 'vitest';
import { comparisonOf } from './combine-updates.ts';
import { type Comparison, comparisons } from './options.ts';

const model = new Float32Array(2);
/** Seven who agree about 1, three who send 100. */
const changes = [...Array(7).fill(1), ...Array(3).fill(100)].map((value: number, i) =>
  Float32Array.of(value + i / 100, value - i / 100),
);
const after = (name: Comparison, expected: number, sent = changes) =>
  [...comparisonOf(name, sent, expected)(model, sent)].map((value) => Math.round(value));

describe('a published rule in a simulation', () => {
  it('is told how many attackers to expect', () => {
    for (const name of ['median', 'trimmed-mean', 'krum', 'multi-krum'] as const)
      expect(after(name, 0.3), name).toEqual([1, 1]);
    expect(after('fed-avg', 0.3)).toEqual([31, 31]);
    expect(after('multi-krum', 0)).toEqual([31, 31]);
    expect(after('trimmed-mean', 0)).toEqual([31, 31]);
  });

  it('clips to the median length of the changes', () => {
    const [value = 0] = after('centred-clipping', 0.3);
    expect(value).toBeGreaterThanOrEqual(1);
    expect(value).toBeLessThan(4);
  });

  it.each(comparisons)('makes something of the few that are left: %s', (name) => {
    for (const count of [1, 2, 3]) expect(after(name, 0.4, changes.slice(0, count))).toEqual([1, 1]);
  });
});
