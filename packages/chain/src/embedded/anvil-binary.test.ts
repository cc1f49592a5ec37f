import { describe, expect, it } from 'vitest';
import { findAnvilBinary } from './anvil-binary.ts';

describe('findAnvilBinary', () => {
  it('takes the native binary of the platform package, not its wrapper', () => {
    expect(findAnvilBinary()).toMatch(/anvil-[a-z0-9]+-[a-z0-9]+[\\/]bin[\\/]anvil(\.exe)?$/);
  });

  it('prefers the binary the user names', () => {
    expect(findAnvilBinary({ override: process.execPath })).toBe(process.execPath);
  });

  it('says which package is missing on a platform without one', () => {
    expect(() => findAnvilBinary({ platform: 'plan9', architecture: 'mips', searchPath: '' })).toThrow(
      expect.objectContaining({
        code: 'CHAIN_EMBEDDED_UNAVAILABLE',
        message: expect.stringContaining('@foundry-rs/anvil-plan9-mips'),
      }),
    );
  });
});
