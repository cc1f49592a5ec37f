import { chartStyle, escapeText } from '@plexus/nn';

export type ScoreChart = {
  readonly title: string;
  /** `matrix[rater][slot]`; null where nobody rated. */
  readonly matrix: readonly (readonly (number | null)[])[];
  /** Name of each slot. */
  readonly names: readonly string[];
  readonly attackers: ReadonlySet<number>;
};

const SIZE = 560;
const LEFT = 60;
const TOP = 64;
const MOST_NAMES = 40;

/** A heat map of an evaluation matrix: each rater’s row is shaded by places, the best darkest, so that small differences show. */
export function renderScoreChart({ title, matrix, names, attackers }: ScoreChart): string {
  const count = Math.max(1, matrix.length);
  const cell = Math.min(40, (SIZE - LEFT - 16) / count);
  const height = TOP + cell * count + 44;
  const middle = (k: number): number => (k + 0.5) * cell;
  const nameOf = (k: number): string => escapeText(`${names[k] ?? k}${attackers.has(k) ? ' ✗' : ''}`);
  const isNamed = count <= MOST_NAMES;
  const body = matrix.map((row, rater) => {
    const sorted = row.filter((score) => score !== null).sort((a, b) => b - a);
    const cells = row.map((score, slot) => {
      const [x, y] = [(LEFT + slot * cell).toFixed(1), (TOP + rater * cell).toFixed(1)];
      const side = Math.max(0.5, cell - 1).toFixed(1);
      if (score === null) return `<rect class="empty" x="${x}" y="${y}" width="${side}" height="${side}"/>`;
      const place = sorted.indexOf(score) / Math.max(1, sorted.length - 1);
      const tip = `${nameOf(rater)} gives ${nameOf(slot)} ${score}`;
      return `<rect class="cell" fill-opacity="${(1 - 0.92 * place).toFixed(3)}" x="${x}" y="${y}" width="${side}" height="${side}"><title>${tip}</title></rect>`;
    });
    const name = isNamed
      ? `<text x="${LEFT - 6}" y="${(TOP + middle(rater)).toFixed(1)}" dy=".35em" text-anchor="end">${nameOf(rater)}</text>`
      : '';
    return [name, ...cells].join('\n');
  });
  const columns = isNamed
    ? matrix.map((_, slot) => {
        const [x, y] = [(LEFT + middle(slot)).toFixed(1), (TOP + cell * count + 8).toFixed(1)];
        return `<text transform="translate(${x} ${y}) rotate(-60)" dy=".3em" text-anchor="end">${nameOf(slot)}</text>`;
      })
    : [];
  return `<svg class="plexus-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${height.toFixed(0)}" role="img" aria-label="${escapeText(title)}">
<style>${chartStyle}</style>
<rect class="ground" width="${SIZE}" height="${height.toFixed(0)}" rx="8"/>
<text class="name" x="16" y="26">${escapeText(title)}</text>
<text x="16" y="46">rows: who rates · columns: whose update · dark: a good place · ✗ attacker</text>
${[...body, ...columns].join('\n')}
</svg>`;
}
