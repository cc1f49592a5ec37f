import type { Address } from '@plexus/core';

type Of<Name extends string, Args> = { readonly eventName: Name; readonly args: Args };
type Node = { readonly node: Address };

/** The events of the registry that a stake depends on, as the event feed delivers them; amounts in token units. */
export type StakeEvent =
  | Of<'StakeAdded', Node & { readonly amount: bigint }>
  | Of<'UnbondingStarted', Node & { readonly amount: bigint; readonly availableAt: number }>
  | Of<'UnbondingWithdrawn', Node & { readonly amount: bigint }>
  | Of<
      'StakeSlashed',
      Node & { readonly protocol: Address; readonly amount: bigint; readonly reason: `0x${string}` }
    >
  | Of<'NodeJailed', Node & { readonly untilBlock: number }>
  | Of<'NodeUnjailed', Node>;

/** Earned or refunded tokens that left the registry, in token units. Being credited writes no event. */
export type CreditWithdrawal = LogPosition & { readonly account: Address; readonly amount: bigint };

/** Where an event stands on the chain: an earlier block first, within a block the lower index. */
export type LogPosition = { readonly blockNumber: number; readonly logIndex: number };

export type PlacedStakeEvent = StakeEvent & LogPosition;

/** Negative when `a` comes before `b`. */
export function comparePositions(a: LogPosition, b: LogPosition): number {
  return a.blockNumber - b.blockNumber || a.logIndex - b.logIndex;
}

/** Behind everything of a block: the state a call about that block reads. */
export function endOfBlock(blockNumber: number): LogPosition {
  return { blockNumber, logIndex: Number.POSITIVE_INFINITY };
}
