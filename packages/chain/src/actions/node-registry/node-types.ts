import type { ContractFunctionReturnType } from 'viem';
import type { nodeRegistryAbi } from '../../generated/node-registry.ts';

/** INodeRegistry.Record: amounts in gwei of PLX; `registeredAt` 0 for no node. */
export type NodeRecord = ContractFunctionReturnType<typeof nodeRegistryAbi, 'view', 'recordOf'>;

/** INodeRegistry.Unbonding: amount in gwei of PLX. */
export type Unbonding = ContractFunctionReturnType<typeof nodeRegistryAbi, 'view', 'unbondingOf'>;
