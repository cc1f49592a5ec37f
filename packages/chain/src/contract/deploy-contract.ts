import type { Address } from '@plexus/core';
import { type Abi, type ContractConstructorArgs, encodeDeployData, type Hex } from 'viem';
import type { Receipt } from '../client/block.ts';
import { ChainError } from '../errors.ts';
import type { TransactionSender } from '../sender/transaction-sender.ts';

/** Creates a contract. Errors as `TransactionSender.send`. */
export async function deployContract<const abi extends Abi>(
  sender: TransactionSender,
  contract: {
    readonly abi: abi;
    readonly bytecode: Hex;
    readonly args: ContractConstructorArgs<abi>;
    readonly key?: string | undefined;
  },
): Promise<{ readonly address: Address; readonly receipt: Receipt }> {
  const abi: Abi = contract.abi;
  // Arguments of any constructor are a list; viem's types lose that for a generic ABI.
  const args = contract.args as readonly unknown[];
  const data = encodeDeployData({ abi, bytecode: contract.bytecode, args });
  const receipt = await sender.send({ data, key: contract.key });
  if (receipt.contractAddress) return { address: receipt.contractAddress, receipt };
  throw new ChainError({
    code: 'CHAIN_RPC_MALFORMED',
    message: `the receipt of ${receipt.transactionHash} names no contract although it created one`,
    hint: 'use another node',
    details: { transactionHash: receipt.transactionHash },
  });
}
