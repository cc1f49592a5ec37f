import type { AskOptions } from './output/ask-terminal.ts';
import type { Streams } from './output/streams.ts';

/** What every command is given: where to write, where it runs, and when it has been asked to stop. */
export type Context = {
  readonly streams: Streams;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborts on Ctrl-C and SIGTERM. */
  readonly interrupt: AbortSignal;
  /** Asks a question on the terminal; undefined when nobody is there to answer, or on Ctrl-C. */
  readonly ask: (question: string, options?: AskOptions) => Promise<string | undefined>;
};

/** Options that every command has. */
export type CommonOptions = { readonly json?: boolean; readonly verbose?: boolean };
