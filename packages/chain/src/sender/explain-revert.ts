import type { Receipt } from '../client/block.ts';
import { ChainError } from '../errors.ts';
import { ContractError } from '../revert/contract-error.ts';
import { decodeRevert, revertDataOf } from '../revert/decode-revert.ts';
import type { Action } from './action.ts';
import type { SenderState } from './sender-state.ts';

/** Why a mined transaction failed, found by repeating it as a call at its block and at the one before. */
export async function explainRevert(
  state: SenderState,
  action: Action,
  receipt: Receipt,
): Promise<ContractError | ChainError> {
  const details = { transactionHash: receipt.transactionHash, blockNumber: receipt.blockNumber };
  for (const at of [receipt.blockNumber, receipt.blockNumber - 1]) {
    try {
      await state.client.call({ ...action.body, from: state.address }, at);
    } catch (error) {
      if (error instanceof ChainError && error.code === 'CHAIN_UNREACHABLE') throw error;
      const data = revertDataOf(error);
      if (data !== undefined && data !== '0x') return decodeRevert(data, error);
    }
  }
  if (receipt.gasUsed * 100n >= action.gas * 98n) {
    return new ChainError({
      code: 'CHAIN_OUT_OF_GAS',
      message: `transaction ${receipt.transactionHash} used up its ${action.gas} gas in block ${receipt.blockNumber}`,
      hint: 'give more gas, or leave it out so that it is estimated',
      retryable: true,
      details,
    });
  }
  return new ContractError({
    code: 'CHAIN_REVERTED',
    message: `transaction ${receipt.transactionHash} was refused in block ${receipt.blockNumber}, for a reason that repeating it does not show`,
    hint: 'another transaction of the same block probably came first; look at the state and try again',
    retryable: true,
    details,
  });
}
