import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Suite, SuiteResult } from './suite.ts';

/** The part of Vitest's JSON report that is read here. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta?: { readonly skippedBecause?: unknown };
    }[];
  }[];
};

/**
 * Counts a report. A test that was skipped counts as skipped only when it says why in `task.meta.skippedBecause`;
 * otherwise it counts as failed, so that no check disappears silently. A file that could not be loaded is one failure.
 */
export function countVitestReport(report: VitestReport): Pick<
  SuiteResult,
  'passed' | 'failed' | 'skipped'
> & {
  readonly failures: readonly string[];
} {
  let passed = 0;
  const skipped: string[] = [];
  const failures: string[] = [];
  for (const file of report.testResults) {
    const failedBefore = failures.length;
    for (const test of file.assertionResults) {
      const reason = test.meta?.skippedBecause;
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failures.push(test.fullName);
      else if (typeof reason === 'string') skipped.push(reason);
      else failures.push(`${test.fullName} (${test.status} without a reason in task.meta.skippedBecause)`);
    }
    if (file.status === 'failed' && failures.length === failedBefore)
      failures.push(`${file.name}: ${file.message}`);
  }
  return { passed, failed: failures.length, skipped, failures };
}

/** Runs one Vitest project. */
export function createVitestSuite(options: { readonly project: string; readonly timeoutMs: number }): Suite {
  return {
    name: options.project,
    run: async (leftMs) => {
      const directory = await mkdtemp(join(tmpdir(), 'plexus-test-'));
      try {
        const reportFile = join(directory, 'report.json');
        const result = await runCommand(
          process.execPath,
          [
            'node_modules/vitest/vitest.mjs',
            'run',
            '--project',
            options.project,
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${reportFile}`,
          ],
          { timeoutMs: Math.min(options.timeoutMs, leftMs) },
        );
        return await toResult(options.project, reportFile, result);
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
  };
}

async function toResult(
  project: string,
  reportFile: string,
  run: { readonly status: number | null; readonly timedOut: boolean; readonly seconds: number },
): Promise<SuiteResult> {
  const base = { name: project, seconds: run.seconds };
  const repeatWith = `npm run test:${project}`;
  let report: VitestReport;
  try {
    report = JSON.parse(await readFile(reportFile, 'utf8')) as VitestReport;
  } catch {
    const why = run.timedOut ? 'no end within the time limit' : `no report, status ${run.status}`;
    return { ...base, passed: 0, failed: 1, skipped: [], problem: `${why}; alone: ${repeatWith}` };
  }
  const { failures, ...counts } = countVitestReport(report);
  if (counts.failed > 0) {
    const more = failures.length > 3 ? ` and ${failures.length - 3} more` : '';
    return { ...base, ...counts, problem: `${failures.slice(0, 3).join('; ')}${more}` };
  }
  if (counts.passed + counts.skipped.length === 0)
    return { ...base, ...counts, problem: `nothing ran: ${repeatWith}` };
  if (run.status !== 0) {
    return {
      ...base,
      ...counts,
      failed: 1,
      problem: `status ${run.status} although every test passed: ${repeatWith}`,
    };
  }
  return { ...base, ...counts };
}
