import { bumpFees, type Fees, isWithinPolicy } from '../client/fees.ts';
import { rpcFaultOf } from '../client/rpc-endpoint.ts';
import { ChainError } from '../errors.ts';
import { type Action, latestAttempt } from './action.ts';
import { classifySendFault } from './send-fault.ts';
import { rejectAction, releaseNonce, type SenderState } from './sender-state.ts';
import { signTransaction } from './signed-transaction.ts';

const MAX_REFUSALS = 20;

/** Signs the action for its nonce and writes it into the journal before anything can be sent. */
export async function signAttempt(state: SenderState, action: Action, fees: Fees): Promise<void> {
  const signed = await signTransaction(state.account, {
    ...action.body,
    chainId: await state.client.chainId(),
    nonce: action.nonce,
    gas: action.gas,
    fees,
  });
  action.attempts.push(signed);
  action.sentAtBlock = state.head?.number ?? 0;
  state.journal.append({
    type: 'signed',
    key: action.key,
    nonce: action.nonce,
    hash: signed.hash,
    raw: signed.raw,
  });
}

/** Offers the newest attempt to the node. Never throws: refusals are dealt with here, silence by the inspection. */
export async function broadcast(state: SenderState, action: Action): Promise<void> {
  const attempt = latestAttempt(action);
  if (!attempt || state.stopped) return;
  action.sentAt = state.client.clock.now();
  action.sentInEpoch = state.client.connectionEpoch();
  try {
    await state.client.request('eth_sendRawTransaction', [attempt.raw]);
    action.perhapsSent = true;
    action.refusals = 0;
  } catch (error) {
    const fault = rpcFaultOf(error);
    if (!fault) action.perhapsSent = true;
    else {
      await onRefusal(state, action, fault.message, error).catch(() => {
        state.inspectionDue = true;
      });
    }
  }
}

async function onRefusal(state: SenderState, action: Action, reason: string, cause: unknown): Promise<void> {
  if (state.tracked.get(action.nonce) !== action || action.inclusion) return;
  const fault = classifySendFault(reason);
  const { address, logger } = state;
  if (fault === 'known') {
    action.perhapsSent = true;
    return;
  }
  if (fault === 'nonce-used') {
    state.inspectionDue = true;
    return;
  }
  action.refusals += 1;
  logger.debug({ address, nonce: action.nonce, reason, fault }, 'chain: a node refused a transaction');
  const hopeless = fault === 'funds' || fault === 'invalid' || action.refusals >= MAX_REFUSALS;
  if (hopeless && !action.perhapsSent && !action.isFiller) {
    releaseNonce(state, action);
    rejectAction(state, action, refusedError(state, action, fault === 'funds', reason, cause));
    return;
  }
  if (fault === 'underpriced' && action.refusals < MAX_REFUSALS) await replaceWithMore(state, action);
}

/** Signs the same nonce again with higher fees and offers it, unless the policy's ceiling is reached. */
export async function replaceWithMore(state: SenderState, action: Action): Promise<void> {
  const old = latestAttempt(action);
  if (!old) return;
  const { feePolicy } = state.client;
  const fees = bumpFees(feePolicy, old.fees, await state.client.getFees());
  if (!isWithinPolicy(feePolicy, fees)) {
    state.logger.warn(
      { address: state.address, nonce: action.nonce, ceiling: String(feePolicy.maxFeePerGas) },
      'chain: a transaction waits because the fee ceiling is reached',
    );
    action.sentAtBlock = state.head?.number ?? action.sentAtBlock;
    return;
  }
  await signAttempt(state, action, fees);
  await broadcast(state, action);
}

/** The error of an action that no node took. */
export function refusedError(
  state: SenderState,
  action: Action,
  isAboutFunds: boolean,
  reason: string,
  cause: unknown,
): ChainError {
  const details = { account: state.address, key: action.key, to: action.body.to, reason };
  return isAboutFunds
    ? new ChainError({
        code: 'CHAIN_INSUFFICIENT_FUNDS',
        message: `account ${state.address} cannot pay for its transaction: ${reason}`,
        hint: "send some of the chain's own currency to this account for gas",
        details,
        cause,
      })
    : new ChainError({
        code: 'CHAIN_TRANSACTION_REJECTED',
        message: `the chain's node refused a transaction of ${state.address}: ${reason}`,
        hint: 'check the gas limit, the fee policy and the settings of the node',
        details,
        cause,
      });
}
