import { formatTokenAmount } from '@plexus/core';
import { escapeText, renderPageTable } from '@plexus/nn';
import { removalWords } from '../look/removal-words.ts';
import type { RoundReport, SlotReport } from '../look/round-report.ts';
import { renderFigure } from './page.ts';
import { renderScoreChart } from './score-chart.ts';
import { denseBytesOf, type SessionFacts } from './session-facts.ts';

/** One round: its evaluation matrix as a picture and as a table, and what came of every update. */
export function renderRoundSection(facts: SessionFacts, report: RoundReport, isOpen: boolean): string {
  const { session, nameOf } = facts;
  const round = session.rounds.get(report.round);
  const names = report.slots.map(({ account }) => nameOf(account));
  const digest = report.modelDigest;
  const publishers = (round?.publications ?? []).map(
    ({ publisher, rejected, attested }) =>
      `${nameOf(publisher)} published a model${rejected ? ', which was rejected' : ''}; ${attested.length} recomputed it`,
  );
  const head =
    digest === undefined
      ? 'under way'
      : `${report.slots.filter(({ isSelected }) => isSelected).length} of ${report.slots.length} updates applied`;
  return `<details class="round"${isOpen ? ' open' : ''}>
<summary>Round ${report.round + 1}: ${escapeText(head)}</summary>
<div class="charts">
${report.ratings.length === 0 ? '<p>No ratings were revealed.</p>' : renderFigure(renderMatrix(report, names))}
<div>
${renderOutcome(facts, report, names)}
${report.ratings.length === 0 ? '' : `<details><summary>All ratings as a table</summary>\n${renderRatings(report, names)}\n</details>`}
</div>
</div>
<p>Began with model <code>${escapeText(round?.baseDigest ?? '')}</code>${digest === undefined ? '' : `; led to <code>${escapeText(digest)}</code>`}. ${escapeText(publishers.join('; '))}</p>
</details>`;
}

/** The evaluation matrix of a round as a picture; `names` by the order of its slots. */
export function renderMatrix(report: RoundReport, names: readonly string[]): string {
  const placeOf = new Map(report.slots.map(({ slot }, i) => [slot, i]));
  const matrix = report.slots.map(() => report.slots.map((): number | 'bad' | null => null));
  for (const { rater, scores } of report.ratings) {
    const row = matrix[placeOf.get(rater) ?? -1];
    if (row === undefined) continue;
    for (const { slot, hasSent } of report.slots) {
      const score = slot === rater || !hasSent ? undefined : scores[slot];
      if (score !== undefined) row[placeOf.get(slot) ?? 0] = score ?? 'bad';
    }
  }
  const marks = report.slots.flatMap((slot, i): (readonly [number, string])[] =>
    slot.isInvalid ? [[i, '✗']] : slot.isSelected ? [[i, '★']] : [],
  );
  return renderScoreChart({
    title: `Evaluation matrix of round ${report.round + 1}`,
    matrix,
    names,
    marks: new Map(marks),
    legend: '★ applied · ✗ invalid',
    notes: report.slots.map(({ rank, isInvalid }) =>
      isInvalid ? '✗' : rank === undefined ? '' : `#${rank}`,
    ),
  });
}

function renderOutcome(facts: SessionFacts, report: RoundReport, names: readonly string[]): string {
  const dense = denseBytesOf(facts);
  return renderPageTable({
    caption: `Updates of round ${report.round + 1}`,
    heading: ['who', 'bytes', 'of all', 'rank', 'PLX', 'what came of it'],
    right: [1, 2, 3, 4],
    rows: report.slots.map((slot, i) => ({
      cells: [
        names[i] ?? '',
        slot.hasSent ? (slot.bytes === undefined ? '?' : String(slot.bytes)) : '–',
        slot.bytes === undefined || dense === undefined ? '' : `1/${(dense / slot.bytes).toFixed(1)}`,
        slot.rank === undefined ? '' : String(slot.rank),
        slot.paid === 0n ? '' : formatTokenAmount(slot.paid, 4),
        fateOf(facts, report, slot),
      ],
      look: slot.isInvalid ? 'bad' : slot.isSelected ? 'best' : undefined,
    })),
  });
}

function fateOf(
  { session, refusals }: SessionFacts,
  { round, modelDigest }: RoundReport,
  slot: SlotReport,
): string {
  const state = session.rounds.get(round);
  const refusal = refusals.get(state?.updates.get(slot.slot)?.digest ?? '');
  const until = session.rounds.get(round + 1)?.startedAt ?? Number.POSITIVE_INFINITY;
  const removal = session.removals.find(
    ({ account, blockNumber, reason }) =>
      account === slot.account &&
      reason !== 'left' &&
      blockNumber >= (state?.startedAt ?? 0) &&
      blockNumber <= until,
  );
  const parts = [
    !slot.hasSent
      ? 'sent nothing'
      : slot.isInvalid
        ? `invalid${refusal === undefined ? ': its bytes could not be had, or were wrong, for most raters' : `: ${refusal}`}`
        : slot.isSelected
          ? 'applied'
          : slot.rank === undefined
            ? ''
            : 'not among the best',
    slot.isSelected && modelDigest !== undefined && slot.paid === 0n ? 'not paid' : '',
    removal === undefined ? '' : `out: ${removalWords(removal.reason)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function renderRatings(report: RoundReport, names: readonly string[]): string {
  const nameOfSlot = new Map(report.slots.map(({ slot }, i) => [slot, names[i] ?? String(slot)]));
  return renderPageTable({
    caption: `Evaluation matrix of round ${report.round + 1}: a row is what one rater gives`,
    heading: ['who rates', ...names],
    right: names.map((_, i) => i + 1),
    rows: report.ratings.map(({ rater, scores }) => ({
      cells: [
        nameOfSlot.get(rater) ?? String(rater),
        ...report.slots.map(({ slot, hasSent }) => {
          if (slot === rater) return 'own';
          const score = hasSent ? scores[slot] : undefined;
          return score === undefined ? '·' : score === null ? 'bad' : score.toFixed(4);
        }),
      ],
    })),
  });
}
