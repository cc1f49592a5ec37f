import type { CurvePoint, FitReport, Measures } from '../fit/types.ts';
import { renderConfusionChart } from './confusion-chart.ts';
import { renderLineChart, type Series } from './line-chart.ts';

export type ChartOptions = {
  /** Of the confusion matrix. Default: the class numbers. */
  readonly classNames?: readonly string[];
};

/** Charts by file name, such as `loss.svg`, each a self-contained SVG. */
export function renderCharts(
  report: FitReport,
  { classNames }: ChartOptions = {},
): Readonly<Record<string, string>> {
  const names = Object.keys(report.better);
  const charts: [string, string][] = [['loss', renderLoss(report)]];
  for (const name of names) charts.push([name, renderMetric(report, name)]);
  charts.push([
    'learning-rate',
    renderLineChart({
      title: 'Learning rate',
      xName: 'step',
      series: [
        {
          name: 'learning rate',
          colour: 'three',
          points: report.history.curve.map(({ step, learningRate }) => [step, learningRate]),
        },
      ],
    }),
  ]);
  if (report.confusion !== undefined) {
    const { step, counts } = report.confusion;
    const title = `Confusion on the validation data after step ${step}`;
    charts.push([
      'confusion',
      renderConfusionChart({ title, counts, ...(classNames === undefined ? {} : { classNames }) }),
    ]);
  }
  return Object.fromEntries(charts);
}

function bestOf(report: FitReport): { readonly best?: number } {
  return report.best === undefined ? {} : { best: report.best.step };
}

function renderLoss(report: FitReport): string {
  const { curve } = report.history;
  return renderLineChart({
    title: 'Loss',
    xName: 'step',
    isLoss: true,
    ...bestOf(report),
    series: [
      { name: 'each step', colour: 'one', look: 'thin', points: curve.map(({ step, loss }) => [step, loss]) },
      { name: 'training', colour: 'one', points: smoothed(curve) },
      ...measured(report, ({ loss }) => loss),
    ],
  });
}

function renderMetric(report: FitReport, name: string): string {
  const better = report.better[name] === 'higher' ? 'higher is better' : 'lower is better';
  return renderLineChart({
    title: `${name} (${better})`,
    xName: 'step',
    ...bestOf(report),
    series: measured(report, ({ metrics }) => metrics[name] ?? Number.NaN),
  });
}

function measured(report: FitReport, pick: (measures: Measures) => number): readonly Series[] {
  const { measures } = report.history;
  const series = (name: 'training' | 'validation'): Series => ({
    name: name === 'training' ? 'training rows' : name,
    colour: name === 'training' ? 'three' : 'two',
    look: name === 'training' ? 'dashed' : 'marked',
    points: measures.flatMap((record) => {
      const found = record[name];
      return found === undefined ? [] : [[record.step, pick(found)] as const];
    }),
  });
  return [series('training'), series('validation')];
}

/** Exponential mean whose memory is a fiftieth of the run, corrected for its beginning. */
function smoothed(curve: readonly CurvePoint[]): readonly (readonly [number, number])[] {
  const memory = Math.exp(-1 / Math.max(1, curve.length / 50));
  let [sum, weight] = [0, 0];
  return curve.map(({ step, loss }) => {
    sum = memory * sum + (1 - memory) * loss;
    weight = memory * weight + (1 - memory);
    return [step, sum / weight];
  });
}
