#!/usr/bin/env node
/** `plexus`. */
import { createInterface } from 'node:readline/promises';
import { EXIT } from './exit-status.ts';
import { processStreams } from './output/streams.ts';
import { runCommandLine } from './run-command-line.ts';

const interrupt = new AbortController();
const onSignal = (): void => {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  interrupt.abort();
};
process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);

const status = await runCommandLine(process.argv.slice(2), {
  streams: processStreams(),
  cwd: process.cwd(),
  environment: process.env,
  interrupt: interrupt.signal,
  ask: async (question) => {
    if (process.stdin.isTTY !== true) return undefined;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await terminal.question(question, { signal: interrupt.signal });
    } catch {
      return undefined;
    } finally {
      terminal.close();
    }
  },
});
process.stdout.write('', () => process.exit(status));
