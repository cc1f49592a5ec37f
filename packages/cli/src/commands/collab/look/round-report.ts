import {
  BEST_SCORE,
  hasSlot,
  INVALID_SCORE,
  type RoundState,
  ranksOnChain,
  rankUpdates,
  rowsOfRound,
  type SessionState,
  updatedSlots,
} from '@plexus/collab';
import { type Address, formatTokenAmount } from '@plexus/core';
import { renderTable } from '../../../output/table.ts';

/** What one slot did in a round and what came of it. */
export type SlotReport = {
  readonly slot: number;
  readonly account: Address;
  readonly hasSent: boolean;
  /** Bytes of its update; undefined when they are not at hand. */
  readonly bytes: number | undefined;
  /** From 1, as the contract ranked; undefined for invalid or absent updates. */
  readonly rank: number | undefined;
  readonly isInvalid: boolean;
  readonly isSelected: boolean;
  readonly paid: bigint;
};

export type RoundReport = {
  readonly round: number;
  readonly modelDigest: string | undefined;
  readonly slots: readonly SlotReport[];
  /** Rows of the evaluation matrix: rater's slot, then scores by slot, from 0 to 1; null calls invalid. */
  readonly ratings: readonly {
    readonly rater: number;
    readonly scores: Readonly<Record<string, number | null>>;
  }[];
};

/** A round as a person wants to see it (C6, C7, C10). `weights` by slot are those of the ranking's moment, alike unless given. */
export function reportRound(
  session: SessionState,
  round: RoundState,
  bytesOf: (digest: string) => number | undefined,
  weights: ReadonlyMap<number, bigint> = new Map(),
): RoundReport {
  const rows = rowsOfRound(round, weights);
  const { trimBps, selected } = session.terms;
  const rule = ranksOnChain[session.terms.rule] ?? 'borda';
  const { order } = rankUpdates(rows, updatedSlots(round), { rule, trimBps, selected });
  const slots = [...round.accounts].map(([slot, account]): SlotReport => {
    const update = round.updates.get(slot);
    const place = order.indexOf(slot);
    const isSelected = hasSlot(round.selected, slot);
    const isPaid = hasSlot(round.closed?.selected ?? 0n, slot);
    return {
      slot,
      account,
      hasSent: update !== undefined,
      bytes: update && bytesOf(update.digest),
      rank: round.rankedAt === undefined || place < 0 ? undefined : place + 1,
      isInvalid: hasSlot(round.invalid, slot),
      isSelected,
      paid: isPaid ? (round.closed?.rewardEach ?? 0n) : 0n,
    };
  });
  const inOrder = [...rows].sort((a, b) => a.rater - b.rater);
  const ratings = inOrder.map(({ rater, scores }) => ({
    rater,
    scores: Object.fromEntries(
      [...scores].map(([slot, score]) => [slot, score === INVALID_SCORE ? null : score / BEST_SCORE]),
    ),
  }));
  return { round: round.round, modelDigest: round.closed?.modelDigest, slots, ratings };
}

/** The report as lines: who sent, how the raters scored it, rank, pay. */
export function renderRound(
  report: RoundReport,
  nameOf: (account: Address) => string,
  denseBytes: number | undefined,
): readonly string[] {
  const raters = report.ratings.map(({ rater }) => rater);
  const heading = ['slot', 'who', 'bytes', ...raters.map((rater) => `by ${rater}`), 'rank', 'paid'];
  const rows = report.slots.map(({ slot, account, hasSent, bytes, rank, isInvalid, isSelected, paid }) => [
    String(slot),
    nameOf(account),
    hasSent ? (bytes === undefined ? 'sent' : describeBytes(bytes, denseBytes)) : 'nothing',
    ...report.ratings.map(({ rater, scores }) =>
      rater === slot || !hasSent ? '·' : describeScore(scores[slot]),
    ),
    isInvalid ? 'invalid' : rank === undefined ? '' : `${rank}${isSelected ? ' *' : ''}`,
    paid === 0n ? '' : formatTokenAmount(paid, 4),
  ]);
  return [
    `round ${report.round + 1}${report.modelDigest === undefined ? ', under way' : ''}`,
    renderTable(heading, rows, [0, 2, ...raters.map((_, i) => 3 + i)]),
    '',
  ];
}

function describeBytes(bytes: number, dense: number | undefined): string {
  return dense === undefined ? String(bytes) : `${bytes} (1/${Math.round(dense / bytes)})`;
}

function describeScore(score: number | null | undefined): string {
  if (score === null) return 'bad';
  return score === undefined ? '·' : score.toFixed(3);
}
