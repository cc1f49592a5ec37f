import { runCommand } from './run-command.ts';
import type { Suite } from './suite.ts';

/** A suite that is one command and counts as one test: it passes when the command ends with status 0. */
export function createCommandSuite(options: {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** What to run to see the failure alone. */
  readonly repeatWith: string;
}): Suite {
  return {
    name: options.name,
    run: async (leftMs) => {
      const timeoutMs = Math.min(options.timeoutMs, leftMs);
      const result = await runCommand(options.command, options.args, { timeoutMs });
      const base = { name: options.name, skipped: [], seconds: result.seconds };
      if (result.status === 0) return { ...base, passed: 1, failed: 0 };
      const why = result.timedOut
        ? `no end after ${Math.round(timeoutMs / 1000)} s`
        : `status ${result.status}`;
      return { ...base, passed: 0, failed: 1, problem: `${why}; alone: ${options.repeatWith}` };
    },
  };
}
