/** Where a command writes: stdout is the result, stderr everything else. */
export type Streams = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** To stderr as it is, for lines that are redrawn. */
  readonly write: (text: string) => void;
  /** True when people look at stderr and lines may be redrawn. */
  readonly isInteractive: boolean;
};

export function processStreams(): Streams {
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    write: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
  };
}

/** One JSON document on stdout; big integers as decimal strings. */
export function renderJson(value: unknown): string {
  return JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? entry.toString() : entry), 2);
}
