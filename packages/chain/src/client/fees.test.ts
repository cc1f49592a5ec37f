import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './block.ts';
import { bumpFees, defaultFeePolicy, type Fees, isWithinPolicy, suggestFees } from './fees.ts';

const headWith = (baseFeePerGas: bigint | undefined): Block => ({
  number: 1,
  hash: '0x1',
  parentHash: '0x0',
  timestamp: 0,
  logsBloom: '0x',
  baseFeePerGas,
  gasLimit: 30_000_000n,
  transactionHashes: [],
});

const amounts = fc.bigInt({ min: 0n, max: 10n ** 13n });

describe('suggestFees', () => {
  it('always offers a tip, covers twice the base fee and respects the ceiling', () => {
    fc.assert(
      fc.property(amounts, (base) => {
        const fees = suggestFees(defaultFeePolicy, headWith(base), 0n);
        expect(fees.kind).toBe('eip1559');
        if (fees.kind !== 'eip1559') return;
        expect(fees.maxPriorityFeePerGas).toBeGreaterThan(0n);
        expect(fees.maxPriorityFeePerGas).toBeLessThanOrEqual(fees.maxFeePerGas);
        expect(isWithinPolicy(defaultFeePolicy, fees)).toBe(true);
        const wanted = base * 2n + defaultFeePolicy.tipPerGas;
        expect(fees.maxFeePerGas).toBe(
          wanted < defaultFeePolicy.maxFeePerGas ? wanted : defaultFeePolicy.maxFeePerGas,
        );
      }),
      { seed: 3 },
    );
  });

  it('uses a gas price where there is no base fee', () => {
    expect(suggestFees(defaultFeePolicy, headWith(undefined), 7_000_000_000n)).toEqual({
      kind: 'legacy',
      gasPrice: 7_000_000_000n,
    });
    expect(suggestFees(defaultFeePolicy, headWith(undefined), 0n)).toEqual({
      kind: 'legacy',
      gasPrice: defaultFeePolicy.tipPerGas,
    });
  });
});

describe('bumpFees', () => {
  it('raises every component by at least an eighth, as pools demand, and never below the suggestion', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (maxFee, tip, suggestedFee, suggestedTip) => {
        const old: Fees = { kind: 'eip1559', maxFeePerGas: maxFee, maxPriorityFeePerGas: tip };
        const next = bumpFees(defaultFeePolicy, old, {
          kind: 'eip1559',
          maxFeePerGas: suggestedFee,
          maxPriorityFeePerGas: suggestedTip,
        });
        if (next.kind !== 'eip1559') return expect.unreachable();
        expect(next.maxFeePerGas * 8n).toBeGreaterThan(maxFee * 9n);
        expect(next.maxPriorityFeePerGas * 8n).toBeGreaterThan(tip * 9n);
        expect(next.maxFeePerGas).toBeGreaterThanOrEqual(suggestedFee);
        expect(next.maxFeePerGas).toBeGreaterThanOrEqual(next.maxPriorityFeePerGas);
      }),
      { seed: 4 },
    );
  });
});
