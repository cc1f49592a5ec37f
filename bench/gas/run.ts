/**
 * Gas of every action of a sub-task's life and of a round of learning together, from whole transactions, as JSON and a table.
 *
 *   node bench/gas/run.ts [--libraries DIR] [--measured]
 *
 * `--measured` takes what the contract tests measured last instead of measuring.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runForge } from '../../contracts/scripts/forge.ts';
import { type GasTable, readMeasuredGas } from '../../contracts/scripts/gas-snapshot.ts';
import { DEFAULT_LIBRARIES } from '../../contracts/scripts/sources.ts';
import { estimateBatches } from './batches.ts';
import { sessionTables } from './sessions.ts';

const RESULTS = join(dirname(fileURLToPath(import.meta.url)), '..', 'results');
/** Ritual Infernet, create + deliver of an answer nobody verified, as published. */
const UNVERIFIED_ANSWER_ELSEWHERE = 352_544;

const GOALS: Readonly<Record<string, number>> = {
  claim: 90_000,
  submitResult: 75_000,
  commitEndorsement: 45_000,
  revealEndorsement: 45_000,
  settle: 100_000,
};

/** Sum over one sub-task with three endorsers; publishing is shared by the window's sub-tasks. */
function totalOf(actions: Readonly<Record<string, number>>): number {
  return Object.entries(actions)
    .filter(([name]) => name !== 'publishWindow')
    .reduce((sum, [, gas]) => sum + gas, 0);
}

function toMarkdown(table: GasTable): string {
  const [four, fifteen] = [table['sub-task-4-samples'] ?? {}, table['sub-task-15-samples'] ?? {}];
  const line = (name: string, goal: string, a: number, b: number) =>
    `| ${name} | ${goal} | ${a.toLocaleString('en')} | ${b.toLocaleString('en')} |`;
  const actions = Object.keys(four).map((name) => {
    const goal = GOALS[name.replace(/\d$/, '')];
    return line(name, goal ? `≤ ${goal.toLocaleString('en')}` : '', four[name] ?? 0, fifteen[name] ?? 0);
  });
  const small = table['create-10']?.['createJob'] ?? 0;
  const large = table['create-10000']?.['createJob'] ?? 0;
  const batches = estimateBatches(four);
  return [
    '# Gas',
    '',
    'Whole transactions (intrinsic gas and calldata included, refunds deducted), solc 0.8.30, shanghai, in a job of 1,000',
    'sub-tasks with three endorsers who held credit before. Measured by `contracts/test/jobs/Gas.t.sol`.',
    '',
    '| action | goal | 4 samples | 15 samples |',
    '| --- | --- | --- | --- |',
    ...actions,
    line('**whole sub-task** (without publishing)', '≤ 550,000', totalOf(four), totalOf(fifteen)),
    '',
    '| createJob | gas |',
    '| --- | --- |',
    `| 10 sub-tasks | ${small.toLocaleString('en')} |`,
    `| 10,000 sub-tasks | ${large.toLocaleString('en')} (${((100 * (large - small)) / small).toFixed(1)} %) |`,
    '',
    `For orientation: Ritual Infernet publishes ${UNVERIFIED_ANSWER_ELSEWHERE.toLocaleString('en')} for creating and delivering one answer that nobody verified.`,
    '',
    '## What batching would save (estimated, not built)',
    '',
    `Three EIP-712-signed commitments in one transaction: about ${batches.commits.toLocaleString('en')} instead of ${batches.commitsNow.toLocaleString('en')};`,
    `three openings (which need no signature) in one: about ${batches.reveals.toLocaleString('en')} instead of ${batches.revealsNow.toLocaleString('en')}.`,
    `Together ${batches.saved.toLocaleString('en')} gas, ${(100 * batches.share).toFixed(0)} % of a sub-task.`,
    '',
    ...sessionTables(table),
  ].join('\n');
}

const { values } = parseArgs({
  options: {
    libraries: { type: 'string', default: DEFAULT_LIBRARIES },
    measured: { type: 'boolean', default: false },
  },
});
if (!values.measured) await runForge(['test', '--match-contract', 'GasTest', '--isolate'], values.libraries);
const table = readMeasuredGas();
mkdirSync(RESULTS, { recursive: true });
writeFileSync(
  join(RESULTS, 'gas.json'),
  `${JSON.stringify({ table, batches: estimateBatches(table['sub-task-4-samples'] ?? {}) }, null, 2)}\n`,
);
const markdown = toMarkdown(table);
writeFileSync(join(RESULTS, 'gas.md'), markdown);
process.stdout.write(markdown);
