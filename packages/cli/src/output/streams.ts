import { createScreen, type Screen } from './screen.ts';

/** Where a command writes: stdout is the result, stderr everything else. */
export type Streams = {
  readonly out: (line: string) => void;
  /** A line that stays, above what is drawn. */
  readonly err: (line: string) => void;
  /** Lines at the end of stderr that replace those drawn before; nothing where nobody looks. */
  readonly draw: (lines: readonly string[]) => void;
  /** True when people look at stderr and lines may be redrawn. */
  readonly isInteractive: boolean;
};

const COMMAND =
  /(?<![\w./"'@-])plexus (?=(?:account|collab|demo|deploy|doctor|infer|job|nn|node|sweep|train|up|verify)\b)/g;

/** Hints name commands as `plexus …`; whoever has only `npm run plexus -- …` is shown that instead. */
export function spellForNpm(line: string): string {
  return line.replace(COMMAND, 'npm run plexus -- ');
}

export type StreamOptions = {
  readonly startedByNpm: boolean;
  /** `TERM`; nothing is redrawn on a terminal that says it is dumb. */
  readonly terminal: string | undefined;
};

export function processStreams({ startedByNpm, terminal }: StreamOptions): Streams {
  const { stdout, stderr } = process;
  const spell = startedByNpm ? spellForNpm : (line: string): string => line;
  const isInteractive = stderr.isTTY === true && terminal !== 'dumb';
  const plain: Screen = { say: (line) => stderr.write(`${line}\n`), draw: () => {} };
  const screen = isInteractive
    ? createScreen(
        (text) => stderr.write(text),
        () => ({ columns: stderr.columns || 100, rows: stderr.rows || 40 }),
      )
    : plain;
  return {
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => screen.say(spell(line)),
    draw: (lines) => screen.draw(lines),
    isInteractive,
  };
}

/** One JSON document on stdout; big integers as decimal strings. */
export function renderJson(value: unknown): string {
  return JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? entry.toString() : entry), 2);
}
