import type { FitReport } from '../fit/types.ts';
import { toLossSpec } from '../training/loss-spec.ts';
import type { Schedule } from '../training/types.ts';
import { escapeText } from './escape-text.ts';
import { formatCount, formatDuration, formatNumber } from './format-number.ts';
import { renderFigures, renderHtmlPage } from './html-page.ts';
import { type ChartOptions, renderCharts } from './report-charts.ts';

export type ReportOptions = ChartOptions & {
  /** Default: the model's name. */
  readonly title?: string;
};

const pageStyle = `
.stop strong{color:var(--good)}
.stop.bad strong{color:var(--bad)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:16px;align-items:start}
table{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-top:20px}
th,td{overflow-wrap:anywhere}
tr:first-child>*{border-top:0}
th{width:220px}
@media (max-width:600px){th{width:120px}}
`.trim();

const reasons: Readonly<Record<FitReport['stop']['reason'], string>> = {
  finished: 'Finished',
  'early-stopping': 'Stopped early',
  aborted: 'Stopped from outside',
  'not-finite': 'Diverged',
};

/** One HTML page of a run: no scripts, nothing fetched, light and dark, every text escaped. */
export function renderReport(report: FitReport, options: ReportOptions = {}): string {
  const { stop } = report;
  const isBad = stop.reason === 'not-finite';
  const charts = Object.values(renderCharts(report, options)).map((svg) => `<figure>${svg}</figure>`);
  const rows = rowsOf(report).map(
    ([name, value]) => `<tr><th scope="row">${escapeText(name)}</th><td>${value}</td></tr>`,
  );
  return renderHtmlPage({
    title: options.title ?? (report.model.name === '' ? 'Training' : report.model.name),
    style: pageStyle,
    body: `<p class="stop${isBad ? ' bad' : ''}"><strong>${reasons[stop.reason]}</strong> after step ${formatCount(stop.step)}: ${escapeText(stop.message)}.</p>
${renderFigures(figuresOf(report))}
<div class="charts">
${charts.join('\n')}
</div>
<table>
${rows.join('\n')}
</table>`,
  });
}

function figuresOf(report: FitReport): readonly (readonly [string, string])[] {
  const { measures, curve } = report.history;
  const chosen = measures.find(({ step }) => step === report.model.step) ?? measures.at(-1);
  const found = chosen?.validation ?? chosen?.training;
  const figures: (readonly [string, string])[] = [];
  if (found !== undefined) {
    const where = chosen?.validation === undefined ? 'training rows' : 'validation';
    figures.push([`loss, ${where}`, formatNumber(found.loss)]);
    for (const [name, value] of Object.entries(found.metrics)) {
      figures.push([`${name}, ${where}`, value === null ? '–' : formatNumber(value)]);
    }
  } else if (curve.length > 0) {
    figures.push(['loss, training', formatNumber(chosen?.trainLoss ?? curve.at(-1)?.loss ?? Number.NaN)]);
  }
  return [
    ...figures,
    ['parameters', formatCount(report.model.parameters)],
    ['time', formatDuration(report.elapsedMs)],
    ['rows a second', formatCount(Math.round(report.rowsPerSecond))],
  ];
}

const code = (text: string): string => `<code>${escapeText(text)}</code>`;

function rowsOf(report: FitReport): readonly (readonly [string, string])[] {
  const { model, spec, data, best } = report;
  const rows = (count: number | undefined): string =>
    count === undefined ? '' : `${formatCount(count)} rows, `;
  const { kind, ...lossOptions } = toLossSpec(spec.loss);
  const { kind: optimiser, learningRate, ...optimiserOptions } = spec.optimiser;
  const list: (readonly [string, string] | undefined)[] = [
    ['Model', `${escapeText(model.name)} ${code(model.digest)}`],
    ['Parameters', `${formatCount(model.parameters)}, ${formatCount(model.trainable)} of them trained`],
    ['Returned', `the model after step ${formatCount(model.step)}`],
    ['Loss', escapeText(`${kind}${describe(lossOptions)}`)],
    [
      'Optimiser',
      escapeText(`${optimiser}, learning rate ${formatNumber(learningRate)}${describe(optimiserOptions)}`),
    ],
    spec.schedule && ['Schedule', escapeText(describeSchedule(spec.schedule))],
    spec.clip && ['Gradient clipping', escapeText(`${spec.clip.kind} ${formatNumber(spec.clip.limit)}`)],
    [
      'Batch',
      `${formatCount(spec.batchSize)} rows${spec.accumulate === undefined ? '' : `, in ${spec.accumulate} parts`}`,
    ],
    spec.freeze && ['Frozen', code(spec.freeze.join(', '))],
    spec.train && ['Trained only', code(spec.train.join(', '))],
    ['Seed', String(spec.seed)],
    ['Profile', escapeText(report.profile)],
    ['Engine', code(report.engine)],
    ['Training data', `${rows(data.trainRows)}${code(data.train)}`],
    data.validation === undefined
      ? undefined
      : ['Validation data', `${rows(data.validationRows)}${code(data.validation)}`],
    best && ['Best', escapeText(`${best.metric} ${formatNumber(best.value)} after step ${best.step}`)],
    ['Time', escapeText(formatDuration(report.elapsedMs))],
  ];
  return list.filter((row) => row !== undefined);
}

function describeSchedule({ kind, ...options }: Schedule): string {
  return `${kind}${describe(options)}`;
}

function describe(options: object): string {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const words = name.replace(/[A-Z0-9]+/g, (letters) => ` ${letters.toLowerCase()}`).trim();
      return `, ${words} ${Array.isArray(value) ? value.join(' ') : String(value)}`;
    })
    .join('');
}
