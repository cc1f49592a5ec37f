import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export type AskOptions = {
  /** What is typed is not shown: for passwords. */
  readonly hidden?: boolean;
};

/** Asks on the terminal, on stderr; undefined when nobody is there or Ctrl-C was pressed, which `onInterrupt` hears of. */
export async function askTerminal(
  question: string,
  options: AskOptions & { readonly signal: AbortSignal; readonly onInterrupt: () => void },
): Promise<string | undefined> {
  if (process.stdin.isTTY !== true) return undefined;
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({
    input: process.stdin,
    output: options.hidden ? nowhere : process.stderr,
    terminal: true,
  });
  terminal.once('SIGINT', options.onInterrupt);
  try {
    return await terminal.question('', { signal: options.signal });
  } catch {
    return undefined;
  } finally {
    terminal.close();
    if (options.hidden || options.signal.aborted) process.stderr.write('\n');
  }
}
