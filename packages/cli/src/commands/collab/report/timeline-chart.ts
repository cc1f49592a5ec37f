import { chartStyle, escapeText, textWidth } from '@plexus/nn';

export type Stretch = { readonly phase: string; readonly from: number; readonly to: number };

export type TimelineChart = {
  readonly title: string;
  /** A line of stretches each; blocks count from the beginning of the first. */
  readonly lines: readonly { readonly name: string; readonly stretches: readonly Stretch[] }[];
};

const WIDTH = 560;
const LEFT = 76;
const RIGHT = 16;
const BAR = 18;
const FONT = 12;
const MOST_LINES = 40;

/** Colour and strength of each phase; they also come in this order. */
const looks: Readonly<Record<string, readonly [colour: string, opacity: number]>> = {
  joining: ['faint', 0.5],
  updating: ['one', 1],
  rating: ['two', 1],
  revealing: ['two', 0.45],
  ranking: ['three', 0.45],
  publishing: ['three', 1],
  challenging: ['one', 0.35],
};

/** Bars of phases, in blocks since each line began; the last lines where there are too many. */
export function renderTimelineChart({ title, lines }: TimelineChart): string {
  const shown = lines.slice(-MOST_LINES);
  const most = Math.max(
    1,
    ...shown.map(({ stretches }) => (stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0)),
  );
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const phases = Object.keys(looks).filter((phase) =>
    shown.some(({ stretches }) => stretches.some((one) => one.phase === phase && one.to > one.from)),
  );
  let [x, y] = [16, 50];
  const legend = phases.map((phase) => {
    const width = 18 + FONT * textWidth(phase) + 12;
    if (x + width > WIDTH) [x, y] = [16, y + 18];
    const entry = `<rect ${fill(phase)} x="${x}" y="${y - 9}" width="12" height="10" rx="2"/><text x="${x + 18}" y="${y}">${phase}</text>`;
    x += width;
    return entry;
  });
  const top = y + 16;
  const bars = shown.map(({ name, stretches }, i) => {
    const began = stretches[0]?.from ?? 0;
    const at = top + i * (BAR + 6);
    const parts = stretches.map(({ phase, from, to }) => {
      const width = (to - from) * scale;
      if (width <= 0) return '';
      const label =
        width > FONT * textWidth(String(to - from)) + 4
          ? `<text class="${(looks[phase]?.[1] ?? 0) > 0.6 ? 'on-dark' : 'strong'}" font-size="11" x="${(LEFT + (from - began) * scale + width / 2).toFixed(1)}" y="${at + BAR / 2}" dy=".35em" text-anchor="middle">${to - from}</text>`
          : '';
      return `<rect ${fill(phase)} x="${(LEFT + (from - began) * scale).toFixed(1)}" y="${at}" width="${Math.max(1, width - 1).toFixed(1)}" height="${BAR}" rx="2"><title>${escapeText(name)}, ${escapeText(phase)}: blocks ${from} to ${to}</title></rect>${label}`;
    });
    return `<text x="${LEFT - 8}" y="${at + BAR / 2}" dy=".35em" text-anchor="end">${escapeText(name)}</text>${parts.join('')}`;
  });
  const height = top + shown.length * (BAR + 6) + 10;
  return `<svg class="plexus-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeText(title)}">
<style>${chartStyle}</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
<text class="name" x="16" y="26">${escapeText(title)}</text>
${[...legend, ...bars].join('\n')}
</svg>`;
}

function fill(phase: string): string {
  const [colour, opacity] = looks[phase] ?? ['faint', 0.5];
  return `style="fill:var(--${colour})" fill-opacity="${opacity}"`;
}
