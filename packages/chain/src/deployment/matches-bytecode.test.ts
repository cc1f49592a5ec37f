import { bytesToHex, hexToBytes } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { matchesBytecode } from './matches-bytecode.ts';

const zeros = '00'.repeat(32);
const runtime = (immutable: string) => `6080604052${`7f${immutable}`}50600160025500`;
const creation = `0x6080604052348015600f${runtime(zeros)}6001` as const;

describe('matchesBytecode', () => {
  it('accepts any value in the place of an immutable', () => {
    expect(matchesBytecode(creation, `0x${runtime(zeros)}`)).toBe(true);
    expect(matchesBytecode(creation, `0x${runtime('5a'.repeat(32))}`)).toBe(true);
  });

  it('refuses a change of any other byte', () => {
    const code = hexToBytes(`0x${runtime('5a'.repeat(32))}`);
    for (let at = 0; at < code.length; at++) {
      const changed = Uint8Array.from(code);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const isImmutable = at >= 6 && at < 38;
      expect(matchesBytecode(creation, bytesToHex(changed)), `byte ${at}`).toBe(isImmutable);
    }
  });

  it('refuses code that is longer, and no code', () => {
    expect(matchesBytecode(creation, `0x${runtime(zeros)}600100`)).toBe(false);
    expect(matchesBytecode(creation, '0x')).toBe(false);
  });
});
