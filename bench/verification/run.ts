import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { createInProcessBackend } from '../../packages/jobs/src/computation/in-process-backend.ts';
import type { Sampling } from '../../packages/jobs/src/rules/detection.ts';
import { CountingBackend } from './counting-backend.ts';
import { measureWork } from './measure-work.ts';
import { type VerificationResults, writeReport } from './report.ts';
import { simulateDraws } from './simulate-draws.ts';
import { createTrainingJob, type TrainingSize } from './training-job.ts';
import { measureTrials } from './training-trials.ts';

const sampling: Sampling = { segments: 400, samples: 16, endorsers: 3 };
const goal = { extraWork: 0.15, falsifiedShare: 0.1, detection: 0.99 };
const shares = [0.05, 0.1, 0.5];
const trialSize: TrainingSize = {
  inputs: 8,
  hidden: 16,
  classes: 4,
  rows: 64,
  batchSize: 8,
  segmentSteps: 2,
};
const workSizes: TrainingSize[] = [
  { inputs: 64, hidden: 128, classes: 10, rows: 3200, batchSize: 32, segmentSteps: 20 },
  { inputs: 128, hidden: 256, classes: 10, rows: 3200, batchSize: 64, segmentSteps: 40 },
];
const trialsEach = Number(process.argv[2] ?? 200);
const drawTrials = 3000;
const repetitions = 3;

const progress = (text: string) => process.stderr.write(`${text}\n`);

progress(`draws: ${drawTrials} trials a case`);
const samplings: Sampling[] = [
  { segments: 100, samples: 5, endorsers: 3 },
  { segments: 300, samples: 15, endorsers: 3 },
  sampling,
];
const draws = samplings.flatMap((own) =>
  shares.flatMap((share) =>
    (own === sampling ? (['hardest', 'random', 'stretch'] as const) : (['hardest'] as const)).map(
      (placement) => simulateDraws(own, share, placement, drawTrials),
    ),
  ),
);

progress('extra work');
const backend = new CountingBackend(createInProcessBackend(), { reuse: true });
const work = [];
for (const size of workSizes) {
  const measured = await measureWork(await createTrainingJob(size, sampling), sampling, repetitions);
  work.push({ ...measured, size, repetitions });
}

const small = await createTrainingJob(trialSize, sampling);
const trials = [];
for (const share of [0, ...shares]) {
  progress(`training trials, ${share * 100} % falsified`);
  trials.push(await measureTrials(small, backend, sampling, share, 'hardest', trialsEach));
}

const results: VerificationResults = {
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    engine: await backend.fingerprint('reproducible'),
  },
  sampling,
  goal,
  work,
  training: { size: trialSize, trials },
  draws,
};
await backend.close();

const directory = new URL('../results/', import.meta.url);
await mkdir(directory, { recursive: true });
await writeFile(new URL('verification.json', directory), `${JSON.stringify(results, null, 2)}\n`);
const report = writeReport(results);
await writeFile(new URL('verification.md', directory), report);
process.stdout.write(report);
