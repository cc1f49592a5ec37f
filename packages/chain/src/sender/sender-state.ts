import type { Address, Hash } from '@plexus/core';
import type { LocalAccount } from 'viem/accounts';
import type { Block } from '../client/block.ts';
import type { ChainClient } from '../client/chain-client.ts';
import type { ChainLogger } from '../logger.ts';
import type { Action } from './action.ts';
import type { TransactionJournal } from './journal.ts';

export type SenderSettings = {
  /** Blocks from inclusion (counting its block) until a call of `send` resolves; 1 by default. */
  readonly confirmations: number;
  /** Blocks without inclusion after which the fees are raised; 5 by default. */
  readonly replaceAfterBlocks: number;
  /** Added to an estimate of gas, in percent; 25 by default. */
  readonly gasMarginPercent: bigint;
  /** Most transactions of the account in nodes' pools at a time; 64 by default. */
  readonly maxInFlight: number;
  /** Time after which an unmined transaction is offered to the node again; 5,000 ms by default. */
  readonly resendAfterMs: number;
};

/** All a sender knows; owned by one `createTransactionSender`, changed only from its work loop and its callbacks. */
export type SenderState = {
  readonly client: ChainClient;
  readonly account: LocalAccount;
  readonly address: Address;
  readonly journal: TransactionJournal;
  readonly settings: SenderSettings;
  readonly logger: ChainLogger;
  /** Accepted from callers, in the order of their calls, without a nonce. */
  readonly queue: Action[];
  /** With a nonce, until final. */
  readonly tracked: Map<number, Action>;
  readonly byKey: Map<string, Action>;
  /** Final actions by key. */
  readonly finished: Map<string, Hash>;
  nextNonce: number;
  head: Block | undefined;
  /** The head of the last inspection. */
  inspectedHead: Block | undefined;
  inspectionDue: boolean;
  /** A reorganisation may have mined transactions again in other blocks, with other outcomes. */
  receiptsDue: boolean;
  /** Inspections in a row that found nonces nobody holds. */
  gapSeen: number;
  stopped: boolean;
  /** Asks for another turn of the work loop. */
  kick(): void;
};

export function unminedOf(state: SenderState): Action[] {
  return [...state.tracked.values()]
    .filter((action) => action.inclusion === undefined)
    .sort((a, b) => a.nonce - b.nonce);
}

/** Takes the nonce from an action that no node can have; a hole it leaves is filled by the inspection. */
export function releaseNonce(state: SenderState, action: Action): void {
  state.tracked.delete(action.nonce);
  state.journal.append({ type: 'dropped', nonce: action.nonce });
  state.inspectionDue = true;
}

export function rejectAction(state: SenderState, action: Action, error: unknown): void {
  action.settled = true;
  releaseKey(state, action);
  action.outcome.reject(error);
}

/** The action does not stand for its intention any more: repeating that begins another one. */
export function releaseKey(state: SenderState, action: Action): void {
  if (action.key !== undefined && state.byKey.get(action.key) === action) state.byKey.delete(action.key);
}
