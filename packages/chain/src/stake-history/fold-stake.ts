import type { PlacedStakeEvent } from './registry-event.ts';

const GWEI = 10n ** 9n;

/**
 * What the registry's log says of one account: `stake` and `unbonding` in gwei of PLX, `jailedUntil` 0 when not jailed.
 * What is locked and credited is not here: locking and paying write no event.
 */
export type FoldedStake = {
  readonly stake: bigint;
  readonly unbonding: bigint;
  readonly registeredAt: number;
  readonly jailedUntil: number;
};

export const NO_STAKE: FoldedStake = { stake: 0n, unbonding: 0n, registeredAt: 0, jailedUntil: 0 };

/** `NodeRegistry._weight`: stake that counts, in gwei. */
export function weightOfStake({ stake, jailedUntil }: FoldedStake, minimumGwei: bigint): bigint {
  return jailedUntil === 0 && stake >= minimumGwei ? stake : 0n;
}

/**
 * The stake after one more event of its account, as `NodeRegistry` writes it. Registering emits `StakeAdded` as growing
 * does. A slash names the sum of what it took: first from the stake, and from what unbonds only when no stake is left.
 */
export function foldStake(before: FoldedStake, event: PlacedStakeEvent): FoldedStake {
  switch (event.eventName) {
    case 'StakeAdded':
      return {
        ...before,
        stake: before.stake + event.args.amount / GWEI,
        registeredAt: event.blockNumber,
      };
    case 'UnbondingStarted': {
      const removed = event.args.amount / GWEI;
      return { ...before, stake: before.stake - removed, unbonding: before.unbonding + removed };
    }
    case 'UnbondingWithdrawn':
      return { ...before, unbonding: 0n };
    case 'StakeSlashed': {
      const taken = event.args.amount / GWEI;
      const fromStake = taken < before.stake ? taken : before.stake;
      return {
        ...before,
        stake: before.stake - fromStake,
        unbonding: before.unbonding - (taken - fromStake),
      };
    }
    case 'NodeJailed':
      return { ...before, jailedUntil: event.args.untilBlock };
    case 'NodeUnjailed':
      return { ...before, jailedUntil: 0 };
  }
}
