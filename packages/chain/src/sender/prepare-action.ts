import { rpcFaultOf } from '../client/rpc-endpoint.ts';
import { ChainError } from '../errors.ts';
import { decodeRevert, revertDataOf } from '../revert/decode-revert.ts';
import type { Action } from './action.ts';
import { refusedError } from './broadcast.ts';
import { classifySendFault } from './send-fault.ts';
import { rejectAction, type SenderState } from './sender-state.ts';

/**
 * Finds the gas of an action, which also shows a revert before anything is paid; waits while the chain is away.
 * An action whose key is final already is answered with its receipt instead.
 */
export async function prepareAction(state: SenderState, action: Action, simulate: boolean): Promise<void> {
  for (;;) {
    if (state.stopped || action.settled) return;
    try {
      if (await isAnsweredFromHistory(state, action)) break;
      const call = { ...action.body, from: state.address };
      if (action.gas === 0n) {
        const estimate = await state.client.estimateGas(call);
        action.gas = (estimate * (100n + state.settings.gasMarginPercent)) / 100n;
      } else if (simulate) {
        await state.client.call({ ...call, gas: action.gas });
      }
      action.prepared = true;
      break;
    } catch (error) {
      if (error instanceof ChainError && error.code === 'CHAIN_UNREACHABLE') {
        await state.client.clock.sleep(state.client.pollIntervalMs);
        continue;
      }
      remove(state, action);
      rejectAction(state, action, toPreparationError(state, action, error));
      break;
    }
  }
  state.kick();
}

async function isAnsweredFromHistory(state: SenderState, action: Action): Promise<boolean> {
  const hash = action.key === undefined ? undefined : state.finished.get(action.key);
  if (action.key === undefined || hash === undefined) return false;
  const receipt = await state.client.getReceipt(hash);
  if (!receipt) {
    state.finished.delete(action.key);
    return false;
  }
  remove(state, action);
  action.settled = true;
  action.outcome.resolve(receipt);
  return true;
}

function remove(state: SenderState, action: Action): void {
  const at = state.queue.indexOf(action);
  if (at >= 0) state.queue.splice(at, 1);
}

function toPreparationError(state: SenderState, action: Action, error: unknown): unknown {
  const fault = rpcFaultOf(error);
  if (fault && classifySendFault(fault.message) === 'funds') {
    return refusedError(state, action, true, fault.message, error);
  }
  const data = revertDataOf(error);
  return data === undefined ? error : decodeRevert(data, error);
}
