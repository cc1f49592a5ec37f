import { formatTokenAmount } from '@plexus/core';
import { renderFacts, renderFigures, renderPageTable } from '@plexus/nn';
import { percent } from '../../../output/percent.ts';
import { renderFigure, renderPage } from './page.ts';
import { renderRoundSection } from './round-section.ts';
import { drawBytes, drawMeasures, drawScores, drawTimeline } from './session-charts.ts';
import { denseBytesOf, type SessionFacts } from './session-facts.ts';
import { termsOf } from './terms-facts.ts';

/** Rounds that are all unfolded; of more only the last is. */
const UNFOLDED = 4;

/** A page that shows a session round by round; nothing in it is fetched or run, and every text is escaped. */
export function renderSessionPage(facts: SessionFacts): string {
  const { session, phase, rounds } = facts;
  const { terms } = session;
  const done = rounds.filter(({ modelDigest }) => modelDigest !== undefined).length;
  const lead =
    phase === 'ended'
      ? `Ended after ${done} of ${terms.rounds} rounds.`
      : `${phase}, round ${Math.min(session.round + 1, terms.rounds)} of ${terms.rounds}.`;
  const charts = [drawMeasures(facts), drawScores(rounds), drawBytes(facts), drawTimeline(facts)];
  const body = [
    renderFigures(figuresOf(facts, done)),
    `<div class="charts">\n${charts
      .flatMap((chart) => (chart === undefined ? [] : [renderFigure(chart)]))
      .join('\n')}\n</div>`,
    '<h2>Bytes sent</h2>',
    renderBytes(facts),
    '<h2>Rounds</h2>',
    ...rounds.map((report, i) =>
      renderRoundSection(facts, report, rounds.length <= UNFOLDED || i === rounds.length - 1),
    ),
    '<h2>Terms</h2>',
    renderFacts(termsOf(facts)),
    '<h2>Blocks of every phase</h2>',
    renderTimeline(facts),
  ];
  return renderPage(`Session ${session.sessionId}`, lead, body.join('\n'));
}

function figuresOf(facts: SessionFacts, done: number): readonly (readonly [string, string])[] {
  const { session, rounds, measured, measuredOn, plan } = facts;
  const everybody = new Set(rounds.flatMap(({ slots }) => slots.map(({ account }) => account)));
  const bytes = rounds.flatMap(({ slots }) => slots.flatMap((slot) => slot.bytes ?? []));
  const dense = denseBytesOf(facts);
  const mean = bytes.reduce((sum, size) => sum + size, 0) / bytes.length;
  const paid = rounds.reduce((sum, { slots }) => sum + slots.reduce((all, slot) => all + slot.paid, 0n), 0n);
  const last = measured.at(-1)?.measure;
  const out = session.removals.filter(({ reason }) => reason !== 'left').length;
  return [
    ...(last === undefined
      ? []
      : [
          [
            `${Number.isFinite(last.accuracy) ? 'right' : 'loss'} on ${measuredOn}`,
            Number.isFinite(last.accuracy) ? percent(last.accuracy) : last.loss.toPrecision(4),
          ] as const,
        ]),
    ['rounds', `${done} of ${session.terms.rounds}`],
    ['participants', String(everybody.size || session.participants.size)],
    ...(plan === undefined ? [] : [['parameters', String(plan.layout.size)] as const]),
    ...(bytes.length === 0
      ? []
      : [
          [
            dense === undefined
              ? 'bytes an update'
              : `bytes an update, ${(dense / mean).toFixed(1)} times fewer than all`,
            String(Math.round(mean)),
          ] as const,
        ]),
    ['PLX paid', formatTokenAmount(paid, 4)],
    ['put out', String(out)],
  ];
}

function renderBytes(facts: SessionFacts): string {
  const { rounds, nameOf } = facts;
  const accounts = [...new Set(rounds.flatMap(({ slots }) => slots.map(({ account }) => account)))];
  const dense = denseBytesOf(facts);
  const rows = accounts.map((account) => {
    const sent = rounds.map(({ slots }) => slots.find((slot) => slot.account === account));
    const total = sent.reduce((sum, slot) => sum + (slot?.bytes ?? 0), 0);
    const cells = sent.map((slot) =>
      slot === undefined ? '' : slot.hasSent ? String(slot.bytes ?? '?') : '–',
    );
    return { cells: [nameOf(account), ...cells, String(total)] };
  });
  const all = {
    cells: [
      'all parameters',
      ...rounds.map(() => String(dense ?? '?')),
      dense === undefined ? '?' : String(dense * rounds.length),
    ],
  };
  return renderPageTable({
    caption: 'Bytes every participant sent in every round',
    heading: ['who', ...rounds.map(({ round }) => `round ${round + 1}`), 'together'],
    right: [...rounds.map((_, i) => i + 1), rounds.length + 1],
    rows: [...rows, all],
  });
}

function renderTimeline({ timeline }: SessionFacts): string {
  const phases = ['joining', 'updating', 'rating', 'revealing', 'ranking', 'publishing', 'challenging'];
  return renderPageTable({
    caption: 'Blocks every phase took',
    heading: ['stage', 'from block', ...phases],
    right: [1, ...phases.map((_, i) => i + 2)],
    rows: timeline.map(({ name, stretches }) => ({
      cells: [
        name,
        String(stretches[0]?.from ?? ''),
        ...phases.map((phase) => {
          const found = stretches.find((one) => one.phase === phase);
          return found === undefined ? '' : String(found.to - found.from);
        }),
      ],
    })),
  });
}
