import type { Hash } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { findMisplaced } from './find-misplaced.ts';

const hashOf = (digit: string): Hash => `0x${digit.repeat(64)}`;
const log = [
  { event: { name: 'JobCreated' }, blockNumber: 1, blockHash: hashOf('a') },
  { event: { name: 'JobClosed' }, blockNumber: 2, blockHash: hashOf('b') },
];

describe('findMisplaced', () => {
  it('says nothing of events that lie in the blocks of the chain', () => {
    const hashes = new Map([
      [1, hashOf('a')],
      [2, hashOf('b')],
    ]);
    expect(findMisplaced(log, hashes)).toBeUndefined();
  });

  it('names the event whose block the chain has not, or has otherwise', () => {
    expect(findMisplaced(log, new Map([[1, hashOf('a')]]))).toContain('JobClosed');
    expect(findMisplaced(log, new Map([[1, hashOf('c')]]))).toBe(
      `JobCreated is said to lie in block 1 ${hashOf('a')}, the chain has ${hashOf('c')}`,
    );
  });
});
