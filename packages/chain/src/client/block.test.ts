import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlock, parseLogs, parseReceipt } from './block.ts';

const hash = `0x${'AB'.repeat(32)}`;
const address = `0x${'CD'.repeat(20)}`;
const log = {
  address,
  topics: [hash],
  data: '0x',
  blockNumber: '0x2',
  blockHash: hash,
  transactionHash: hash,
  logIndex: '0x1',
};

describe('reading what a node sends', () => {
  it('accepts blocks with hashes or with whole transactions', () => {
    const block = {
      number: '0x2',
      hash,
      parentHash: hash,
      timestamp: '0x5',
      gasLimit: '0x10',
      transactions: [hash],
    };
    expect(parseBlock(block)).toMatchObject({ number: 2, baseFeePerGas: undefined });
    expect(parseBlock({ ...block, transactions: [{ hash }] })).toEqual(parseBlock(block));
  });

  it('writes hashes and addresses in lower case', () => {
    expect(parseLogs([log])[0]).toMatchObject({
      address: address.toLowerCase(),
      blockHash: hash.toLowerCase(),
    });
  });

  it('leaves out logs that a node calls removed', () => {
    expect(parseLogs([{ ...log, removed: true }])).toEqual([]);
  });

  it('takes a missing receipt and one without a block as not mined', () => {
    expect(parseReceipt(null)).toBeUndefined();
    expect(parseReceipt({ transactionHash: hash, blockHash: null })).toBeUndefined();
  });

  it('throws nothing but its own error for any other answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(parseBlock, parseLogs, parseReceipt), (value, parse) => {
        try {
          parse(value);
        } catch (error) {
          expect(hasCode(error, 'CHAIN_RPC_MALFORMED')).toBe(true);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
