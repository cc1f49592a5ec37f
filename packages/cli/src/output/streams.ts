/** Where a command writes: stdout is the result, stderr everything else. */
export type Streams = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** To stderr as it is, for lines that are redrawn. */
  readonly write: (text: string) => void;
  /** True when people look at stderr and lines may be redrawn. */
  readonly isInteractive: boolean;
};

const COMMAND =
  /(?<![\w./"'@-])plexus (?=(?:account|demo|deploy|doctor|infer|job|nn|node|sweep|train|up|verify)\b)/g;

/** Hints name commands as `plexus …`; whoever has only `npm run plexus -- …` is shown that instead. */
export function spellForNpm(line: string): string {
  return line.replace(COMMAND, 'npm run plexus -- ');
}

export function processStreams(options: { readonly startedByNpm: boolean }): Streams {
  const spell = options.startedByNpm ? spellForNpm : (line: string): string => line;
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${spell(line)}\n`),
    write: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
  };
}

/** One JSON document on stdout; big integers as decimal strings. */
export function renderJson(value: unknown): string {
  return JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? entry.toString() : entry), 2);
}
