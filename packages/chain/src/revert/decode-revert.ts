import { type AbiItem, decodeErrorResult, type Hex } from 'viem';
import { rpcFaultOf } from '../client/rpc-endpoint.ts';
import { ContractError, type ContractErrorCode } from './contract-error.ts';
import { type KnownErrorName, knownErrorsAbi } from './known-errors.ts';
import { revertHints } from './revert-hints.ts';

const REVERT_CODE = 3;
const REVERT_WORDS = /revert|VM execution error|invalid opcode|out of gas/i;
const HEX_DATA = /0x[0-9a-f]*/i;

/** What a contract returned when it refused; `0x` for a refusal without data, undefined when the error is no revert. */
export function revertDataOf(error: unknown): Hex | undefined {
  const fault = rpcFaultOf(error);
  if (!fault) return undefined;
  const data = findHex(fault.data);
  if (data !== undefined && (data !== '0x' || REVERT_WORDS.test(fault.message))) return data;
  return fault.code === REVERT_CODE || REVERT_WORDS.test(fault.message) ? '0x' : undefined;
}

/** Nodes put the data plainly, after a word ("Reverted 0x…"), or one or two objects deep. */
function findHex(value: unknown, depth = 0): Hex | undefined {
  if (typeof value === 'string') return HEX_DATA.exec(value)?.[0] as Hex | undefined;
  if (typeof value !== 'object' || value === null || depth > 2) return undefined;
  const { data, result } = value as { data?: unknown; result?: unknown };
  return findHex(data ?? result, depth + 1);
}

/** The typed error behind the data a contract reverted with: its code is the name of the Solidity error. */
export function decodeRevert(data: Hex, cause?: unknown): ContractError {
  if (data.length < 10) return reverted('the contract refused without a reason', data, cause);
  try {
    const { errorName, args, abiItem } = decodeErrorResult({ abi: knownErrorsAbi, data });
    if (isKnown(errorName)) return knownError(errorName, abiItem, args ?? [], cause);
    const first: unknown = (args as readonly unknown[] | undefined)?.[0];
    if (errorName === 'Panic') {
      return new ContractError({
        code: 'CHAIN_PANICKED',
        message: `the contract stopped at one of the compiler's checks (panic ${String(first)})`,
        hint: 'this is a defect in a contract; please report it',
        details: { panic: String(first) },
        cause,
      });
    }
    return reverted(`the contract refused: ${String(first)}`, data, cause);
  } catch {
    return reverted(`the contract refused with an error we do not know (${data.slice(0, 10)})`, data, cause);
  }
}

/** The same for whatever a request threw: a revert becomes a `ContractError`, everything else stays as it is. */
export function toContractError(error: unknown): unknown {
  const data = revertDataOf(error);
  return data === undefined ? error : decodeRevert(data, error);
}

function isKnown(name: string): name is KnownErrorName {
  return Object.hasOwn(revertHints, name);
}

function knownError(
  name: KnownErrorName,
  item: AbiItem,
  values: readonly unknown[],
  cause: unknown,
): ContractError {
  const inputs = item.type === 'error' ? item.inputs : [];
  const args = Object.fromEntries(inputs.map((input, i) => [input.name ?? String(i), readable(values[i])]));
  const facts = Object.entries(args).map(([key, value]) => `${key} ${String(value)}`);
  return new ContractError({
    code: name,
    message: `the contract refused: ${wordsOf(name)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`,
    hint: revertHints[name],
    details: { args },
    cause,
  });
}

/** Fixed-size text in bytes32 (a field's name, a reason) becomes text. */
function readable(value: unknown): unknown {
  if (typeof value !== 'string' || !/^0x[0-9a-f]{64}$/i.test(value)) return value;
  const text = Buffer.from(value.slice(2).replace(/(00)+$/, ''), 'hex').toString('latin1');
  return /^[\x20-\x7e]{1,32}$/.test(text) ? text : value;
}

function wordsOf(name: string): string {
  return name
    .slice(name.indexOf('_') + 1)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function reverted(message: string, data: Hex, cause: unknown): ContractError {
  return new ContractError({
    code: 'CHAIN_REVERTED' satisfies ContractErrorCode,
    message,
    hint: 'check that the deployment file belongs to this chain and this version',
    details: { data },
    cause,
  });
}

/** True for a `ContractError` with this code. */
export function hasContractCode(error: unknown, code: ContractErrorCode): boolean {
  return error instanceof ContractError && error.code === code;
}
