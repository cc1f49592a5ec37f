import { maskOf } from '../../rules/masks.ts';
import { updatedSlots } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { reachedAt, type Stand } from '../../view/stand-at.ts';
import type { Candidates } from './candidates.ts';
import type { DutyComponents } from './duty-components.ts';
import { readRating, writeRating } from './rating-record.ts';

/** Begins to fetch, check and rate every other update that was not judged yet. */
export function examineUpdates(
  { board, tracker, logger, tell }: DutyComponents,
  candidates: Pick<Candidates, 'get' | 'examine'>,
  session: SessionState,
  round: RoundState,
  slot: number,
): void {
  for (const committed of round.updates.values()) {
    if (committed.slot === slot || candidates.get(round, committed)) continue;
    board.begin(`examine-${round.round}-${committed.slot}-${committed.digest}`, async () => {
      const { refused } = await candidates.examine(session, round, committed, tracker.head.number);
      if (refused !== undefined) refuse({ logger, tell }, round, committed.slot, refused);
    });
  }
}

/** Commits a row once every update is judged, or half of the time is over: what could not be had by then is invalid. */
export function rateUpdates(
  components: DutyComponents,
  candidates: Pick<Candidates, 'get' | 'isMissing' | 'scores'>,
  session: SessionState,
  round: RoundState,
  stand: Stand,
  slot: number,
): void {
  const { board, tracker, artifacts, sender, journal, logger, faults, tell } = components;
  const slots = updatedSlots(round);
  const others = [...round.updates.values()].filter((committed) => committed.slot !== slot);
  const missing = others.filter((committed) => !candidates.get(round, committed));
  const began = reachedAt(session, stand);
  const { number } = tracker.head;
  const isLate = number >= began + session.terms.commitBlocks / 2;
  if (missing.length > 0 && !isLate) return;
  // after a restart nobody has been asked yet, and what is here but not judged yet is not withheld
  const patience = Math.ceil(session.terms.commitBlocks / 4);
  if (!missing.every((each) => candidates.isMissing(round, each, number, patience))) return;
  if (missing.length > 0 && artifacts.reachablePeers() === 0) {
    logger.warn({ round: round.round }, 'no peer can be reached: not rating what was not seen');
    return;
  }
  const { sessionId } = session;
  const updated = maskOf(slots);
  const key = `rate-${sessionId}-${round.round}-${updated.toString(16)}`;
  board.begin(key, async () => {
    for (const { slot: from } of missing) refuse(components, round, from, 'nobody delivered it in time');
    const found = candidates.scores(round, others);
    for (const from of found.discounted)
      refuse(components, round, from, 'it repeats what the last round changed');
    const scores = faults.changeScores?.(found.scores, round.round) ?? found.scores;
    const place = { sessionId, round: round.round, rater: sender.account, updated };
    const earlier = await readRating(journal, place);
    const { commitment } = earlier ?? (await writeRating(journal, place, slot, scores));
    await sender.send({ call: 'commitRatings', sessionId, round: round.round, updated, commitment }, key);
    tell({ type: 'rated', round: round.round, scores });
  });
}

function refuse(
  { logger, tell }: Pick<DutyComponents, 'logger' | 'tell'>,
  { round }: RoundState,
  slot: number,
  reason: string,
): void {
  tell({ type: 'refused', round, slot, reason });
  logger.warn({ slot, reason }, 'an update is refused');
}
