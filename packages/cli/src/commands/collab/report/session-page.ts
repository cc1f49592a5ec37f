import { ranksOnChain } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import { lossKindOf, renderFacts, renderFigures, renderLineChart, renderPageTable } from '@plexus/nn';
import { removalWords } from '../look/removal-words.ts';
import type { RoundReport } from '../look/round-report.ts';
import { renderFigure, renderPage } from './page.ts';
import { renderRoundSection } from './round-section.ts';
import { denseBytesOf, type SessionFacts } from './session-facts.ts';
import { renderTimelineChart } from './timeline-chart.ts';

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

function drawMeasures({ measured, measuredOn }: SessionFacts): string | undefined {
  if (measured.length === 0) return undefined;
  const hasAccuracy = measured.every(({ measure }) => Number.isFinite(measure.accuracy));
  return renderLineChart({
    title: hasAccuracy ? `Right on ${measuredOn}, %` : `Loss on ${measuredOn}`,
    xName: 'rounds played',
    isLoss: !hasAccuracy,
    series: [
      {
        name: 'the model',
        colour: 'one',
        look: 'marked',
        points: measured.map(({ round, measure }) => [
          round,
          hasAccuracy ? 100 * measure.accuracy : measure.loss,
        ]),
      },
    ],
  });
}

function drawScores(rounds: readonly RoundReport[]): string {
  const found = rounds.map((report) => {
    const means = report.slots.flatMap(({ slot, isSelected }) => {
      const scores = report.ratings.flatMap(({ rater, scores: row }) =>
        rater === slot ? [] : (row[slot] ?? []),
      );
      return scores.length === 0 ? [] : [{ isSelected, mean: meanOf(scores) }];
    });
    return { round: report.round + 1, means };
  });
  const points = (pick: (means: (typeof found)[number]['means']) => readonly number[]) =>
    found.flatMap(({ round, means }): (readonly [number, number])[] =>
      pick(means).length === 0 ? [] : [[round, meanOf(pick(means))]],
    );
  const others = points((means) => means.filter(({ isSelected }) => !isSelected).map(({ mean }) => mean));
  return renderLineChart({
    title: 'What raters gave, in the mean (higher is better)',
    xName: 'round',
    series: [
      {
        name: 'applied updates',
        colour: 'one',
        look: 'marked',
        points: points((means) => means.filter(({ isSelected }) => isSelected).map(({ mean }) => mean)),
      },
      ...(others.length === 0
        ? []
        : [{ name: 'the others', colour: 'two', look: 'dashed', points: others } as const]),
    ],
  });
}

function drawBytes(facts: SessionFacts): string | undefined {
  const dense = denseBytesOf(facts);
  const sizes = facts.rounds.flatMap(({ round, slots }) => {
    const bytes = slots.flatMap((slot) => slot.bytes ?? []);
    return bytes.length === 0 ? [] : [{ round: round + 1, bytes }];
  });
  if (sizes.length === 0) return undefined;
  return renderLineChart({
    title: 'Bytes of an update',
    xName: 'round',
    isLoss: true,
    series: [
      ...(dense === undefined
        ? []
        : [
            {
              name: 'all parameters',
              colour: 'two',
              look: 'dashed',
              points: sizes.map(({ round }) => [round, dense] as const),
            } as const,
          ]),
      {
        name: 'sent, in the mean',
        colour: 'one',
        look: 'marked',
        points: sizes.map(({ round, bytes }) => [round, meanOf(bytes)]),
      },
    ],
  });
}

function drawTimeline({ timeline }: SessionFacts): string {
  const rounds = timeline.slice(1);
  return renderTimelineChart({
    title: rounds.length === 0 ? 'Blocks since it was opened' : 'Blocks of every phase of a round',
    lines: rounds.length === 0 ? timeline : rounds,
  });
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

function termsOf({ session, plan, nameOf }: SessionFacts): readonly (readonly [string, string])[] {
  const { terms, opener, removals, modelDigest } = session;
  const spec = plan?.spec;
  const weights =
    terms.weightCapBps === 0
      ? 'every rater counts alike'
      : `raters count by stake, each for at most ${terms.weightCapBps / 100} %`;
  const learning: readonly (readonly [string, string])[] =
    spec === undefined
      ? [['Learning', 'not at hand: nobody who was asked has the spec']]
      : [
          [
            'Training',
            `${spec.localSteps} steps of ${spec.training.batchSize} rows a round, ${spec.training.optimiser.kind} at ${spec.training.optimiser.learningRate}, ${lossKindOf(spec.training.loss)}`,
          ],
          [
            'What is sent',
            `the ${Number((100 * spec.share).toPrecision(3))} % of the changes that are largest, as ${spec.format}`,
          ],
          [
            'Rating',
            `by ${spec.metric}${spec.metric === 'loss' ? ', a score is 1 ÷ (1 + loss)' : ''}, with ${Number((100 * (spec.ratingStep ?? 1)).toPrecision(3))} % of an update added to the model`,
          ],
          [
            'Averaging',
            `${spec.aggregation}${spec.clipUpdates === undefined ? '' : ', longer updates cut to the median length'}`,
          ],
          ...(spec.columns === undefined ? [] : [['Columns', spec.columns.join(', ')] as const]),
          ...(spec.label === undefined ? [] : [['Label', spec.label] as const]),
          ...(spec.classes === undefined ? [] : [['Classes', spec.classes.join(', ')] as const]),
        ];
  return [
    ['Opened by', `${nameOf(opener)} (${opener}) in block ${session.openedAt}`],
    ['Parameter server', `${nameOf(terms.parameterServer)} (${terms.parameterServer})`],
    [
      'Participants',
      terms.minParticipants === terms.maxParticipants
        ? String(terms.maxParticipants)
        : `${terms.minParticipants} to ${terms.maxParticipants}`,
    ],
    [
      'Ranking',
      `${ranksOnChain[terms.rule] ?? 'unknown rule'}; the best ${terms.selected} are applied; ${weights}`,
    ],
    ...learning,
    [
      'Money',
      `${formatTokenAmount(terms.rewardPerRound)} PLX a round for the best, bond ${formatTokenAmount(terms.bond)} PLX; ${formatTokenAmount(session.refunded, 6)} PLX refunded`,
    ],
    [
      'Time, in blocks',
      `joining ${terms.joinBlocks}, updating ${terms.updateBlocks}, rating ${terms.commitBlocks}, revealing ${terms.revealBlocks}, publishing ${terms.publishBlocks}, challenging ${terms.challengeBlocks}`,
    ],
    ['First model', terms.modelDigest],
    ['Model now', modelDigest],
    ['Spec', terms.specDigest],
    ...removals.map(
      ({ account, blockNumber, reason }) =>
        [
          reason === 'left' ? 'Left' : 'Put out',
          `${nameOf(account)} in block ${blockNumber}${reason === 'left' ? ', with its whole bond' : `: ${removalWords(reason)}`}`,
        ] as const,
    ),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
