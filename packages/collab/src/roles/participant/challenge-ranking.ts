import { joinedRows } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { attemptOf } from '../take-step.ts';
import type { ClaimChecks } from './claim-checks.ts';
import type { DutyComponents } from './duty-components.ts';

/** Refutes a claimed ranking that the rows do not give, when it is this participant's turn. */
export function challengeRanking(
  { board, tracker, sender, logger, tell }: DutyComponents,
  claims: Pick<ClaimChecks, 'find'>,
  session: SessionState,
  round: RoundState,
): void {
  const found = claims.find(session, round, sender.account);
  if (!found || tracker.head.number + 1 < found.from) return;
  const { slot, keys } = found;
  const at = { sessionId: session.sessionId, round: round.round };
  const key = `challenge-${at.sessionId}-${at.round}-${attemptOf(round)}`;
  board.begin(key, async () => {
    logger.warn({ ...at, slot }, 'a claimed ranking is not what the rows give');
    await sender.send({ call: 'challengeRanking', ...at, slot, keys, rows: joinedRows(round) }, key);
    tell({ type: 'challenged', round: round.round, slot });
  });
}
