import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatReport, type Machine, type Measured, type Report } from './report.ts';

/**
 * `node bench/reproducibility/run.ts [--write] --on "label=command with arguments" …`: trains the same small networks
 * wherever the commands lead, and compares every bit. A command starts some Node, with flags or under an emulator; the
 * script to run is added to it. Without --on: the Node this runs in, and its compilers and instruction sets by flags.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    on: { type: 'string', multiple: true, default: [] },
  },
});

const here = process.execPath;
const flags = {
  'this Node': [],
  'only the baseline compiler': ['--liftoff', '--no-wasm-tier-up'],
  'only the optimising compiler': ['--no-liftoff'],
  'without AVX2': ['--no-enable-avx2', '--no-enable-fma3'],
  'without AVX': ['--no-enable-avx', '--no-enable-avx2', '--no-enable-fma3'],
};
const stated = values.on.map((text) => {
  const [label = '', command = ''] = text.split(/=(.*)/s);
  return { label, command: command.split(' ') };
});
const places =
  stated.length > 0
    ? stated
    : Object.entries(flags).map(([label, extra]) => ({ label, command: [here, ...extra] }));

const once = fileURLToPath(new URL('./once.ts', import.meta.url));
const file = new URL('../results/reproducibility.json', import.meta.url);

function giveUp(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function measure(label: string, [program = '', ...args]: readonly string[]): Measured {
  const begun = performance.now();
  const { stdout, stderr, status, error } = spawnSync(program, [...args, once], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) giveUp(`${label}: ${error?.message ?? stderr.slice(-2_000)}`);
  const found = JSON.parse(stdout) as Machine & Pick<Measured, 'engine' | 'digests'>;
  const { engine, digests, ...machine } = found;
  return { label, machine, engine, digests, seconds: Math.round((performance.now() - begun) / 100) / 10 };
}

const measured = places.map(({ label, command }) => {
  const result = measure(label, command);
  process.stderr.write(`${label}: ${result.seconds} s\n`);
  return result;
});

/** Earlier runs of the same engine with the same digests stay in the file; those of another engine are replaced. */
function readEarlier(first: Measured): readonly Measured[] {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const isSame =
      report.engine === first.engine && JSON.stringify(report.digests) === JSON.stringify(first.digests);
    const labels = new Set(measured.map(({ label }) => label));
    return isSame
      ? report.runs.filter(({ label }) => !labels.has(label)).map((run) => ({ ...run, ...report }))
      : [];
  } catch {
    return [];
  }
}

const [first] = measured;
if (first === undefined) giveUp('nothing was run; name a command with --on label=command');
const all = [...readEarlier(first), ...measured];
const { text, report, isSame } = formatReport(all);
process.stdout.write(text);
if (values.write && isSame) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = isSame ? 0 : 1;
