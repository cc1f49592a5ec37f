/**
 * Runs all contract tests with forge and npm's solc, and compares the shared vectors and the gas of every action with what is
 * committed. The last line is `N passed, N failed`.
 *
 *   node scripts/test.ts [--libraries DIR] [--update] [--match PATTERN]
 *
 * `--update` accepts new vectors and gas; `--match` runs only the test contracts whose name matches, without comparing.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlexusError } from '@plexus/core';
import { ContractsError } from './errors.ts';
import { runForge } from './forge.ts';
import { compareGas, readMeasuredGas, writeGasSnapshot } from './gas-snapshot.ts';
import { CONTRACTS_ROOT, DEFAULT_LIBRARIES } from './sources.ts';

type ForgeReport = Readonly<
  Record<
    string,
    {
      readonly test_results: Readonly<
        Record<string, { readonly status: string; readonly reason: string | null }>
      >;
    }
  >
>;
type Tally = { passed: number; failed: number };

const MEASURED = join(CONTRACTS_ROOT, 'cache', 'vectors');
const COMMITTED = join(CONTRACTS_ROOT, 'test', 'vectors');

async function runSuite(args: readonly string[], libraries: string, tally: Tally): Promise<void> {
  const { stdout, status } = await runForge(['test', '--json', ...args], libraries);
  const start = stdout.indexOf('{');
  if (start < 0) {
    throw new ContractsError({
      code: 'CONTRACTS_FORGE_FAILED',
      message: `forge gave no report (status ${status}): ${stdout.slice(0, 2000)}`,
      hint: 'run `npm run compile -w contracts` to see compiler errors',
    });
  }
  const report = JSON.parse(stdout.slice(start)) as ForgeReport;
  for (const [suite, { test_results }] of Object.entries(report)) {
    for (const [name, { status: result, reason }] of Object.entries(test_results)) {
      if (result === 'Success') {
        tally.passed++;
      } else {
        tally.failed++;
        process.stderr.write(`FAILED ${suite} ${name}: ${reason ?? result}\n`);
      }
    }
  }
}

/** Counts every vector file that differs from the committed one as a failure; `update` replaces those instead. */
function checkVectors(update: boolean, tally: Tally): void {
  mkdirSync(COMMITTED, { recursive: true });
  const committed = new Set(readdirSync(COMMITTED));
  for (const name of readdirSync(MEASURED)) {
    const same =
      committed.has(name) &&
      readFileSync(join(COMMITTED, name), 'utf8') === readFileSync(join(MEASURED, name), 'utf8');
    if (same) {
      tally.passed++;
    } else if (update) {
      copyFileSync(join(MEASURED, name), join(COMMITTED, name));
      process.stderr.write(`updated test/vectors/${name}\n`);
    } else {
      tally.failed++;
      process.stderr.write(`FAILED test/vectors/${name} is not what the contracts compute\n`);
    }
  }
}

function checkGas(update: boolean, tally: Tally): void {
  const measured = readMeasuredGas();
  if (update) {
    writeGasSnapshot(measured);
    return;
  }
  for (const { action, before, now, grew } of compareGas(measured)) {
    if (grew) {
      tally.failed++;
      process.stderr.write(`FAILED gas of ${action}: ${before} before, ${now} now, more than 2 % growth\n`);
    } else {
      tally.passed++;
    }
  }
}

async function run(libraries: string, update: boolean, match: string | undefined): Promise<boolean> {
  const tally: Tally = { passed: 0, failed: 0 };
  if (match) {
    await runSuite(['--match-contract', match], libraries, tally);
  } else {
    rmSync(MEASURED, { recursive: true, force: true });
    await runSuite(['--no-match-contract', 'GasTest'], libraries, tally);
    await runSuite(['--match-contract', 'GasTest', '--isolate'], libraries, tally);
    checkVectors(update, tally);
    checkGas(update, tally);
  }
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 && tally.passed > 0;
}

const { values } = parseArgs({
  options: {
    libraries: { type: 'string', default: DEFAULT_LIBRARIES },
    update: { type: 'boolean', default: false },
    match: { type: 'string' },
  },
});

try {
  if (!(await run(values.libraries, values.update, values.match))) process.exitCode = 1;
} catch (error) {
  if (!isPlexusError(error)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.hint ?? ''}\n`);
  process.exitCode = 1;
}
