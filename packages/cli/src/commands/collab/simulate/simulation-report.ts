import { escapeText, renderLineChart, type Series } from '@plexus/nn';
import { renderScoreChart } from './score-chart.ts';
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

const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--faint:#5c6570;--line:#e3e6ea;--page:#f4f5f7;--card:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--faint:#a4adb8;--line:#343a41;--page:#0d0f12;--card:#16191d}}
*{box-sizing:border-box}
body{margin:0;padding:24px;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1200px;margin:0 auto}
h1{font-size:24px;margin:0 0 4px}
p{margin:0 0 20px;color:var(--faint);overflow-wrap:anywhere}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:16px;align-items:start}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
figure>svg{display:block;width:100%;height:auto}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);margin-top:20px}
th,td{text-align:left;padding:8px 16px;border-top:1px solid var(--line)}
th{font-weight:500;color:var(--faint)}
`.trim();

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
  const { participants, rounds, attack, liars, share, format, seed } = options;
  const facts = `${participants} participants, ${rounds} rounds, ${attack ?? 'no attack'}, ${liars === 0 ? 'no liars' : `${100 * liars} % liars`}, γ = ${share}, ${format}, seed ${seed}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Simulated session</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>Simulated session</h1>
<p>${escapeText(title)}. ${escapeText(facts)}.</p>
<div class="charts">
${charts.map((svg) => `<figure>${svg}</figure>`).join('\n')}
</div>
${tableOf(tried)}
</main>
</body>
</html>
`;
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
      attackers,
    }),
  ];
}

function tableOf(tried: readonly Tried[]): string {
  const rows = tried.map(({ rule, result }) => {
    const cells = [
      `${(100 * result.final.accuracy).toFixed(1)} %`,
      `${Math.round(result.meanSentBytes)}`,
      `${Math.round(result.meanReceivedBytes)}`,
      result.modelDigest,
    ];
    return `<tr><th scope="row">${escapeText(rule)}</th>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><tr><th>rule</th><th>accuracy</th><th>bytes sent a round</th><th>bytes received a round</th><th>final model</th></tr>${rows.join('')}</table>`;
}
