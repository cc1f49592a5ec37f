import { encodeCanonical } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { assertFaultAllowed, tamperWithWeights } from './faults.ts';

describe('a fault', () => {
  it('is refused unless the environment allows it by name', () => {
    for (const environment of [{}, { PLEXUS_ALLOW_FAULTS: '0' }, { PLEXUS_ALLOW_FAULTS: 'true' }]) {
      expect(() => assertFaultAllowed('tampered-weights', environment)).toThrow(
        expect.objectContaining({ code: 'DEVNET_FAULT_REFUSED' }),
      );
    }
    expect(() => assertFaultAllowed('tampered-weights', { PLEXUS_ALLOW_FAULTS: '1' })).not.toThrow();
    expect(() => assertFaultAllowed('nonsense', { PLEXUS_ALLOW_FAULTS: '1' })).toThrow(
      expect.objectContaining({ code: 'DEVNET_FAULT_REFUSED' }),
    );
  });
});

describe('tampering with weights', () => {
  it('turns the sign of weights, keeps header and length, and leaves the bytes it was given alone', () => {
    const state = new Uint8Array(56 + 4 * 20);
    state.set(new TextEncoder().encode('PLXS'));
    new DataView(state.buffer).setFloat32(56, 0.5, true);
    const before = Uint8Array.from(state);
    const changed = tamperWithWeights(0, state);
    expect(state).toEqual(before);
    expect(changed.subarray(0, 56)).toEqual(before.subarray(0, 56));
    expect(new DataView(changed.buffer).getFloat32(56, true)).toBe(-0.5);
    expect(changed).toHaveLength(before.length);
  });

  it('changes outputs of inference and leaves manifests as they are', () => {
    expect(tamperWithWeights(0, Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(1, 2, 2));
    const manifest = encodeCanonical({ version: 1 });
    expect(tamperWithWeights(0, manifest)).toEqual(manifest);
  });
});
