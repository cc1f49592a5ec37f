import { type AxisScale, linearScale, spanningScale, tightScale } from './axis-scale.ts';
import { chartStyle, TITLE_WIDTH } from './chart-style.ts';
import { escapeText } from './escape-text.ts';
import { fitText, textWidth } from './fit-text.ts';
import { formatNumber } from './format-number.ts';

export type Series = {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: 'one' | 'two' | 'three';
  /** thin: a background to others, left out of the legend. marked: a ring on every point. Default: a plain line. */
  readonly look?: 'thin' | 'dashed' | 'marked';
};

export type LineChart = {
  readonly title: string;
  readonly xName: string;
  readonly series: readonly Series[];
  /** Where the best measurement was. */
  readonly best?: number;
  /** A wide span is drawn logarithmically, and the heights of the first steps may be cut off. Default false. */
  readonly isLoss?: boolean;
};

const WIDTH = 560;
const HEIGHT = 300;
const LEFT = 62;
const RIGHT = 16;
const TOP = 58;
const BOTTOM = 40;
const FONT = 12;
const LINE = 18;
/** Of one entry of the legend, times the font size. */
const ENTRY_WIDTH = 34;
const PLOT_WIDTH = WIDTH - LEFT - RIGHT;
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
/** Rings further apart than this many points would hide the line. */
const MOST_MARKS = 40;
/** Differences of numbers up to here are finite. */
const MOST = 1e300;

type Place = { readonly x: (value: number) => string; readonly y: (value: number) => string };

/** A self-contained SVG image of curves; numbers that are not finite, or beyond ±10^300, are left out. */
export function renderLineChart(chart: LineChart): string {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.filter(([x, y]) => Math.abs(x) <= MOST && Math.abs(y) <= MOST),
  }));
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) {
    const nothing = `<text x="${WIDTH / 2}" y="${HEIGHT / 2}" text-anchor="middle">no measurements</text>`;
    return wrap(chart.title, '', nothing, []);
  }
  const [xs, [low, high]] = [extent(points, 0), extent(points, 1)];
  const isCounted = points.every(([x]) => Number.isInteger(x));
  const tight = tightScale(...xs);
  const xScale = isCounted ? { ...tight, ticks: tight.ticks.filter(Number.isInteger) } : tight;
  const spanning = spanningScale(low, high);
  const isCut = chart.isLoss === true && !spanning.isLogarithmic;
  const top = isCut ? Math.min(high, usualTop(points)) : high;
  const yScale = chart.isLoss === true && !isCut ? spanning : linearScale(low, top);
  const place: Place = {
    x: (value) => (LEFT + xScale.place(value) * PLOT_WIDTH).toFixed(1),
    y: (value) => (TOP + (1 - yScale.place(value)) * PLOT_HEIGHT).toFixed(1),
  };
  const best =
    chart.best === undefined
      ? ''
      : `<path class="best" d="M${place.x(chart.best)} ${TOP}v${PLOT_HEIGHT}"><title>best: step ${chart.best}</title></path>`;
  const body = [
    drawAxes(xScale, yScale, place, chart.xName),
    best,
    `<svg y="${TOP - 5}" width="${WIDTH}" height="${HEIGHT - TOP}" viewBox="0 ${TOP - 5} ${WIDTH} ${HEIGHT - TOP}">`,
    ...series.map((one) => drawSeries(one, place)),
    '</svg>',
  ];
  const note = yScale.isLogarithmic ? 'logarithmic' : top < high ? `goes up to ${formatNumber(high)}` : '';
  return wrap(chart.title, note, body.join('\n'), drawLegend(series));
}

/** A little above all but the highest twentieth of the values. */
function usualTop(points: readonly (readonly [number, number])[]): number {
  const values = points.map(([, y]) => y).sort((a, b) => a - b);
  const [low, usual] = [values[0] ?? 0, values[Math.floor(values.length * 0.95)] ?? 0];
  return usual + (usual - low) * 0.35;
}

function extent(points: readonly (readonly [number, number])[], axis: 0 | 1): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const point of points) {
    low = Math.min(low, point[axis]);
    high = Math.max(high, point[axis]);
  }
  return [low, high];
}

/** The rows of the legend beyond the first move what is below them down. */
function wrap(title: string, note: string, body: string, legend: readonly string[]): string {
  const down = LINE * Math.max(0, legend.length - 1);
  const name = escapeText(fitText(title, TITLE_WIDTH - (note === '' ? 0 : textWidth(note))));
  return `<svg class="plexus-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT + down}" role="img" aria-label="${escapeText(title)}">
<style>${chartStyle}</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT + down}" rx="8"/>
<text class="name" x="16" y="26">${name}</text>
${note === '' ? '' : `<text x="${WIDTH - RIGHT}" y="26" text-anchor="end">${escapeText(note)}</text>\n`}${legend.join('\n')}
<g transform="translate(0 ${down})">
${body}
</g>
</svg>`;
}

function drawAxes(xScale: AxisScale, yScale: AxisScale, place: Place, xName: string): string {
  const rows = yScale.ticks.map(
    (tick) =>
      `<path class="grid" d="M${LEFT} ${place.y(tick)}h${PLOT_WIDTH}"/><text x="${LEFT - 8}" y="${place.y(tick)}" dy=".32em" text-anchor="end">${formatNumber(tick)}</text>`,
  );
  const columns = xScale.ticks.map((tick) => {
    const text = formatNumber(tick);
    const x = Math.min(Number(place.x(tick)), WIDTH - 4 - (FONT * textWidth(text)) / 2);
    return `<text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text}</text>`;
  });
  const name = `<text x="${LEFT + PLOT_WIDTH / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeText(fitText(xName, ENTRY_WIDTH))}</text>`;
  return [...rows, ...columns, name].join('\n');
}

function drawSeries({ points, colour, look, name }: Series, place: Place): string {
  if (points.length === 0) return '';
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${place.x(x)} ${place.y(y)}`).join('');
  const extra = look === 'thin' || look === 'dashed' ? ` ${look}` : '';
  const line = `<path class="line ${colour}${extra}" d="${path}"/>`;
  if (look !== 'marked' && points.length > 1) return line;
  const every = Math.ceil(points.length / MOST_MARKS);
  const marks = points
    .filter((_, i) => i % every === 0 || i === points.length - 1)
    .map(
      ([x, y]) =>
        `<circle class="mark ${colour}" cx="${place.x(x)}" cy="${place.y(y)}" r="3.5"><title>${escapeText(name)}, ${formatNumber(x)}: ${formatNumber(y)}</title></circle>`,
    );
  return [line, ...marks].join('\n');
}

/** Rows of names, each with its line and last value. */
function drawLegend(series: readonly Series[]): readonly string[] {
  const rows: string[] = [];
  let x = WIDTH;
  for (const { name, colour, look, points } of series) {
    if (look === 'thin' || points.length === 0) continue;
    const value = ` ${formatNumber(points.at(-1)?.[1] ?? Number.NaN)}`;
    const text = `${fitText(name, ENTRY_WIDTH - textWidth(value))}${value}`;
    const width = 26 + FONT * textWidth(text);
    if (x + width > WIDTH - RIGHT) {
      rows.push('');
      x = 16;
    }
    const y = 42 + LINE * (rows.length - 1);
    const mark = look === 'marked' ? `<circle class="mark ${colour}" cx="${x + 10}" cy="${y}" r="3.5"/>` : '';
    const dashes = look === 'dashed' ? ' dashed' : '';
    const row = rows.length - 1;
    rows[row] +=
      `<path class="line ${colour}${dashes}" d="M${x.toFixed(0)} ${y}h20"/>${mark}<text class="strong" x="${(x + 26).toFixed(0)}" y="${y}" dy=".32em">${escapeText(text)}</text>`;
    x += Math.ceil(width) + 12;
  }
  return rows;
}
