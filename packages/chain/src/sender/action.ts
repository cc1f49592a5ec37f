import type { Hash } from '@plexus/core';
import type { Receipt } from '../client/block.ts';
import type { SignedTransaction, TransactionBody } from './signed-transaction.ts';

/** One intention of the account on its way through nonce, pool, block and finality. */
export type Action = {
  readonly body: TransactionBody;
  readonly key: string | undefined;
  /** A transfer of nothing to oneself that only uses up a nonce others wait for. */
  readonly isFiller: boolean;
  readonly outcome: PromiseWithResolvers<Receipt>;
  /** Somebody in this process waits for the outcome. */
  awaited: boolean;
  prepared: boolean;
  gas: bigint;
  /** -1 until one is given. */
  nonce: number;
  /** All transactions signed for this nonce, the newest last; any of them may be mined. */
  attempts: SignedTransaction[];
  /** A node has, or may have, taken an attempt. */
  perhapsSent: boolean;
  inclusion: Receipt | undefined;
  /** The outcome is decided for the caller. */
  settled: boolean;
  sentAt: number;
  sentAtBlock: number;
  sentInEpoch: number;
  refusals: number;
  /** Polls in a row in which the nonce was used but no attempt had a receipt. */
  misses: number;
};

export function createAction(input: {
  readonly body: TransactionBody;
  readonly key?: string | undefined;
  readonly gas?: bigint | undefined;
  readonly isFiller?: boolean;
}): Action {
  const outcome = Promise.withResolvers<Receipt>();
  outcome.promise.catch(() => {});
  return {
    body: input.body,
    key: input.key,
    isFiller: input.isFiller ?? false,
    outcome,
    awaited: false,
    prepared: false,
    gas: input.gas ?? 0n,
    nonce: -1,
    attempts: [],
    perhapsSent: false,
    inclusion: undefined,
    settled: false,
    sentAt: 0,
    sentAtBlock: 0,
    sentInEpoch: -1,
    refusals: 0,
    misses: 0,
  };
}

export function latestAttempt(action: Action): SignedTransaction | undefined {
  return action.attempts.at(-1);
}

export function attemptHashes(action: Action): readonly Hash[] {
  return action.attempts.map((attempt) => attempt.hash);
}
