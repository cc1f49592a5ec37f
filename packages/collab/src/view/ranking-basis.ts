import type { Hash } from '@plexus/core';
import { rowsHash } from '../rules/row-bytes.ts';
import { rankedRows } from './rows-of-round.ts';
import type { RoundState } from './session-state.ts';

/** What a round's model follows from, beside its updates; whoever publishes or attests it names them, and means no others. */
export type RankingBasis = {
  /** As the contract hashes the rows revealed. */
  readonly rows: Hash;
  /** Mask of the best set. */
  readonly selected: bigint;
};

export function rankingBasis(round: Pick<RoundState, 'updates' | 'reveals' | 'selected'>): RankingBasis {
  return { rows: rowsHash(rankedRows(round)), selected: round.selected };
}

/** Tells transactions of one basis from those of another. */
export function basisKey({ rows, selected }: RankingBasis): string {
  return `${rows.slice(2, 18)}-${selected.toString(16)}`;
}
