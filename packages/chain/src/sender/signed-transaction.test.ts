import { keccak256 } from 'viem';
import { describe, expect, it } from 'vitest';
import { devAccount } from '../embedded/dev-accounts.ts';
import { readSignedTransaction, signTransaction } from './signed-transaction.ts';

const body = { to: '0x00000000000000000000000000000000000000aa', data: '0x1234', value: 7n } as const;
const common = { ...body, chainId: 5, nonce: 3, gas: 21_000n };

describe('signTransaction', () => {
  it.each([
    { kind: 'eip1559', maxFeePerGas: 20n, maxPriorityFeePerGas: 2n },
    { kind: 'legacy', gasPrice: 20n },
  ] as const)('signs what can be read back: $kind', async (fees) => {
    const signed = await signTransaction(devAccount(0), { ...common, fees });
    expect(signed.hash).toBe(keccak256(signed.raw));
    expect(readSignedTransaction(signed.raw)).toEqual({ ...body, nonce: 3, gas: 21_000n, signed });
  });

  it('reads back the creation of a contract', async () => {
    const fees = { kind: 'eip1559', maxFeePerGas: 20n, maxPriorityFeePerGas: 2n } as const;
    const signed = await signTransaction(devAccount(0), { ...common, to: undefined, fees });
    expect(readSignedTransaction(signed.raw).to).toBeUndefined();
  });
});
