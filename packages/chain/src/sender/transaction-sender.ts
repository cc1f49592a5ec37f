import type { Address } from '@plexus/core';
import type { LocalAccount } from 'viem/accounts';
import type { Receipt } from '../client/block.ts';
import type { ChainClient } from '../client/chain-client.ts';
import type { HeadUpdate } from '../client/head-watch.ts';
import { ChainError } from '../errors.ts';
import { type ChainLogger, silentLogger } from '../logger.ts';
import { type Action, createAction } from './action.ts';
import { broadcast, signAttempt } from './broadcast.ts';
import { inspectActions, needsInspection } from './inspect-actions.ts';
import { createMemoryJournal, type TransactionJournal } from './journal.ts';
import { prepareAction } from './prepare-action.ts';
import { recoverActions } from './recover-actions.ts';
import { rejectAction, type SenderSettings, type SenderState, unminedOf } from './sender-state.ts';
import type { TransactionBody } from './signed-transaction.ts';

export type TransactionRequest = TransactionBody & {
  /** Gas limit; estimated with a margin when left out, which needs all it depends on to be mined. */
  readonly gas?: bigint | undefined;
  /** Names the intention ("claim:7:12:0"): repeating it while one is under way, or after it succeeded, joins it. */
  readonly key?: string | undefined;
  /** With `gas` given: try the call before signing, so that a revert costs nothing. */
  readonly simulate?: boolean;
};

export type TransactionSenderOptions = Partial<SenderSettings> & {
  readonly client: ChainClient;
  readonly account: LocalAccount;
  /** Forgets with the process when left out. */
  readonly journal?: TransactionJournal;
  readonly logger?: ChainLogger;
};

export type TransactionSender = {
  readonly account: Address;
  readonly client: ChainClient;
  /**
   * Resolves with the receipt once the transaction succeeded and has `confirmations`. Waits while the chain is away.
   * Throws `ContractError` for a revert (before or after sending), `CHAIN_INSUFFICIENT_FUNDS`, `CHAIN_OUT_OF_GAS`,
   * `CHAIN_TRANSACTION_REJECTED`, `CHAIN_JOURNAL_BROKEN` or `CHAIN_CLOSED`.
   */
  send(request: TransactionRequest): Promise<Receipt>;
  /** All of them in this order, one nonce after the other; rejects with the first failure after all have ended. */
  sendMany(requests: readonly TransactionRequest[]): Promise<readonly Receipt[]>;
  /** Resolves when every action accepted so far has its outcome, also those taken up from the journal. */
  idle(): Promise<void>;
  status(): { readonly queued: number; readonly unmined: number; readonly awaitingFinality: number };
  /** Rejects what has no outcome yet with `CHAIN_CLOSED`; the journal keeps it for the next start. */
  stop(): Promise<void>;
};

const defaults: SenderSettings = {
  confirmations: 1,
  replaceAfterBlocks: 5,
  gasMarginPercent: 25n,
  maxInFlight: 64,
  resendAfterMs: 5_000,
};

/**
 * Sends one account's transactions: there must be only one sender for an account. Nonces are given here, in the order
 * of the calls; everything is signed in this process and followed until no reorganisation can take it back.
 */
export function createTransactionSender(options: TransactionSenderOptions): TransactionSender {
  const { client, account } = options;
  const logger = options.logger ?? silentLogger;
  let working = false;
  let kicked = false;
  let unwatch: (() => void) | undefined;
  let opened: Promise<void> | undefined;
  let isOpen = false;
  let workDone: Promise<void> = Promise.resolve();

  const state: SenderState = {
    client,
    account,
    address: account.address.toLowerCase() as Address,
    journal: options.journal ?? createMemoryJournal(),
    settings: {
      confirmations: Math.max(1, options.confirmations ?? defaults.confirmations),
      replaceAfterBlocks: options.replaceAfterBlocks ?? defaults.replaceAfterBlocks,
      gasMarginPercent: options.gasMarginPercent ?? defaults.gasMarginPercent,
      maxInFlight: options.maxInFlight ?? defaults.maxInFlight,
      resendAfterMs: options.resendAfterMs ?? defaults.resendAfterMs,
    },
    logger,
    queue: [],
    tracked: new Map(),
    byKey: new Map(),
    finished: new Map(),
    nextNonce: 0,
    head: undefined,
    inspectedHead: undefined,
    inspectionDue: false,
    receiptsDue: false,
    gapSeen: 0,
    stopped: false,
    kick,
  };

  function open(): Promise<void> {
    opened ??= (async () => {
      for (;;) {
        try {
          await recoverActions(state);
          break;
        } catch (error) {
          if (!isAway(error) || state.stopped) throw error;
          await client.clock.sleep(client.pollIntervalMs);
        }
      }
      isOpen = true;
      kick();
    })();
    return opened;
  }

  function onHead(update: HeadUpdate): void {
    if (update.type !== 'head') return;
    state.head = update.block;
    if (update.reorganised) resendAll();
    if (state.queue.length > 0 || needsInspection(state, update.block)) kick();
  }

  /** A reorganisation does not put what it drops back into the pool. */
  function resendAll(): void {
    for (const action of unminedOf(state)) action.sentAt = Number.NEGATIVE_INFINITY;
    state.inspectionDue = true;
    state.receiptsDue = true;
  }

  function kick(): void {
    if (state.stopped || !isOpen) return;
    kicked = true;
    if (!working) workDone = work();
  }

  async function work(): Promise<void> {
    working = true;
    while (kicked && !state.stopped) {
      kicked = false;
      try {
        await assignNonces();
        if (state.head && needsInspection(state, state.head)) await inspectActions(state, state.head);
        await assignNonces();
      } catch (error) {
        state.inspectionDue = true;
        if (!isAway(error)) logger.warn({ address: state.address, error }, 'chain: sender met an error');
      }
    }
    working = false;
    watchWhileBusy();
  }

  function watchWhileBusy(): void {
    const isBusy = !state.stopped && (state.queue.length > 0 || state.tracked.size > 0);
    if (isBusy) unwatch ??= client.watchHead(onHead);
    else {
      unwatch?.();
      unwatch = undefined;
      state.head = undefined;
    }
  }

  async function assignNonces(): Promise<void> {
    let unmined = unminedOf(state).length;
    while (state.queue[0]?.prepared && unmined < state.settings.maxInFlight && !state.stopped) {
      if (unmined === 0) {
        const mined = Math.max(-1, ...state.tracked.keys()) + 1;
        state.nextNonce = Math.max(await client.getNonce(state.address), mined);
      }
      const fees = await client.getFees();
      const action = state.queue[0];
      if (!action?.prepared) return;
      state.queue.shift();
      action.nonce = state.nextNonce;
      try {
        await signAttempt(state, action, fees);
      } catch (error) {
        if (isAway(error)) state.queue.unshift(action);
        else rejectAction(state, action, error);
        throw error;
      }
      state.nextNonce = action.nonce + 1;
      state.tracked.set(action.nonce, action);
      unmined += 1;
      void broadcast(state, action);
    }
  }

  function enqueue(request: TransactionRequest): Action {
    const { to, data, value, gas, key } = request;
    const action = createAction({ body: { to, data, value }, key, gas });
    if (key !== undefined) state.byKey.set(key, action);
    state.queue.push(action);
    watchWhileBusy();
    void prepareAction(state, action, request.simulate ?? false);
    return action;
  }

  async function send(request: TransactionRequest): Promise<Receipt> {
    if (state.stopped) throw closedError(state.address);
    if (!isOpen) await open();
    const joined = request.key === undefined ? undefined : state.byKey.get(request.key);
    const action = joined ?? enqueue(request);
    action.awaited = true;
    return action.outcome.promise;
  }

  void open().catch(() => {});

  return {
    account: state.address,
    client,
    send,
    async sendMany(requests) {
      const results = await Promise.allSettled(requests.map(send));
      return results.map((result) => {
        if (result.status === 'rejected') throw result.reason;
        return result.value;
      });
    },
    async idle() {
      await open();
      const actions = [...state.queue, ...state.tracked.values()];
      await Promise.allSettled(actions.map((action) => action.outcome.promise));
    },
    status() {
      const unmined = unminedOf(state).length;
      return {
        queued: state.queue.length,
        unmined,
        awaitingFinality: state.tracked.size - unmined,
      };
    },
    async stop() {
      if (state.stopped) return;
      state.stopped = true;
      watchWhileBusy();
      for (const action of [...state.queue, ...state.tracked.values()]) {
        if (!action.settled) rejectAction(state, action, closedError(state.address));
      }
      await workDone;
    },
  };
}

function isAway(error: unknown): boolean {
  return error instanceof ChainError && error.code === 'CHAIN_UNREACHABLE';
}

function closedError(address: Address): ChainError {
  return new ChainError({
    code: 'CHAIN_CLOSED',
    message: `the sender of ${address} was stopped`,
    hint: 'this happens while a process stops; what was signed is in the journal',
  });
}
