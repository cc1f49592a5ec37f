import type { Address } from '@plexus/core';
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
} from 'viem';
import type { BlockTag, ChainClient } from '../client/chain-client.ts';
import { ChainError } from '../errors.ts';
import { toContractError } from '../revert/decode-revert.ts';

type View = 'pure' | 'view';

/**
 * Result of a view function, at the latest block unless `at` says otherwise. Throws `ContractError` for a revert,
 * `CHAIN_DEPLOYMENT_MISMATCH` when there is no such contract at the address.
 */
export async function readContract<
  const abi extends Abi,
  name extends ContractFunctionName<abi, View>,
  const args extends ContractFunctionArgs<abi, View, name>,
>(
  client: ChainClient,
  call: {
    readonly address: Address;
    readonly abi: abi;
    readonly functionName: name;
    readonly args: args;
    readonly at?: BlockTag | undefined;
  },
): Promise<ContractFunctionReturnType<abi, View, name, args>> {
  const abi: Abi = call.abi;
  // Arguments of any function are a list; viem's types lose that for a generic ABI.
  const args = call.args as readonly unknown[];
  const target = { abi, functionName: String(call.functionName), args };
  let data: `0x${string}`;
  try {
    data = await client.call({ to: call.address, data: encodeFunctionData(target) }, call.at);
  } catch (error) {
    throw toContractError(error);
  }
  if (data === '0x') {
    throw new ChainError({
      code: 'CHAIN_DEPLOYMENT_MISMATCH',
      message: `${call.functionName} of ${call.address} returned nothing: there is no such contract on this chain`,
      hint: 'check that the deployment file belongs to this chain',
      details: { address: call.address, functionName: call.functionName },
    });
  }
  // Decoded by the same ABI that gives the type.
  return decodeFunctionResult({ ...target, data }) as ContractFunctionReturnType<abi, View, name, args>;
}
