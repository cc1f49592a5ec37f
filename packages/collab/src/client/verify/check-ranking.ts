import type { RaterStake } from '../../adapters/collab-chain.ts';
import { maskOf, slotsOf } from '../../rules/masks.ts';
import { type Ranking, rankUpdates } from '../../rules/rank.ts';
import { rowsOfRound, updatedSlots } from '../../view/rows-of-round.ts';
import { type RoundState, ranksOnChain, type SessionState } from '../../view/session-state.ts';
import { checkFailed } from './check-failed.ts';

export type StakeReader = (account: SessionState['opener'], block: number) => Promise<RaterStake | undefined>;

/**
 * Ranks a round anew from its revealed rows and compares with what the contract selected (C7). Undefined when raters
 * weigh by stake and the RPC node has forgotten the stakes of that time.
 */
export async function checkRanking(
  session: Pick<SessionState, 'terms'>,
  round: RoundState,
  stakeAt: StakeReader,
): Promise<Ranking | undefined> {
  if (round.rankedAt === undefined) return undefined;
  const { rankedAt } = round;
  const rankings: Ranking[] = [];
  // A stake may have changed earlier in the very block of the ranking.
  for (const block of session.terms.weightCapBps === 0 ? [rankedAt] : [rankedAt, rankedAt - 1]) {
    const weights = await weightsAt(session, round, stakeAt, block);
    if (!weights) return undefined;
    const ranking = rankUpdates(rowsOfRound(round, weights), updatedSlots(round), optionsOf(session));
    const isSame = maskOf(ranking.selected) === round.selected && maskOf(ranking.invalid) === round.invalid;
    if (isSame) return ranking;
    rankings.push(ranking);
  }
  const [ranking] = rankings;
  throw checkFailed(
    'ranking',
    `round ${round.round}: the contract selected slots ${slotsOf(round.selected).join(', ')} and called ${slotsOf(round.invalid).join(', ') || 'none'} invalid; the rows say ${ranking?.selected.join(', ')} and ${ranking?.invalid.join(', ') || 'none'}`,
    { round: round.round },
  );
}

function optionsOf({ terms }: Pick<SessionState, 'terms'>) {
  const { trimBps, selected } = terms;
  return { rule: ranksOnChain[terms.rule] ?? 'borda', trimBps, selected };
}

/** Weights of the raters by slot as `SessionRounds._weights` has them. */
async function weightsAt(
  { terms }: Pick<SessionState, 'terms'>,
  round: RoundState,
  stakeAt: StakeReader,
  block: number,
): Promise<ReadonlyMap<number, bigint> | undefined> {
  if (terms.weightCapBps === 0) return new Map();
  const stakes = new Map<number, bigint>();
  for (const { slot, rater } of round.reveals) {
    const found = await stakeAt(rater, block);
    if (!found) return undefined;
    if (found.registeredAt < round.startedAt) stakes.set(slot, found.stake);
  }
  const total = [...stakes.values()].reduce((sum, stake) => sum + stake, 0n);
  const cap = (total * BigInt(terms.weightCapBps)) / 10_000n;
  const weightOf = (stake: bigint): bigint => {
    const weight = (stake === 0n ? 1n : stake) < cap ? (stake === 0n ? 1n : stake) : cap;
    return weight === 0n ? 1n : weight;
  };
  return new Map(round.reveals.map(({ slot }) => [slot, weightOf(stakes.get(slot) ?? 0n)]));
}
