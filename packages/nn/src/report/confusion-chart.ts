import { cellTextClass, chartStyle, TITLE_WIDTH } from './chart-style.ts';
import { escapeText } from './escape-text.ts';
import { fitText, textWidth } from './fit-text.ts';
import { formatCount, formatNumber } from './format-number.ts';

export type ConfusionChart = {
  readonly title: string;
  /** `counts[actual][predicted]`. */
  readonly counts: readonly (readonly number[])[];
  /** Default: the class numbers. */
  readonly classNames?: readonly string[];
};

const SIZE = 560;
const TOP = 64;
const BOTTOM = 30;
const RIGHT = 16;
/** Larger matrices show colours only; every cell still has a tooltip. */
const MOST_NUMBERS = 12;
const MOST_NAMES = 26;
const FONT = 12;
/** Times the font size. */
const NAME_WIDTH = 8;

/** A heat map of a confusion matrix: each row is shaded by its shares, so that rare classes show as well as frequent ones. */
export function renderConfusionChart({ title, counts, classNames }: ConfusionChart): string {
  const classes = counts.length;
  const nameOf = (k: number): string => classNames?.[k] ?? String(k);
  const shown = (k: number): string => escapeText(fitText(nameOf(k), NAME_WIDTH));
  const isNamed = classes <= MOST_NAMES;
  const longest = FONT * Math.max(1, ...counts.map((_, k) => textWidth(fitText(nameOf(k), NAME_WIDTH))));
  const names = isNamed ? 24 + longest : 16;
  const cell = Math.min(64, (SIZE - names - RIGHT) / classes);
  const left = Math.max(names, (SIZE + names - RIGHT - cell * classes) / 2);
  const height = TOP + cell * classes + BOTTOM;
  const middle = (k: number): number => (k + 0.5) * cell;
  const body = counts.map((row, actual) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, predicted) => {
      const share = total === 0 ? 0 : count / total;
      const [x, y] = [left + predicted * cell, TOP + actual * cell];
      const tip = `${shown(actual)} taken for ${shown(predicted)}: ${formatCount(count)} (${formatNumber(share * 100)} %)`;
      const opacity = 0.12 + 0.88 * share;
      const shade = count === 0 ? 'class="empty"' : `class="cell" fill-opacity="${opacity.toFixed(3)}"`;
      const box = `<rect ${shade} x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(cell - 1).toFixed(1)}" height="${(cell - 1).toFixed(1)}"><title>${tip}</title></rect>`;
      const number = formatCount(count);
      if (classes > MOST_NUMBERS || count === 0 || FONT * textWidth(number) > cell - 4) return box;
      return `${box}<text class="${cellTextClass(opacity)}" x="${(x + cell / 2).toFixed(1)}" y="${(y + cell / 2).toFixed(1)}" dy=".35em" text-anchor="middle">${number}</text>`;
    });
    const name = isNamed
      ? `<text x="${left - 8}" y="${(TOP + middle(actual)).toFixed(1)}" dy=".35em" text-anchor="end">${shown(actual)}</text>`
      : '';
    return [name, ...cells].join('\n');
  });
  const isTilted = longest > cell - 4;
  const columns = isNamed
    ? counts.map((_, k) => {
        const [x, y] = [(left + middle(k)).toFixed(1), (TOP + cell * classes + 16).toFixed(1)];
        return isTilted
          ? `<text transform="translate(${x} ${y}) rotate(-60)" text-anchor="end">${shown(k)}</text>`
          : `<text x="${x}" y="${y}" text-anchor="middle">${shown(k)}</text>`;
      })
    : [];
  const tall = height + (isTilted && isNamed ? longest * 0.87 - 12 : 0);
  return `<svg class="plexus-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${tall.toFixed(0)}" role="img" aria-label="${escapeText(title)}">
<style>${chartStyle}</style>
<rect class="ground" width="${SIZE}" height="${tall.toFixed(0)}" rx="8"/>
<text class="name" x="16" y="26">${escapeText(fitText(title, TITLE_WIDTH))}</text>
<text x="16" y="46">rows: what it is · columns: what it was taken for · shades: share of the row</text>
${[...body, ...columns].join('\n')}
</svg>`;
}
