import { createRandom, permutationOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { aggregateSelected } from './aggregate.ts';
import type { Aggregator } from './compare/aggregator.ts';
import { centredClipping } from './compare/centred-clipping.ts';
import { coordinateMedian, trimmedMean } from './compare/coordinate-wise.ts';
import { fedAvg } from './compare/fed-avg.ts';
import { krum, multiKrum } from './compare/krum.ts';
import { selectChanges } from './select-changes.ts';
import { denseOf } from './update.ts';

const SIZE = 40;

function randomVector(seed: number, scale = 1): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: SIZE }, () => (random.nextFloat() - 0.5) * scale);
}

const aggregators: Readonly<Record<string, Aggregator>> = {
  fedAvg,
  coordinateMedian,
  trimmedMean: trimmedMean(0.25),
  krum: krum(2),
  multiKrum: multiKrum(2, 4),
  centredClipping: centredClipping(1),
};

function distance(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, i) => value - (b[i] as number)));
}

describe('aggregateSelected', () => {
  it('is the mean of the updates, rounded once', () => {
    const model = randomVector(1);
    const updates = [2, 3, 4].map((seed) => selectChanges(randomVector(seed), new Float32Array(SIZE), 0.3));
    const dense = updates.map(denseOf);
    const next = aggregateSelected(model, updates);
    next.forEach((value, i) => {
      const sum = dense.reduce((total, change) => total + (change[i] as number), 0);
      expect(value).toBe(Math.fround((model[i] as number) + sum / 3));
    });
  });

  it('leans towards larger weights', () => {
    const model = new Float32Array(2);
    const at = (index: number) => ({ size: 2, indices: Uint32Array.of(index), values: Float32Array.of(4) });
    expect([...aggregateSelected(model, [at(0), at(1)], [3, 1])]).toEqual([3, 1]);
  });

  it('never leaves the numbers: an entry that would become infinite stays as it was', () => {
    const model = Float32Array.of(3e38, -3e38, 1);
    const far = { size: 3, indices: Uint32Array.of(0, 1, 2), values: Float32Array.of(3e38, -3e38, 3e38) };
    expect([...aggregateSelected(model, [far])]).toEqual([...Float32Array.of(3e38, -3e38, 3e38)]);
    const weights = [Number.MAX_VALUE, 1];
    expect([...aggregateSelected(Float32Array.of(5, 5, 5), [far, far], weights)]).toEqual([5, 5, 5]);
  });

  it('refuses no updates, other sizes and weights that weigh nothing', () => {
    const update = { size: 2, indices: Uint32Array.of(0), values: Float32Array.of(1) };
    const impossible = expect.objectContaining({ code: 'COLLAB_AGGREGATE_IMPOSSIBLE' });
    expect(() => aggregateSelected(new Float32Array(2), [])).toThrow(impossible);
    expect(() => aggregateSelected(new Float32Array(3), [update])).toThrow(impossible);
    expect(() => aggregateSelected(new Float32Array(2), [update], [0])).toThrow(impossible);
  });
});

describe.each(Object.entries(aggregators))('%s', (name, aggregate) => {
  const model = randomVector(9);

  it('moves the model by the change when all agree', () => {
    const change = randomVector(10, 0.1);
    const next = aggregate(model, Array(8).fill(change));
    expect(
      distance(
        next,
        model.map((value, i) => value + (change[i] as number)),
      ),
    ).toBeLessThan(1e-5);
  });

  it('does not care about the order of participants', () => {
    const changes = Array.from({ length: 9 }, (_, k) => randomVector(20 + k, 0.2));
    const shuffled = [...permutationOf(9, 3)].map((k) => changes[k] as Float32Array);
    expect(distance(aggregate(model, shuffled), aggregate(model, changes))).toBeLessThan(1e-6);
  });

  it('keeps near the honest ones when two of nine send a hundred times as much, unless it is the mean', () => {
    const honest = Array.from({ length: 7 }, (_, k) => randomVector(30 + k, 0.2));
    const changes = [randomVector(50, 20), ...honest, randomVector(51, 20)];
    const gap = distance(aggregate(model, changes), fedAvg(model, honest));
    if (name === 'fedAvg') expect(gap).toBeGreaterThan(2);
    else expect(gap).toBeLessThan(name === 'centredClipping' ? 0.8 : 0.5);
  });

  it('is a typed error for nobody', () => {
    expect(() => aggregate(model, [])).toThrow(
      expect.objectContaining({ code: 'COLLAB_AGGREGATE_IMPOSSIBLE' }),
    );
  });
});
