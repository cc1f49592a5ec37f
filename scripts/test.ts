/**
 * Runs everything CI runs, one suite after another, and ends with `N passed, N failed, N skipped`.
 * `npm test` runs all suites; `npm test -- lint unit` only those named.
 */
import { createCommandSuite } from './command-suite.ts';
import { createContractSuite } from './contract-suite.ts';
import type { Suite, SuiteResult } from './suite.ts';
import { sumResults } from './suite.ts';
import { formatSummary } from './summary.ts';
import { createVitestSuite } from './vitest-suite.ts';

const MINUTE_MS = 60_000;
/** All suites together, so that the summary is written before CI gives up. */
const TOTAL_MS = 60 * MINUTE_MS;

const node = process.execPath;
const suites: readonly Suite[] = [
  createCommandSuite({
    name: 'lint: biome',
    command: node,
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=40'],
    timeoutMs: 2 * MINUTE_MS,
    repeatWith: 'npm run lint',
  }),
  createCommandSuite({
    name: 'lint: house rules',
    command: node,
    args: ['scripts/lint-rules.ts'],
    timeoutMs: 2 * MINUTE_MS,
    repeatWith: 'npm run lint',
  }),
  createCommandSuite({
    name: 'types',
    command: node,
    args: ['node_modules/typescript/bin/tsc', '-p', '.'],
    timeoutMs: 4 * MINUTE_MS,
    repeatWith: 'npm run types',
  }),
  createCommandSuite({
    name: 'dependency rules',
    command: node,
    args: ['scripts/check-dependencies.ts'],
    timeoutMs: 4 * MINUTE_MS,
    repeatWith: 'npm run deps',
  }),
  createContractSuite(8 * MINUTE_MS),
  createVitestSuite({ project: 'unit', timeoutMs: 10 * MINUTE_MS }),
  createVitestSuite({ project: 'integration', timeoutMs: 40 * MINUTE_MS }),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !suites.some((suite) => suite.name.includes(word)));
if (unknown.length > 0) {
  process.stderr.write(
    `no suite is called ${unknown.join(', ')}; there are: ${suites.map((s) => s.name).join(', ')}\n`,
  );
  process.exit(1);
}

const results: SuiteResult[] = [];
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.some((word) => suite.name.includes(word))) continue;
  process.stdout.write(`\n── ${suite.name}\n`);
  const leftMs = TOTAL_MS - performance.now();
  results.push(await suite.run(Math.max(1_000, leftMs)));
}
process.stdout.write(`\n${formatSummary(results)}\n`);
process.exitCode = sumResults(results).failed > 0 ? 1 : 0;
