import { describe, expect, it } from 'vitest';
import { viewBytes } from './view-bytes.ts';

describe('viewBytes', () => {
  it('reads the same numbers at any alignment, also from a Node Buffer out of a pool', () => {
    const numbers = Float32Array.of(1.5, -2, 3.25, 1e-30);
    const source = new Uint8Array(numbers.buffer);
    for (let shift = 0; shift < 8; shift++) {
      const pool = Buffer.alloc(64);
      const place = pool.subarray(shift, shift + 4 + source.length);
      place.set(source, 4);
      expect(viewBytes(place, 4, 'float32', 4)).toEqual(numbers);
      expect(viewBytes(Uint8Array.from(place), 4, 'float32', 4)).toEqual(numbers);
    }
  });
});
