import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BenchChild } from './bench-child.ts';
import type { Outcome } from './carry-out.ts';
import { factsOf, loadDataSet } from './data-sets.ts';
import { measureSpeed } from './measure-speed.ts';
import { keyOf, planRuns, type Run } from './plan.ts';
import { type Finding, type Results, writeReport } from './report.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    table: { type: 'string' },
    processes: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
    /** Begins no run later than this; what is missing is a dash, and the next call goes on. */
    minutes: { type: 'string', default: 'Infinity' },
    'speed-only': { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
  },
});
const SPEED_ROUNDS = 10;
const startedAt = performance.now();
const elapsedMinutes = (): number => (performance.now() - startedAt) / 60_000;
const name = values.quick ? 'collab-quick' : 'collab';
const folder = new URL('../results/', import.meta.url);
const resultsFile = new URL(`${name}.json`, folder);

const names = ['digits', 'diamonds', ...(values.table === undefined ? [] : ['table'])];
const data = await Promise.all(names.map(async (set) => factsOf(await loadDataSet(set, values.table))));
const earlier = (await readFile(resultsFile, 'utf8').then(JSON.parse, () => undefined)) as
  | Results
  | undefined;
const findings = values['speed-only'] ? (earlier?.findings ?? []) : await findOut();
const speed = values['no-speed'] ? earlier?.speed : await measureSpeed(SPEED_ROUNDS);
const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.versions.node,
};
const results: Results = { machine, data, findings, ...(speed === undefined ? {} : { speed }) };
const report = writeReport(results);
await writeFile(resultsFile, `${JSON.stringify(results)}\n`);
await writeFile(new URL(`${name}.md`, folder), `# Robustness of learning together\n\n${report}\n`);
process.stdout.write(`${report}\n`);
if (!values.quick) await putIntoPage(report);

/** Does what no checkpoint has done yet; the findings of all runs of the plan that are done. */
async function findOut(): Promise<readonly Finding[]> {
  const runs = planRuns({ data: names, quick: values.quick });
  const work = new URL('../.work/', import.meta.url);
  const checkpoint = new URL(`${name}.jsonl`, work);
  await mkdir(work, { recursive: true });
  if (values.fresh) await writeFile(checkpoint, '');
  const done = new Map<string, Outcome>();
  for (const line of (await readFile(checkpoint, 'utf8').catch(() => '')).split('\n')) {
    if (line === '') continue;
    const { run, outcome } = JSON.parse(line) as Finding;
    done.set(keyOf(run), outcome);
  }
  const waiting = runs.filter((run) => !done.has(keyOf(run)));
  process.stderr.write(`${runs.length} runs, ${waiting.length} of them to be done\n`);
  let finished = 0;
  const consume = async (): Promise<void> => {
    const child = new BenchChild(values.table);
    try {
      while (elapsedMinutes() < Number(values.minutes)) {
        const run = waiting.shift();
        if (run === undefined) break;
        const { outcome } = await child.carryOut({ run, workers: 1 });
        done.set(keyOf(run), outcome);
        await appendFile(checkpoint, `${JSON.stringify({ run, outcome })}\n`);
        finished++;
        const left = (elapsedMinutes() / finished) * waiting.length;
        process.stderr.write(
          `${describe(run)}: ${(100 * outcome.accuracy).toFixed(1)} %, ${waiting.length} runs left, ${left.toFixed(1)} min\n`,
        );
      }
    } finally {
      child.end();
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, consume));
  return runs.flatMap((run) => {
    const outcome = done.get(keyOf(run));
    return outcome === undefined ? [] : [{ run, outcome }];
  });
}

function describe({ part, data, column, attack, lies, seed }: Run): string {
  const attacked = attack === undefined ? '' : ` ${attack.kind} ${attack.share} ${attack.strength ?? ''}`;
  const lying = lies === undefined ? '' : ` lying ${lies.kind} ${lies.share}`;
  return `${part} ${data} ${column}${attacked}${lying}${seed === undefined ? '' : ` seed ${seed}`}`;
}

async function putIntoPage(measured: string): Promise<void> {
  const page = new URL('../../docs/robustness.md', import.meta.url);
  const text = await readFile(page, 'utf8');
  const [begin, end] = ['<!-- measured: begin -->', '<!-- measured: end -->'];
  const [head, rest = ''] = text.split(begin);
  const tail = rest.split(end)[1] ?? '';
  await writeFile(page, `${head}${begin}\n\n${measured}\n\n${end}${tail}`);
}
