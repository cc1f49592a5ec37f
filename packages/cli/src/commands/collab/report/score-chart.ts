import { cellTextClass, chartStyle, escapeText, fitText, TITLE_WIDTH, textWidth } from '@plexus/nn';

export type ScoreChart = {
  readonly title: string;
  /** `matrix[rater][slot]`; null where nobody rated, `bad` where the update was called invalid. */
  readonly matrix: readonly (readonly (number | 'bad' | null)[])[];
  /** Name of each slot. */
  readonly names: readonly string[];
  /** Said behind a name, such as `✗`. */
  readonly marks: ReadonlyMap<number, string>;
  /** What the marks mean. */
  readonly legend: string;
  /** Said below each column, such as its rank. */
  readonly notes?: readonly string[];
};

const SIZE = 560;
const TOP = 64;
const MOST_NAMES = 40;
const FONT = 12;
/** Of a name without its mark, times the font size. */
const NAME_WIDTH = 8;
/** Cells narrower than this have no room for a number. */
const ROOMY = 34;
/** What "#64" takes. */
const NOTE_WIDTH = 26;

/** A heat map of an evaluation matrix: each rater’s row is shaded by places, the best strongest, so that small differences show. */
export function renderScoreChart({ title, matrix, names, marks, legend, notes }: ScoreChart): string {
  const count = Math.max(1, matrix.length);
  const isNamed = count <= MOST_NAMES;
  const shown = names.map(
    (name, k) => `${fitText(name, NAME_WIDTH)}${marks.has(k) ? ` ${marks.get(k)}` : ''}`,
  );
  const longest = FONT * Math.max(1, ...shown.map(textWidth));
  const left = isNamed ? Math.max(60, 20 + longest) : 16;
  const cell = Math.min(52, (SIZE - left - 16) / count);
  const isTilted = longest > cell - 4;
  const hasNotes = notes !== undefined && isNamed;
  const noted = hasNotes && cell >= NOTE_WIDTH ? 18 : 0;
  const isFolded = hasNotes && noted === 0;
  const below = isNamed ? (isTilted ? 14 + (longest + (isFolded ? NOTE_WIDTH : 0)) * 0.9 : 24) : 12;
  const height = TOP + cell * count + below + noted + 8;
  const middle = (k: number): number => (k + 0.5) * cell;
  const nameOf = (k: number): string => escapeText(`${names[k] ?? k}`);
  const labelOf = (k: number): string => escapeText(shown[k] ?? String(k));
  const columnLabelOf = (k: number): string =>
    isFolded ? `${escapeText(notes[k] ?? '')} ${labelOf(k)}` : labelOf(k);
  const body = matrix.map((row, rater) => {
    const sorted = row.filter((score) => typeof score === 'number').sort((a, b) => b - a);
    const cells = row.map((score, slot) => {
      const [x, y] = [left + slot * cell, TOP + rater * cell];
      const side = Math.max(0.5, cell - 1).toFixed(1);
      const box = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${side}" height="${side}"`;
      const write = (text: string, look: string): string =>
        cell < ROOMY
          ? ''
          : `<text class="${look}" font-size="11" x="${(x + cell / 2).toFixed(1)}" y="${(y + cell / 2).toFixed(1)}" dy=".35em" text-anchor="middle">${text}</text>`;
      if (score === null)
        return `<rect class="empty" ${box}/>${rater === slot ? write('own', '') : write('·', '')}`;
      if (score === 'bad')
        return `<rect class="empty" ${box}><title>${nameOf(rater)} calls the update of ${nameOf(slot)} invalid</title></rect>${cross(x, y, cell)}`;
      const place = sorted.indexOf(score) / Math.max(1, sorted.length - 1);
      const tip = `${nameOf(rater)} gives ${nameOf(slot)} ${Number(score.toPrecision(6))}`;
      const shade = 1 - 0.92 * place;
      return `<rect class="cell" fill-opacity="${shade.toFixed(3)}" ${box}><title>${tip}</title></rect>${write(shortScore(score), cellTextClass(shade))}`;
    });
    const name = isNamed
      ? `<text x="${(left - 6).toFixed(1)}" y="${(TOP + middle(rater)).toFixed(1)}" dy=".35em" text-anchor="end">${labelOf(rater)}</text>`
      : '';
    return [name, ...cells].join('\n');
  });
  const under = TOP + cell * count;
  const columns = isNamed
    ? matrix.map((_, slot) => {
        const [x, y] = [(left + middle(slot)).toFixed(1), (under + noted + (isTilted ? 8 : 16)).toFixed(1)];
        const name = isTilted
          ? `<text transform="translate(${x} ${y}) rotate(-60)" dy=".3em" text-anchor="end">${columnLabelOf(slot)}</text>`
          : `<text x="${x}" y="${y}" text-anchor="middle">${columnLabelOf(slot)}</text>`;
        const note =
          noted === 0
            ? ''
            : `<text class="strong" x="${x}" y="${(under + 14).toFixed(1)}" text-anchor="middle">${escapeText(notes?.[slot] ?? '')}</text>`;
        return `${note}${name}`;
      })
    : matrix.map((_, slot) =>
        marks.has(slot)
          ? `<text class="strong" font-size="9" x="${(left + middle(slot)).toFixed(1)}" y="${(under + 9).toFixed(1)}" text-anchor="middle">${marks.get(slot)}</text>`
          : '',
      );
  return `<svg class="plexus-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${height.toFixed(0)}" role="img" aria-label="${escapeText(title)}">
<style>${chartStyle}</style>
<rect class="ground" width="${SIZE}" height="${height.toFixed(0)}" rx="8"/>
<text class="name" x="16" y="26">${escapeText(fitText(title, TITLE_WIDTH))}</text>
<text x="16" y="46">rows: who rates · columns: whose update · strong: a good place${legend === '' ? '' : ` · ${escapeText(legend)}`}</text>
${[...body, ...columns].join('\n')}
</svg>`;
}

function cross(x: number, y: number, cell: number): string {
  const [inset, size] = [cell * 0.3, cell * 0.4 - 1];
  const from = `M${(x + inset).toFixed(1)} ${(y + inset).toFixed(1)}`;
  return `<path style="stroke:var(--two)" stroke-width="1.5" fill="none" d="${from}l${size.toFixed(1)} ${size.toFixed(1)}m0 ${(-size).toFixed(1)}l${(-size).toFixed(1)} ${size.toFixed(1)}"/>`;
}

function shortScore(score: number): string {
  return score.toFixed(3).replace(/^0\./, '.');
}
