import type { Streams } from './streams.ts';

/** Lines at the end of the screen that are drawn again in place, below lines that scroll. */
export type LiveBlock = {
  /** A line that stays. */
  say(line: string): void;
  /** Replaces the lines in place; nothing where nobody looks. */
  draw(lines: readonly string[]): void;
  /** Leaves the screen as it is. */
  end(): void;
};

const ESCAPE = String.fromCharCode(27);

/** Draws on stderr when people look at it; otherwise only `say` writes. */
export function createLiveBlock(streams: Streams, columns: () => number = screenColumns): LiveBlock {
  if (!streams.isInteractive) return { say: streams.err, draw: () => {}, end: () => {} };
  let shown: readonly string[] = [];
  const clear = (): string => (shown.length === 0 ? '' : `${ESCAPE}[${shown.length}A${ESCAPE}[0J`);
  const fit = (line: string): string => {
    const width = Math.max(20, columns() - 1);
    return line.length > width ? `${line.slice(0, width - 1)}…` : line;
  };
  return {
    say: (line) => {
      streams.write(`${clear()}${line}\n${shown.map((entry) => `${entry}\n`).join('')}`);
    },
    draw: (lines) => {
      const next = lines.map(fit);
      streams.write(`${clear()}${next.map((entry) => `${entry}\n`).join('')}`);
      shown = next;
    },
    end: () => {
      shown = [];
    },
  };
}

function screenColumns(): number {
  return process.stderr.columns ?? 100;
}

/** "[#######-----]". */
export function renderBar(share: number, width = 24): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
}
