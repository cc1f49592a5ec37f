import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runFuzz } from './run-fuzz.ts';
import { seedFiles } from './seeds.ts';

/**
 * A long search by hand: node packages/nn/test/fuzz/run-long.ts --mutants 20000 --seed 1 --profile reproducible
 * Files that were not answered as they should be are kept in --keep.
 */
const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'reproducible' },
    keep: { type: 'string' },
  },
});
const begun = performance.now();
const keep = values.keep;
if (keep !== undefined) mkdirSync(keep, { recursive: true });
const { outcomes, problems, slowestMs } = await runFuzz({
  seeds: seedFiles(),
  mutants: Number(values.mutants),
  seed: Number(values.seed),
  profile: values.profile === 'native' ? 'native' : 'reproducible',
  timeoutMs: 20_000,
  memoryLimitBytes: 1.5 * 2 ** 30,
  onProblem: ({ index, from, what }, file) => {
    process.stdout.write(`#${index} from ${from}: ${what.slice(0, 1200)}\n`);
    if (keep !== undefined) writeFileSync(`${keep}/${values.seed}-${index}.onnx`, file);
  },
});
const rows = [...outcomes]
  .sort((a, b) => b[1] - a[1])
  .map(([key, count]) => `${String(count).padStart(7)}  ${key}`);
const seconds = (performance.now() - begun) / 1_000;
process.stdout.write(
  `${rows.join('\n')}\n${problems.length} problems, slowest ${slowestMs.toFixed(0)} ms, ${seconds.toFixed(0)} s\n`,
);
