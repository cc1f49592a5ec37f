import type { Address } from '@plexus/core';
import { type Abi, type ContractFunctionArgs, type ContractFunctionName, encodeFunctionData } from 'viem';
import type { Receipt } from '../client/block.ts';
import type { TransactionRequest, TransactionSender } from '../sender/transaction-sender.ts';

type Write = 'nonpayable' | 'payable';

/** How a call is sent; see `TransactionRequest`. */
export type SendOptions = Pick<TransactionRequest, 'gas' | 'key' | 'simulate'>;

/** Calls a function that changes the chain. Errors as `TransactionSender.send`. */
export function sendContractCall<
  const abi extends Abi,
  name extends ContractFunctionName<abi, Write>,
  const args extends ContractFunctionArgs<abi, Write, name>,
>(
  sender: TransactionSender,
  call: { readonly address: Address; readonly abi: abi; readonly functionName: name; readonly args: args },
  options: SendOptions = {},
): Promise<Receipt> {
  const abi: Abi = call.abi;
  // Arguments of any function are a list; viem's types lose that for a generic ABI.
  const args = call.args as readonly unknown[];
  const data = encodeFunctionData({ abi, functionName: String(call.functionName), args });
  return sender.send({ ...options, to: call.address, data });
}
