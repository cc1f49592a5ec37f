import { type Address, type Hash, hexToBytes, keccak } from '@plexus/core';
import { type Hex, parseTransaction } from 'viem';
import type { LocalAccount } from 'viem/accounts';
import type { Fees } from '../client/fees.ts';
import { ChainError } from '../errors.ts';

/** What an action does, whatever nonce and fees carry it. */
export type TransactionBody = {
  /** Undefined creates a contract. */
  readonly to?: Address | undefined;
  readonly data?: Hex | undefined;
  /** Wei. */
  readonly value?: bigint | undefined;
};

export type SignedTransaction = {
  readonly hash: Hash;
  readonly raw: Hex;
  readonly fees: Fees;
};

/** Signs in this process; nothing is sent. */
export async function signTransaction(
  account: LocalAccount,
  transaction: TransactionBody & {
    readonly chainId: number;
    readonly nonce: number;
    readonly gas: bigint;
    readonly fees: Fees;
  },
): Promise<SignedTransaction> {
  const { fees } = transaction;
  const common = {
    chainId: transaction.chainId,
    nonce: transaction.nonce,
    gas: transaction.gas,
    value: transaction.value ?? 0n,
    ...(transaction.to === undefined ? {} : { to: transaction.to }),
    ...(transaction.data === undefined ? {} : { data: transaction.data }),
  };
  const raw =
    fees.kind === 'legacy'
      ? await account.signTransaction({ ...common, type: 'legacy', gasPrice: fees.gasPrice })
      : await account.signTransaction({
          ...common,
          type: 'eip1559',
          maxFeePerGas: fees.maxFeePerGas,
          maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
        });
  return { hash: keccak(hexToBytes(raw)), raw, fees };
}

/** What a signed transaction contains; only for bytes this package signed. */
export function readSignedTransaction(
  raw: Hex,
): TransactionBody & { readonly nonce: number; readonly gas: bigint; readonly signed: SignedTransaction } {
  const parsed = parseTransaction(raw);
  const hash = keccak(hexToBytes(raw));
  const fees: Fees =
    parsed.maxFeePerGas === undefined
      ? { kind: 'legacy', gasPrice: parsed.gasPrice ?? 0n }
      : {
          kind: 'eip1559',
          maxFeePerGas: parsed.maxFeePerGas,
          maxPriorityFeePerGas: parsed.maxPriorityFeePerGas ?? 0n,
        };
  if (parsed.gas === undefined) {
    throw new ChainError({
      code: 'CHAIN_JOURNAL_BROKEN',
      message: `transaction ${hash} in the journal names no gas`,
      hint: 'move the journal file away and check on chain what this account has done',
      details: { hash },
    });
  }
  return {
    to: parsed.to ?? undefined,
    data: parsed.data,
    value: parsed.value,
    nonce: parsed.nonce ?? 0,
    gas: parsed.gas,
    signed: { hash, raw, fees },
  };
}
