import { renderLineChart, renderPageTable, type Series } from '@plexus/nn';
import { percent } from '../../../output/percent.ts';
import { renderFigure, renderPage } from '../report/page.ts';
import { renderScoreChart } from '../report/score-chart.ts';
import { describeHostility } from './describe-hostility.ts';
import type { SimulateOptions } from './simulate-options.ts';
import type { Tried } from './tried.ts';

const looks: readonly Pick<Series, 'colour' | 'look'>[] = [
  { colour: 'one' },
  { colour: 'two' },
  { colour: 'three' },
  { colour: 'one', look: 'dashed' },
  { colour: 'two', look: 'dashed' },
  { colour: 'three', look: 'dashed' },
  { colour: 'one', look: 'marked' },
  { colour: 'two', look: 'marked' },
  { colour: 'three', look: 'marked' },
];

/** One HTML page: accuracy and bytes of every round, the last evaluation matrix, and the figures; no scripts, nothing fetched. */
export function renderSimulationReport(
  title: string,
  options: SimulateOptions,
  tried: readonly Tried[],
): string {
  const charts = [
    lines('Accuracy, higher is better', tried, ({ result }) =>
      result.rounds.map(({ round, accuracy }) => [round, accuracy]),
    ),
    lines('Bytes a participant has sent', tried, ({ result }) =>
      sums(result.rounds.map((round) => round.sentBytes)),
    ),
    lines('Bytes a participant has received', tried, ({ result }) =>
      sums(result.rounds.map((round) => round.receivedBytes)),
    ),
    lines('Applied updates that are attackers’', tried, ({ result }) =>
      result.rounds.map(({ round, attackersSelected }) => [round, attackersSelected]),
    ),
    ...tried.flatMap(matrixOf),
  ];
  const { participants, rounds, share, format, seed } = options;
  const facts = `${participants} participants, ${rounds} rounds, ${describeHostility(options)}, γ = ${share}, ${format}, seed ${seed}`;
  const body = `<div class="charts">\n${charts.map(renderFigure).join('\n')}\n</div>\n${tableOf(tried)}`;
  return renderPage('Simulated session', `${title}. ${facts}.`, body);
}

function lines(
  title: string,
  tried: readonly Tried[],
  pointsOf: (one: Tried) => readonly (readonly [number, number])[],
): string {
  const series = tried.map((one, i): Series => {
    const { colour, look } = looks[i % looks.length] as Series;
    return { name: one.rule, colour, ...(look === undefined ? {} : { look }), points: pointsOf(one) };
  });
  return renderLineChart({ title, xName: 'round', series });
}

function sums(values: readonly number[]): readonly (readonly [number, number])[] {
  let sum = 0;
  return values.map((value, i) => {
    sum += value;
    return [i + 1, sum] as const;
  });
}

function matrixOf({ rule, result }: Tried): readonly string[] {
  const last = result.rounds.at(-1);
  if (result.matrix === undefined || last === undefined) return [];
  const attackers = new Set(
    last.cohort.flatMap((participant, slot) => (result.attackers.includes(participant) ? [slot] : [])),
  );
  return [
    renderScoreChart({
      title: `Evaluation matrix of round ${last.round}, ${rule}`,
      matrix: result.matrix,
      names: last.cohort.map(String),
      marks: new Map([...attackers].map((slot) => [slot, '✗'])),
      legend: '✗ attacker',
    }),
  ];
}

function tableOf(tried: readonly Tried[]): string {
  const rows = tried.map(({ rule, result }) => ({
    cells: [
      rule,
      percent(result.final.accuracy),
      String(Math.round(result.meanSentBytes)),
      String(Math.round(result.denseBytes)),
      String(Math.round(result.meanReceivedBytes)),
      result.modelDigest,
    ],
  }));
  return renderPageTable({
    caption: 'What every rule led to',
    heading: [
      'rule',
      'accuracy',
      'bytes sent a round',
      'all parameters, bytes',
      'bytes received a round',
      'final model',
    ],
    right: [1, 2, 3, 4],
    rows,
  });
}
