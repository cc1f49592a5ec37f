import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDimensions,
  bindDimension,
  divideExactly,
  floorDivide,
  multiplyDimensions,
  productOfDimensions,
  subtractDimensions,
} from './dimensions.ts';
import type { Dimension } from './types.ts';

describe('dimensions', () => {
  it('carry names through the arithmetic of shapes', () => {
    expect(multiplyDimensions('batch', 400)).toBe('400*batch');
    expect(divideExactly('400*batch', 400)).toBe('batch');
    expect(divideExactly('400*batch', 'batch')).toBe(400);
    expect(divideExactly('400*batch', 300)).toBeUndefined();
    expect(addDimensions('seq', 'past')).toBe('past + seq');
    expect(subtractDimensions('past + seq', 'past')).toBe('seq');
    expect(floorDivide('2*height + 5', 2)).toBe('height + 2');
    expect(floorDivide('height', 2)).toBeUndefined();
    expect(productOfDimensions(['b', 2, 'a', 'b'])).toBe('2*a*b*b');
  });

  it('read the expressions that exporters write', () => {
    expect(bindDimension('past_length + 1', { past_length: 7 })).toBe(8);
    expect(bindDimension('2*s0 - s1', { s0: 4 })).toBe('-s1 + 8');
    expect(bindDimension('batch', { batch: 3 })).toBe(3);
  });

  it('take a name that is no expression as it is', () => {
    expect(bindDimension('batch-size', { batch: 3, size: 1 })).toBe('batch-size');
    expect(bindDimension('batch-size', { 'batch-size': 3 })).toBe(3);
    expect(bindDimension('floor(h/2) + 1', { h: 3 })).toBe('floor(h/2) + 1');
    expect(multiplyDimensions('constructor', 1)).toBe('constructor');
  });

  it('do not grow without end', () => {
    let dimension: Dimension = 'a0';
    for (let i = 1; i < 40; i++)
      dimension = multiplyDimensions(addDimensions(dimension, `a${i}`), `b${i} + c${i}`);
    expect(String(dimension).length).toBeLessThan(600);
  });

  it('give the same number whether names are bound before or after', () => {
    const names = fc.constantFrom<Dimension>('a', 'b', 'c', 1, 2, 3, 5);
    const operation = fc.constantFrom(addDimensions, multiplyDimensions, subtractDimensions);
    fc.assert(
      fc.property(fc.array(fc.tuple(operation, names), { maxLength: 8 }), names, (steps, start) => {
        const bindings = { a: 3, b: 7, c: 11 };
        const later = steps.reduce<Dimension>((value, [apply, operand]) => apply(value, operand), start);
        const earlier = steps.reduce<Dimension>(
          (value, [apply, operand]) => apply(value, bindDimension(operand, bindings)),
          bindDimension(start, bindings),
        );
        const bound = bindDimension(later, bindings);
        if (typeof later === 'string' && later.startsWith('dimension#')) return;
        expect(bound).toBe(earlier);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
