import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { simulate } from '@plexus/collab';
import { noiseFor, samplingRateOf } from '@plexus/nn';
import { measureCosts } from './cost.ts';
import { type DataSet, diamonds, digits } from './data-sets.ts';
import { attackMembership, type MembershipOutcome } from './membership.ts';
import { DELTA, epsilons, membershipSeeds, memberships, type SessionPlan, sessions } from './plan.ts';
import { type Measured, writeReport } from './report.ts';

const VALIDATION = 0.25;
const LAST = 3;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const flat = await digits();
const sets: Readonly<Record<SessionPlan['data'], DataSet>> = { digits: flat, diamonds: await diamonds() };

/** As in the measurements of robustness. */
const ordinary = (learningRate: number) => ({
  training: {
    loss: 'softmax-cross-entropy' as const,
    optimiser: { kind: 'sgd' as const, learningRate, momentum: 0.5 },
    batchSize: 32,
  },
  localSteps: 10,
});

const privately = ({ learningRate, batchSize, localSteps }: SessionPlan) => ({
  training: {
    loss: 'softmax-cross-entropy' as const,
    optimiser: { kind: 'sgd' as const, learningRate },
    batchSize,
  },
  localSteps,
});

async function accuracyOf(plan: SessionPlan, epsilon: number | undefined, seed: number): Promise<number> {
  const { model, train, test, learningRate: usualRate } = sets[plan.data];
  const { participants, selected, clip, rounds } = plan;
  const result = await simulate({
    ...{ model, train, test, participants, rounds, seed },
    spec: {
      profile: 'native',
      ...(epsilon === undefined ? ordinary(usualRate) : privately(plan)),
      metric: 'loss',
      share: 1,
      format: 'fp16',
      aggregation: 'mean',
      clipUpdates: 'median',
      ratingStep: 1 / selected,
    },
    combining: { kind: 'rated', rule: 'median-rank', trimBps: 0, selected },
    split: { kind: 'dirichlet', alpha: 0.5 },
    validationShare: VALIDATION,
    workers: 1,
    ...(epsilon === undefined ? {} : { privacy: { budget: { epsilon, delta: DELTA }, clip } }),
  });
  return mean(result.rounds.slice(-LAST).map(({ accuracy }) => accuracy));
}

const work = new URL('../.work/', import.meta.url);
const checkpoint = new URL('privacy.jsonl', work);
await mkdir(work, { recursive: true });
const done = new Map<string, unknown>();
for (const line of (await readFile(checkpoint, 'utf8').catch(() => '')).split('\n')) {
  if (line === '') continue;
  const { key, value } = JSON.parse(line) as { key: string; value: unknown };
  done.set(key, value);
}

/** Measures once; a run that was stopped goes on where it stood. Remove the file to measure anew. */
async function once<T>(key: string, measure: () => Promise<T>): Promise<T> {
  if (!done.has(key)) {
    const value = await measure();
    done.set(key, value);
    await appendFile(checkpoint, `${JSON.stringify({ key, value })}\n`);
    say(`${key}: ${JSON.stringify(value)}`);
  }
  return done.get(key) as T;
}

const measured: Measured = { sessions: [], memberships: [], costs: [] };

measured.costs.push(...(await once('costs', () => measureCosts(flat.train, flat.pictures))));

for (const plan of memberships) {
  for (const epsilon of epsilons) {
    const found = await once(`membership ${plan.rows} ${plan.steps} ${epsilon}`, async () => {
      const outcomes: MembershipOutcome[] = [];
      const run = { ...plan, ...(epsilon === undefined ? {} : { epsilon }) };
      for (const seed of membershipSeeds) {
        const { train: data, learningRate, model } = flat;
        outcomes.push(await attackMembership({ model, data, learningRate }, run, seed));
      }
      return {
        byLoss: mean(outcomes.map(({ byLoss }) => byLoss)),
        byDrop: mean(outcomes.map(({ byDrop }) => byDrop)),
        foundAtOnePercent: mean(outcomes.map(({ foundAtOnePercent }) => foundAtOnePercent)),
      };
    });
    measured.memberships.push({ ...plan, epsilon, ...found });
  }
}

for (const plan of sessions) {
  const { train } = sets[plan.data];
  const rows = Math.floor((train.count * (1 - VALIDATION)) / plan.participants);
  for (const epsilon of epsilons) {
    const accuracies: number[] = [];
    for (const seed of plan.seeds) {
      const { data, participants, rounds, localSteps } = plan;
      const key = `session ${data} ${participants} ${rounds} ${localSteps} ${epsilon} ${seed}`;
      accuracies.push(await once(key, () => accuracyOf(plan, epsilon, seed)));
    }
    const noise =
      epsilon === undefined
        ? undefined
        : noiseFor({
            budget: { epsilon, delta: DELTA },
            samplingRate: samplingRateOf(plan.batchSize, rows),
            steps: plan.rounds * plan.localSteps,
          });
    measured.sessions.push({ plan, rows, epsilon, noise, accuracies });
  }
}

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`;
const report = writeReport(measured, machine);
await writeFile(
  new URL('../results/privacy.md', import.meta.url),
  `# What privacy costs, and what updates tell\n\n${report}`,
);
process.stdout.write(report);
