import type { RoundState, SessionState } from './session-state.ts';

/** Stake in gwei that counts, and the block from which it does; 0 for none. */
export type RaterStake = { readonly stake: bigint; readonly registeredAt: number };

export type StakeReader = (account: SessionState['opener']) => RaterStake;

/** Weights by slot of those who revealed, as the contract has them when it ranks; none when all weigh alike (C7). */
export function weightsOfRound(
  { terms }: Pick<SessionState, 'terms'>,
  round: Pick<RoundState, 'reveals' | 'startedAt'>,
  stakeOf: StakeReader,
): ReadonlyMap<number, bigint> {
  if (terms.weightCapBps === 0) return new Map();
  const stakes = new Map<number, bigint>();
  for (const { slot, rater } of round.reveals) {
    const found = stakeOf(rater);
    if (found.registeredAt < round.startedAt) stakes.set(slot, found.stake);
  }
  const total = [...stakes.values()].reduce((sum, stake) => sum + stake, 0n);
  const cap = (total * BigInt(terms.weightCapBps)) / 10_000n;
  const weightOf = (stake: bigint): bigint => {
    const own = stake === 0n ? 1n : stake;
    const capped = own < cap ? own : cap;
    return capped === 0n ? 1n : capped;
  };
  return new Map(round.reveals.map(({ slot }) => [slot, weightOf(stakes.get(slot) ?? 0n)]));
}
