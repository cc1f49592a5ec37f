import { hexToBytes } from '@plexus/core';
import { maskOf, slotsOf } from '../../rules/masks.ts';
import type { Ranking } from '../../rules/rank.ts';
import { encodeClaim, wrongSlots } from '../../rules/ranking-claim.ts';
import { rankingOf, updatedSlots } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { type StakeReader, weightsOfRound } from '../../view/weights-of-round.ts';
import { checkFailed } from './check-failed.ts';

/**
 * Ranks a round anew from its revealed rows and compares with what was selected on chain (C7). `stakeOf` tells the
 * stakes that the ranking's transaction found. Undefined for a round that was not ranked.
 */
export function checkRanking(
  session: Pick<SessionState, 'terms'>,
  round: RoundState,
  stakeOf: StakeReader,
): Ranking | undefined {
  if (round.rankedAt === undefined) return undefined;
  const ranking = rankingOf(session, round, weightsOfRound(session, round, stakeOf));
  const isSame = maskOf(ranking.selected) === round.selected && maskOf(ranking.invalid) === round.invalid;
  if (isSame) {
    checkClaim(round, ranking);
    return ranking;
  }
  const list = (slots: readonly number[]) => slots.join(', ') || 'none';
  throw checkFailed(
    'ranking',
    `round ${round.round}: selected on chain are slots ${list(slotsOf(round.selected))} and invalid ${list(slotsOf(round.invalid))}; the rows say ${list(ranking.selected)} and ${list(ranking.invalid)}`,
    { round: round.round },
  );
}

/** A ranking that was claimed must be right in every key, though only the best set moves the model. */
function checkClaim(round: RoundState, ranking: Ranking): void {
  const claim = round.claims.at(-1);
  if (!claim) return;
  const slots = updatedSlots(round);
  const wrong = wrongSlots(hexToBytes(claim.keys), encodeClaim(ranking, slots).keys, slots);
  if (wrong.length === 0) return;
  throw checkFailed(
    'ranking',
    `round ${round.round}: ${claim.claimant} claimed keys of slots ${wrong.join(', ')} that the rows do not give`,
    { round: round.round, slots: wrong },
  );
}
