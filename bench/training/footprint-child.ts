import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createEngine, createTrainer, type Profile, parseModel } from '@plexus/nn';
import { prepare, runOurs } from './measure.ts';
import { createWorkloads } from './workloads.ts';

/** What one process has to tell about itself, as a line of JSON. */
export type Footprint = {
  /** Most physical memory it ever had: of this program alone, unlike `process.resourceUsage().maxRSS`. */
  readonly peakKib: number;
  /** From the bytes of a model to a trainer ready for its first step, wall clock and CPU time. */
  readonly startupMs: number;
  readonly startupCpuMs: number;
};

/** Trains a workload (`--workload`), or only gets a file ready to train (`--file`, rows of a batch: `--batch`). */
const { values } = parseArgs({
  options: {
    workload: { type: 'string', default: '' },
    file: { type: 'string', default: '' },
    batch: { type: 'string', default: '8' },
    profile: { type: 'string', default: 'native' },
    steps: { type: 'string', default: '20' },
  },
});
const profile = values.profile as Profile;

async function trainWorkload(): Promise<void> {
  const [workload] = createWorkloads([values.workload]);
  if (workload === undefined) return;
  const contestant = await prepare(workload, profile);
  await runOurs(contestant, workload, Number(values.steps));
  await contestant.trainer.close();
}

async function start(): Promise<void> {
  const optimiser = { kind: 'adam', learningRate: 1e-3 } as const;
  const spec = {
    loss: 'softmax-cross-entropy',
    optimiser,
    batchSize: Number(values.batch),
    seed: 1,
  } as const;
  const model = parseModel(await readFile(values.file));
  await createTrainer({ model, spec, engine: await createEngine({ profile }) });
}

const begin = performance.now();
const cpuBegin = process.cpuUsage();
await (values.file === '' ? trainWorkload() : start());
const { user, system } = process.cpuUsage(cpuBegin);
const status = await readFile('/proc/self/status', 'utf8');
const footprint: Footprint = {
  peakKib: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]),
  startupMs: performance.now() - begin,
  startupCpuMs: (user + system) / 1e3,
};
process.stdout.write(JSON.stringify(footprint));
process.exit();
