#!/usr/bin/env node
/** `plexus`. */
import { EXIT } from './exit-status.ts';
import { askTerminal } from './output/ask-terminal.ts';
import { processStreams } from './output/streams.ts';
import { runCommandLine } from './run-command-line.ts';

const interrupt = new AbortController();
const streams = processStreams({
  startedByNpm: process.env['npm_lifecycle_event'] !== undefined,
  terminal: process.env['TERM'],
});
const onSignal = (): void => {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  interrupt.abort();
  streams.err('stopping; Ctrl-C once more ends at once');
};
process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);

const status = await runCommandLine(process.argv.slice(2), {
  streams,
  cwd: process.cwd(),
  environment: process.env,
  interrupt: interrupt.signal,
  ask: (question, options) =>
    askTerminal(question, { ...options, signal: interrupt.signal, onInterrupt: () => interrupt.abort() }),
});
process.stdout.write('', () => process.exit(status));
