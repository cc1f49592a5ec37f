import { isPlexusError, toMessage } from '@plexus/core';
import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { USAGE_CODE } from './errors.ts';
import { EXIT, exitStatusOf } from './exit-status.ts';
import { renderError } from './output/print-error.ts';
import { renderJson } from './output/streams.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command line and gives the exit status; errors are printed as one line and one hint. With `--json` stdout has
 * one document: the result, also of a command that then fails, else the error.
 */
export async function runCommandLine(args: readonly string[], context: Context): Promise<number> {
  let hasResult = false;
  const out = (line: string): void => {
    hasResult = true;
    context.streams.out(line);
  };
  try {
    await createProgram({ ...context, streams: { ...context.streams, out } }).parseAsync([...args], {
      from: 'user',
    });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      if (args.includes('--json')) context.streams.out(renderJson({ error: describeUsage(error) }));
      return EXIT.usage;
    }
    context.streams.err(renderError(error, args.includes('--verbose')));
    if (args.includes('--json') && !hasResult)
      context.streams.out(renderJson({ error: describeError(error) }));
    return exitStatusOf(error);
  }
}

function describeUsage({ message }: CommanderError): Readonly<Record<string, unknown>> {
  return { code: USAGE_CODE, message: message.replace(/^error: /, ''), hint: null, details: {} };
}

function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!isPlexusError(error)) return { code: 'UNEXPECTED', message: toMessage(error) };
  const { code, message, hint, details } = error;
  return { code, message, hint: hint ?? null, details };
}
