import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawLog } from '../client/block.ts';
import { bloomMayContain, bloomOf, isEmptyBloom } from './logs-bloom.ts';

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((value): `0x${string}` => `0x${Buffer.from(value).toString('hex')}`);

const logs = fc.array(
  fc.record({ address: hex(20), topics: fc.array(hex(32), { maxLength: 4 }) }).map(
    ({ address, topics }): RawLog => ({
      address,
      topics,
      data: '0x',
      blockNumber: 1,
      blockHash: '0x1',
      transactionHash: '0x1',
      logIndex: 0,
    }),
  ),
  { maxLength: 8 },
);

describe('logs bloom', () => {
  it('contains every address and topic it was made of', () => {
    fc.assert(
      fc.property(logs, (entries) => {
        const bloom = bloomOf(entries);
        for (const { address, topics } of entries) {
          for (const value of [address, ...topics]) expect(bloomMayContain(bloom, value)).toBe(true);
        }
        expect(isEmptyBloom(bloom)).toBe(entries.length === 0);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('rarely contains anything else', () => {
    const bloom = bloomOf([]);
    expect(bloomMayContain(bloom, '0x00000000000000000000000000000000000000aa')).toBe(false);
  });
});
