/** Lines that scroll, and below them lines that are drawn again in place. */
export type Screen = {
  /** A line that stays. */
  say(line: string): void;
  /** Replaces the lines at the end; none takes them away. */
  draw(lines: readonly string[]): void;
};

export type ScreenSize = { readonly columns: number; readonly rows: number };

const ESCAPE = String.fromCharCode(27);
const CLEAR_TO_END_OF_LINE = `${ESCAPE}[K`;
const CLEAR_BELOW = `${ESCAPE}[0J`;

/**
 * A screen on a terminal. Lines that are drawn again are cut to the width, and to the height, since what has scrolled off
 * cannot be reached; they are written over, so that nothing flickers, and erased first only where the width has changed:
 * terminals remember which rows were one line. The cursor stays visible.
 */
export function createScreen(write: (text: string) => void, size: () => ScreenSize): Screen {
  let shown: readonly string[] = [];
  let shownAt = 0;

  const back = (columns: number): string => {
    const height = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
    const erase = columns === shownAt ? '' : CLEAR_BELOW;
    shownAt = columns;
    return height === 0 ? '' : `\r${ESCAPE}[${height}A${erase}`;
  };
  const cut = (lines: readonly string[], { columns, rows }: ScreenSize): readonly string[] => {
    const width = Math.max(20, columns - 1);
    return lines
      .slice(0, Math.max(1, rows - 1))
      .map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line));
  };
  const render = (lines: readonly string[]): string =>
    lines.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join('');

  return {
    say(line) {
      const now = size();
      const next = cut(shown, now);
      const scrolled = line.split('\n').map((part) => `${part}${CLEAR_TO_END_OF_LINE}\n`);
      const text = shown.length === 0 ? `${line}\n` : `${scrolled.join('')}${render(next)}${CLEAR_BELOW}`;
      write(`${back(now.columns)}${text}`);
      shown = next;
    },
    draw(lines) {
      const now = size();
      const next = cut(lines, now);
      if (next.length === shown.length && next.every((line, i) => line === shown[i])) return;
      write(`${back(now.columns)}${render(next)}${shown.length === 0 ? '' : CLEAR_BELOW}`);
      shown = next;
    },
  };
}

/** "[#######-----]". */
export function renderBar(share: number, width = 24): string {
  const full = Math.floor(Math.min(1, Math.max(0, share)) * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
}
