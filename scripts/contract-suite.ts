import { createRequire } from 'node:module';
import { runCommand } from './run-command.ts';
import type { Suite } from './suite.ts';

const COUNT_LINE = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;
const FORGE = '@foundry-rs/forge-linux-amd64';

/** The counts of the last line `N passed, N failed` (optionally `, N skipped`), or undefined when there is none. */
export function parseCountLine(
  output: string,
): { readonly passed: number; readonly failed: number; readonly skipped: number } | undefined {
  const lines = output.trimEnd().split('\n');
  const match = COUNT_LINE.exec((lines.at(-1) ?? '').trim());
  if (!match) return undefined;
  return { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3] ?? 0) };
}

/** Solidity unit, fuzz and invariant tests. Needs the `forge` binary, which this project installs on linux/x64 only. */
export function createContractSuite(timeoutMs: number): Suite {
  const name = 'contracts';
  return {
    name,
    run: async (leftMs) => {
      const platform = `${process.platform}/${process.arch}`;
      if (!hasForge()) {
        const problem = `the forge binary is missing (${FORGE}); run: npm ci`;
        if (platform === 'linux/x64') return { name, passed: 0, failed: 1, skipped: [], seconds: 0, problem };
        return { name, passed: 0, failed: 0, skipped: [`no forge binary for ${platform}`], seconds: 0 };
      }
      const run = await runCommand(process.execPath, ['contracts/scripts/test.ts'], {
        timeoutMs: Math.min(timeoutMs, leftMs),
      });
      const counts = parseCountLine(run.stdout);
      const base = { name, seconds: run.seconds };
      if (!counts) {
        const why = run.timedOut ? 'no end within the time limit' : `status ${run.status} and no count`;
        return {
          ...base,
          passed: 0,
          failed: 1,
          skipped: [],
          problem: `${why}; alone: npm run test:contracts`,
        };
      }
      const skipped = Array.from({ length: counts.skipped }, () => 'skipped by forge');
      const silent = counts.failed === 0 && run.status !== 0 ? 1 : 0;
      const failed = counts.failed + silent;
      if (failed === 0) return { ...base, passed: counts.passed, failed, skipped };
      return {
        ...base,
        passed: counts.passed,
        failed,
        skipped,
        problem: `status ${run.status}; alone: npm run test:contracts`,
      };
    },
  };
}

function hasForge(): boolean {
  try {
    createRequire(import.meta.url).resolve(`${FORGE}/package.json`);
    return true;
  } catch {
    return false;
  }
}
