import { fork } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { carryOut, type Outcome } from './carry-out.ts';
import { digits } from './data-sets.ts';
import { keyOf, planRuns, type Run } from './plan.ts';
import { type Finding, writeReport } from './report.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    table: { type: 'string' },
    processes: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
  },
});
const data = ['digits', 'zones', ...(values.table === undefined ? [] : ['table'])];
const runs = planRuns({ data, quick: values.quick });
const work = new URL('../.work/', import.meta.url);
const checkpoint = new URL(values.quick ? 'collab-quick.jsonl' : 'collab.jsonl', work);
await mkdir(work, { recursive: true });
if (values.fresh) await writeFile(checkpoint, '');

const done = new Map<string, Outcome>();
for (const line of (await readFile(checkpoint, 'utf8').catch(() => '')).split('\n')) {
  if (line === '') continue;
  const { run, outcome } = JSON.parse(line) as { run: Run; outcome: Outcome };
  done.set(keyOf(run), outcome);
}

const waiting = runs.filter((run) => !done.has(keyOf(run)));
process.stderr.write(`${runs.length} runs, ${waiting.length} of them to be done\n`);
const startedAt = performance.now();
let finished = 0;

async function keep(run: Run, outcome: Outcome): Promise<void> {
  done.set(keyOf(run), outcome);
  await appendFile(checkpoint, `${JSON.stringify({ run, outcome })}\n`);
  finished++;
  const left = ((performance.now() - startedAt) / finished) * (runs.length - done.size);
  const attack =
    run.attack === undefined ? '' : ` ${run.attack.kind} ${run.attack.share} ${run.attack.strength ?? ''}`;
  const lies = run.lies === undefined ? '' : ` lying ${run.lies.kind} ${run.lies.share}`;
  process.stderr.write(
    `${done.size}/${runs.length} ${run.data} ${run.column}${attack}${lies}: ${(100 * outcome.accuracy).toFixed(1)} %, ${(left / 60_000).toFixed(1)} min left\n`,
  );
}

/** One child process takes runs until there are none. */
async function consume(): Promise<void> {
  const child = fork(
    new URL('./child.ts', import.meta.url),
    values.table === undefined ? [] : [values.table],
  );
  try {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      const answer = new Promise<Outcome>((resolve, reject) => {
        child.once('message', (outcome) => resolve(outcome as Outcome));
        child.once('exit', (code) => reject(new Error(`a child ended with code ${code}`)));
      });
      child.send(run);
      await keep(run, await answer);
      child.removeAllListeners('exit');
    }
  } finally {
    child.disconnect();
  }
}

await Promise.all(Array.from({ length: Number(values.processes) }, consume));

process.stderr.write('speed\n');
const set = await digits();
const speedRun = (participants: number, rounds: number): Run => ({
  part: 'attacks',
  data: 'digits',
  column: 'median-rank',
  participants,
  rounds,
  share: 0.1,
  format: 'int8',
});
const speed = [];
for (const workers of [1, 2]) {
  for (const participants of [20, 64]) {
    const outcome = await carryOut(speedRun(participants, 10), set, workers);
    speed.push({
      workers,
      participants,
      clientUpdatesPerSecond: outcome.clientUpdatesPerSecond,
      roundsPerMinute: outcome.roundsPerMinute,
    });
  }
}

const findings: Finding[] = runs.map((run) => ({ run, outcome: done.get(keyOf(run)) as Outcome }));
const results = {
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.versions.node },
  quick: values.quick,
  findings,
  speed,
};
const name = values.quick ? 'collab-quick' : 'collab';
const folder = new URL('../results/', import.meta.url);
const report = writeReport(results);
await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(results)}\n`);
await writeFile(new URL(`${name}.md`, folder), `# Robustness of learning together\n\n${report}`);
process.stdout.write(report);
if (!values.quick) {
  const page = new URL('../../docs/robustness.md', import.meta.url);
  const text = await readFile(page, 'utf8');
  const [begin, end] = ['<!-- measured: begin -->', '<!-- measured: end -->'];
  const [head, rest = ''] = text.split(begin);
  const tail = rest.split(end)[1] ?? '';
  await writeFile(page, `${head}${begin}\n\n${report}\n${end}${tail}`);
}
