import { type AbiParameter, encodeErrorResult, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import { ChainError } from '../errors.ts';
import { decodeRevert, revertDataOf, toContractError } from './decode-revert.ts';
import { knownErrorsAbi } from './known-errors.ts';
import { revertHints } from './revert-hints.ts';

function sampleOf(input: AbiParameter): unknown {
  if (input.type === 'address') return '0x00000000000000000000000000000000000000aa';
  if (input.type === 'bytes32') return `0x${'ab'.repeat(32)}`;
  if (input.type === 'bool') return true;
  if (/^uint(8|16|32)$/.test(input.type)) return 3;
  return 3n;
}

function rpcFailure(fault: { code: number; message: string; data?: unknown }): ChainError {
  return new ChainError({ code: 'CHAIN_RPC_FAILED', message: 'eth_call failed', details: { fault } });
}

describe('decodeRevert', () => {
  it('knows every error of the contracts by name, with its arguments and a hint', () => {
    for (const item of knownErrorsAbi) {
      const inputs: readonly AbiParameter[] = item.inputs;
      const data = encodeErrorResult({ abi: [item], args: inputs.map(sampleOf) } as never);
      const error = decodeRevert(data);
      expect(error.code).toBe(item.name);
      expect(error.hint, item.name).toBe(revertHints[item.name]);
      expect(error.hint?.length, item.name).toBeGreaterThan(10);
      expect(error.message).not.toContain('\n');
      const args = error.details['args'] as Record<string, unknown>;
      expect(Object.keys(args)).toEqual(inputs.map((input) => input.name));
    }
  });

  it('has no hint for an error that does not exist', () => {
    const names = new Set<string>(knownErrorsAbi.map((item) => item.name));
    expect(Object.keys(revertHints).filter((name) => !names.has(name))).toEqual([]);
  });

  it('shows the text in a bytes32', () => {
    const field: Hex = `0x${Buffer.from('quorum').toString('hex').padEnd(64, '0')}`;
    const data = encodeErrorResult({
      abi: knownErrorsAbi,
      errorName: 'JobMarket_TermsInvalid',
      args: [field, 9n],
    });
    expect(decodeRevert(data).message).toBe('the contract refused: terms invalid (field quorum, value 9)');
  });

  it('keeps the reason of a plain text, a panic and an unknown error', () => {
    const abi = [{ type: 'error', name: 'Error', inputs: [{ name: 'reason', type: 'string' }] }] as const;
    const text = encodeErrorResult({ abi, errorName: 'Error', args: ['not today'] });
    expect(decodeRevert(text)).toMatchObject({
      code: 'CHAIN_REVERTED',
      message: expect.stringContaining('not today'),
    });
    const panic: Hex = `0x4e487b71${'11'.padStart(64, '0')}`;
    expect(decodeRevert(panic)).toMatchObject({ code: 'CHAIN_PANICKED', details: { panic: '17' } });
    expect(decodeRevert('0xdeadbeef')).toMatchObject({ code: 'CHAIN_REVERTED' });
    expect(decodeRevert('0x')).toMatchObject({ code: 'CHAIN_REVERTED' });
  });
});

describe('revertDataOf', () => {
  it.each([
    ['geth, anvil', { code: 3, message: 'execution reverted', data: '0xdeadbeef' }],
    ['Nethermind', { code: -32015, message: 'VM execution error.', data: 'Reverted 0xdeadbeef' }],
    ['Besu', { code: -32000, message: 'Execution reverted', data: '0xdeadbeef' }],
    ['Hardhat', { code: -32603, message: 'reverted', data: { data: '0xdeadbeef', message: 'x' } }],
    ['nested', { code: -32603, message: 'reverted', data: { data: { result: '0xdeadbeef' } } }],
  ])('finds the data where %s puts it', (_, fault) => {
    expect(revertDataOf(rpcFailure(fault))).toBe('0xdeadbeef');
  });

  it('tells a revert without data from other failures', () => {
    expect(revertDataOf(rpcFailure({ code: -32000, message: 'execution reverted' }))).toBe('0x');
    expect(revertDataOf(rpcFailure({ code: -32000, message: 'header not found' }))).toBeUndefined();
    const other = new ChainError({ code: 'CHAIN_UNREACHABLE', message: 'down' });
    expect(toContractError(other)).toBe(other);
  });
});
