import { hexToBytes } from '@plexus/core';
import { type Ranking, type Row, rankUpdates } from '../rules/rank.ts';
import { decodeScores, encodeRow, type RowBytes } from '../rules/row-bytes.ts';
import { type RoundState, ranksOnChain, type SessionState } from './session-state.ts';

/** Slots that sent an update, in rising order. */
export function updatedSlots(round: Pick<RoundState, 'updates'>): readonly number[] {
  return [...round.updates.keys()].sort((a, b) => a - b);
}

/** The evaluation matrix of a round as it was revealed, with these weights by slot (1 unless given). */
export function rowsOfRound(
  round: Pick<RoundState, 'updates' | 'reveals'>,
  weights: ReadonlyMap<number, bigint> = new Map(),
): readonly Row[] {
  const slots = updatedSlots(round);
  return round.reveals.map(({ slot, scores }) => ({
    rater: slot,
    weight: weights.get(slot) ?? 1n,
    scores: decodeScores(hexToBytes(scores), slot, slots),
  }));
}

/** The rows as `rankRound` takes them, in the order of their revealing. */
export function rankedRows(round: Pick<RoundState, 'updates' | 'reveals'>): readonly RowBytes[] {
  const slots = updatedSlots(round);
  return rowsOfRound(round).map((row) => encodeRow(row, slots));
}

/** The same rows as one run of bytes. */
export function joinedRows(round: Pick<RoundState, 'updates' | 'reveals'>): Uint8Array {
  return new Uint8Array(Buffer.concat(rankedRows(round).map(({ ranked }) => ranked)));
}

/** How a round is ranked by what was revealed, with these weights by slot (1 unless given). */
export function rankingOf(
  { terms }: Pick<SessionState, 'terms'>,
  round: Pick<RoundState, 'updates' | 'reveals'>,
  weights?: ReadonlyMap<number, bigint>,
): Ranking {
  const { trimBps, selected } = terms;
  const options = { rule: ranksOnChain[terms.rule] ?? 'borda', trimBps, selected };
  return rankUpdates(rowsOfRound(round, weights), updatedSlots(round), options);
}
