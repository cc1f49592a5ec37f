import type { Block, Receipt } from '../client/block.ts';
import { type Action, attemptHashes, createAction } from './action.ts';
import { broadcast, replaceWithMore, signAttempt } from './broadcast.ts';
import { explainRevert } from './explain-revert.ts';
import { rejectAction, releaseKey, releaseNonce, type SenderState, unminedOf } from './sender-state.ts';

/** A used nonce may be seen this many polls before its receipt can be read. */
const POLLS_UNTIL_SUPPLANTED = 5;
const POLLS_UNTIL_GAP = 2;
const FILLER_GAS = 30_000n;

/** Whether the new head can have changed anything for the actions under way. */
export function needsInspection(state: SenderState, head: Block): boolean {
  if (state.tracked.size === 0) return false;
  if (state.inspectionDue) return true;
  const before = state.inspectedHead;
  const unmined = unminedOf(state);
  if (before?.hash !== head.hash) {
    if (unmined.length > 0 || head.parentHash !== before?.hash) return true;
    return [...state.tracked.values()].some((action) => isDue(state, action, head));
  }
  return unmined.some((action) => action.misses > 0 || isResendDue(state, action));
}

/** Compares every action with the chain: mined, dropped by a reorganisation, supplanted, stuck, confirmed, final. */
export async function inspectActions(state: SenderState, head: Block): Promise<void> {
  state.inspectionDue = false;
  const chainNonce = await state.client.getNonce(state.address);
  dropReversed(state, chainNonce);
  if (state.receiptsDue) await readReceiptsAgain(state);
  await Promise.all(
    unminedOf(state)
      .filter((action) => action.nonce < chainNonce)
      .map((action) => findInclusion(state, action)),
  );
  await Promise.all(
    [...state.tracked.values()]
      .filter((action) => isDue(state, action, head))
      .map((action) => advance(state, action, head)),
  );
  await fillGaps(state, chainNonce);
  await pushUnmined(state, chainNonce, head);
  state.inspectedHead = head;
}

function dropReversed(state: SenderState, chainNonce: number): void {
  for (const action of state.tracked.values()) {
    if (action.inclusion && action.nonce >= chainNonce) drop(state, action);
  }
}

async function readReceiptsAgain(state: SenderState): Promise<void> {
  const mined = [...state.tracked.values()].filter((action) => action.inclusion !== undefined);
  await Promise.all(
    mined.map(async (action) => {
      const receipt = await readReceipt(state, action);
      if (receipt) include(state, action, receipt);
      else drop(state, action);
    }),
  );
  state.receiptsDue = false;
}

/** An action that had succeeded may fail when a reorganisation has it mined again. */
function include(state: SenderState, action: Action, receipt: Receipt): void {
  action.inclusion = receipt;
  action.misses = 0;
  if (action.settled && !receipt.succeeded) releaseKey(state, action);
}

function drop(state: SenderState, action: Action): void {
  state.logger.warn(
    { address: state.address, nonce: action.nonce, key: action.key, block: action.inclusion?.blockNumber },
    'chain: a reorganisation dropped a transaction; it is sent again',
  );
  action.inclusion = undefined;
  action.misses = 0;
  action.sentAt = Number.NEGATIVE_INFINITY;
}

async function readReceipt(state: SenderState, action: Action): Promise<Receipt | undefined> {
  const receipts = await Promise.all(attemptHashes(action).map((hash) => state.client.getReceipt(hash)));
  return receipts.find((receipt) => receipt !== undefined);
}

async function findInclusion(state: SenderState, action: Action): Promise<void> {
  const receipt = await readReceipt(state, action);
  if (receipt) return include(state, action, receipt);
  action.misses += 1;
  if (action.misses < POLLS_UNTIL_SUPPLANTED) return;
  state.logger.warn(
    { address: state.address, nonce: action.nonce, key: action.key },
    'chain: another transaction of this account used the nonce',
  );
  releaseNonce(state, action);
  if (action.isFiller) return;
  if (action.settled || !action.awaited) {
    releaseKey(state, action);
    return;
  }
  action.nonce = -1;
  action.attempts = [];
  action.perhapsSent = false;
  action.misses = 0;
  state.queue.unshift(action);
  state.kick();
}

function depthOf(action: Action, head: Block): number {
  return action.inclusion ? head.number - action.inclusion.blockNumber + 1 : 0;
}

function isDue(state: SenderState, action: Action, head: Block): boolean {
  const depth = depthOf(action, head);
  if (!action.inclusion) return false;
  return action.settled ? depth > state.client.finalityDepth : depth >= state.settings.confirmations;
}

async function advance(state: SenderState, action: Action, head: Block): Promise<void> {
  const isFresh = !action.settled && state.settings.confirmations <= 1;
  const receipt = isFresh ? action.inclusion : await readReceipt(state, action);
  if (!receipt) return drop(state, action);
  include(state, action, receipt);
  if (!isDue(state, action, head)) return;
  if (!action.settled) return settle(state, action, receipt);
  state.tracked.delete(action.nonce);
  const key = receipt.succeeded ? action.key : undefined;
  state.journal.append({ type: 'final', nonce: action.nonce, key, hash: receipt.transactionHash });
  if (key === undefined) return;
  state.finished.set(key, receipt.transactionHash);
  releaseKey(state, action);
}

async function settle(state: SenderState, action: Action, receipt: Receipt): Promise<void> {
  const { nonce } = action;
  const { transactionHash, succeeded } = receipt;
  const failure = succeeded ? undefined : await explainRevert(state, action, receipt);
  state.journal.append({ type: 'mined', nonce, hash: transactionHash, succeeded });
  action.settled = true;
  if (failure) rejectAction(state, action, failure);
  else action.outcome.resolve(receipt);
}

/** A nonce nobody holds stops all later ones: it is used up by a transfer of nothing to oneself. */
async function fillGaps(state: SenderState, chainNonce: number): Promise<void> {
  const last = unminedOf(state).at(-1)?.nonce ?? -1;
  const missing: number[] = [];
  for (let nonce = chainNonce; nonce < last && missing.length < state.settings.maxInFlight; nonce++) {
    if (!state.tracked.has(nonce)) missing.push(nonce);
  }
  state.gapSeen = missing.length > 0 ? state.gapSeen + 1 : 0;
  if (missing.length > 0) state.inspectionDue = true;
  if (state.gapSeen < POLLS_UNTIL_GAP) return;
  state.gapSeen = 0;
  const fees = await state.client.getFees();
  for (const nonce of missing) {
    const filler = createAction({ body: { to: state.address }, gas: FILLER_GAS, isFiller: true });
    filler.nonce = nonce;
    filler.prepared = true;
    state.logger.warn({ address: state.address, nonce }, 'chain: filling a gap in the nonces');
    state.tracked.set(nonce, filler);
    await signAttempt(state, filler, fees);
    void broadcast(state, filler);
  }
}

function isResendDue(state: SenderState, action: Action): boolean {
  const { client, settings } = state;
  return (
    action.sentInEpoch !== client.connectionEpoch() ||
    client.clock.now() - action.sentAt >= settings.resendAfterMs
  );
}

async function pushUnmined(state: SenderState, chainNonce: number, head: Block): Promise<void> {
  for (const action of unminedOf(state)) {
    if (action.nonce < chainNonce) continue;
    if (action.sentAtBlock === 0) action.sentAtBlock = head.number;
    const waited = head.number - action.sentAtBlock;
    const isStuck = action.nonce === chainNonce && waited >= state.settings.replaceAfterBlocks;
    if (isStuck) await replaceWithMore(state, action);
    else if (isResendDue(state, action)) void broadcast(state, action);
  }
}
