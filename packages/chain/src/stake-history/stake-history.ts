import { type Address, sameAddress } from '@plexus/core';
import type { StakeWeight } from '../actions/node-registry/read-weight.ts';
import { ChainError } from '../errors.ts';
import { type FoldedStake, foldStake, NO_STAKE, weightOfStake } from './fold-stake.ts';
import {
  type CreditWithdrawal,
  comparePositions,
  type LogPosition,
  type PlacedStakeEvent,
} from './registry-event.ts';

type At<T> = { readonly at: LogPosition; readonly value: T };

/**
 * Everybody's stake at every moment, folded from the registry's log alone: what `weightOf` returned then, without asking
 * a node for states it no longer keeps.
 */
export class StakeHistory {
  readonly events: readonly PlacedStakeEvent[];
  readonly withdrawals: readonly CreditWithdrawal[];
  readonly #minimumGwei: bigint;
  readonly #stakes = new Map<string, At<FoldedStake>[]>();
  readonly #totals: At<bigint>[] = [];

  /** `events` are all of the registry since its deployment, in order. Throws `CHAIN_LOG_CONTRADICTS`. */
  constructor(
    events: readonly PlacedStakeEvent[],
    minimumGwei: bigint,
    withdrawals: readonly CreditWithdrawal[] = [],
  ) {
    this.events = events;
    this.withdrawals = withdrawals;
    this.#minimumGwei = minimumGwei;
    let total = 0n;
    let last: LogPosition = { blockNumber: -1, logIndex: -1 };
    for (const event of events) {
      if (comparePositions(last, event) >= 0)
        throw contradiction(event, 'does not come after the one before');
      last = event;
      const before = this.stakeBefore(event.args.node, event);
      const after = foldStake(before, event);
      if (after.stake < 0n || after.unbonding < 0n)
        throw contradiction(
          event,
          `takes more than the ${before.stake} + ${before.unbonding} gwei there were`,
        );
      total += weightOfStake(after, minimumGwei) - weightOfStake(before, minimumGwei);
      const key = event.args.node.toLowerCase();
      const known = this.#stakes.get(key) ?? [];
      known.push({ at: event, value: after });
      this.#stakes.set(key, known);
      this.#totals.push({ at: event, value: total });
    }
  }

  /** Accounts that ever had stake, in lower case. */
  get accounts(): readonly Address[] {
    return [...this.#stakes.keys()] as Address[]; // keys are addresses of events
  }

  /** What a transaction at this place of the log found. */
  stakeBefore(account: Address, position: LogPosition): FoldedStake {
    return lastBefore(this.#stakes.get(account.toLowerCase()) ?? [], position) ?? NO_STAKE;
  }

  /** Credit in token units that an account had taken out of the registry by then. */
  withdrawnBefore(account: Address, position: LogPosition): bigint {
    return this.withdrawals
      .filter((entry) => sameAddress(entry.account, account) && comparePositions(entry, position) < 0)
      .reduce((sum, { amount }) => sum + amount, 0n);
  }

  /** `NodeRegistry.weightOf` as a transaction at this place of the log found it. */
  weightBefore(account: Address, position: LogPosition): StakeWeight {
    const stake = this.stakeBefore(account, position);
    return {
      stakeGwei: weightOfStake(stake, this.#minimumGwei),
      totalGwei: lastBefore(this.#totals, position) ?? 0n,
      registeredAt: stake.registeredAt,
    };
  }
}

function lastBefore<T>(entries: readonly At<T>[], position: LogPosition): T | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && comparePositions(entry.at, position) < 0) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1]?.value;
}

function contradiction(event: PlacedStakeEvent, what: string): ChainError {
  const { eventName, blockNumber, logIndex, args } = event;
  return new ChainError({
    code: 'CHAIN_LOG_CONTRADICTS',
    message: `${eventName} of ${args.node} in block ${blockNumber}, log ${logIndex}, ${what}`,
    hint: 'the RPC node leaves events out or makes them up: ask another one with --rpc',
    details: { eventName, blockNumber, logIndex, node: args.node },
  });
}
