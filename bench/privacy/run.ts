import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { simulate } from '@plexus/collab';
import { loadDigits } from '@plexus/devnet';
import { createMlp, noiseFor, samplingRateOf } from '@plexus/nn';
import { type DataSet, diamonds, digits } from '../collab/data-sets.ts';
import { measureCosts } from './cost.ts';
import { attackMembership, type MembershipOutcome } from './membership.ts';
import { DELTA, epsilons, membershipSeeds, memberships, type SessionPlan, seeds, sessions } from './plan.ts';
import { type Measured, writeReport } from './report.ts';

const VALIDATION = 0.25;
const LAST = 3;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const sets = new Map<SessionPlan['data'], DataSet>();
for (const { data } of sessions)
  if (!sets.has(data)) sets.set(data, data === 'digits' ? await digits() : await diamonds());

/** As in the measurements of robustness. */
const ordinary = (learningRate: number) => ({
  training: {
    loss: 'softmax-cross-entropy' as const,
    optimiser: { kind: 'sgd' as const, learningRate, momentum: 0.5 },
    batchSize: 32,
  },
  localSteps: 10,
});

const oneStep = ({ learningRate, batchSize }: SessionPlan) => ({
  training: {
    loss: 'softmax-cross-entropy' as const,
    optimiser: { kind: 'sgd' as const, learningRate },
    batchSize,
  },
  localSteps: 1,
});

async function accuracyOf(plan: SessionPlan, epsilon: number | undefined, seed: number): Promise<number> {
  const { model, train, test, learningRate: usualRate } = sets.get(plan.data) as DataSet;
  const { participants, selected, clip, rounds } = plan;
  const result = await simulate({
    ...{ model, train, test, participants, rounds, seed },
    spec: {
      profile: 'native',
      ...(epsilon === undefined ? ordinary(usualRate) : oneStep(plan)),
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

const measured: Measured = { sessions: [], memberships: [], costs: [] };

const flat = sets.get('digits') as DataSet;
const { train: pictures } = await loadDigits({ heldOut: 1_500, input: 'input' });
measured.costs.push(...(await measureCosts(flat.train, pictures)));

for (const plan of memberships) {
  for (const epsilon of epsilons) {
    const outcomes: MembershipOutcome[] = [];
    for (const seed of membershipSeeds) {
      const { train: data, learningRate } = flat;
      const model = createMlp({ inputSize: 784, hidden: [32], outputs: 10, seed: 1 });
      const run = { ...plan, ...(epsilon === undefined ? {} : { epsilon }) };
      outcomes.push(await attackMembership({ model, data, learningRate }, run, seed));
    }
    const average = (pick: (outcome: MembershipOutcome) => number): number => mean(outcomes.map(pick));
    measured.memberships.push({
      ...plan,
      epsilon,
      byLoss: average(({ byLoss }) => byLoss),
      byDrop: average(({ byDrop }) => byDrop),
      foundAtOnePercent: average(({ foundAtOnePercent }) => foundAtOnePercent),
    });
    say(`membership ${plan.rows} rows, ε ${epsilon ?? '∞'}: ${JSON.stringify(measured.memberships.at(-1))}`);
  }
}

for (const plan of sessions) {
  const { train } = sets.get(plan.data) as DataSet;
  const rows = Math.floor((train.count * (1 - VALIDATION)) / plan.participants);
  for (const epsilon of epsilons) {
    const accuracies: number[] = [];
    for (const seed of seeds) accuracies.push(await accuracyOf(plan, epsilon, seed));
    const noise =
      epsilon === undefined
        ? undefined
        : noiseFor({
            budget: { epsilon, delta: DELTA },
            samplingRate: samplingRateOf(plan.batchSize, rows),
            steps: plan.rounds,
          });
    measured.sessions.push({ plan, rows, epsilon, noise, accuracies });
    say(
      `${plan.data} × ${plan.participants}, ε ${epsilon ?? '∞'}: ${accuracies.map((a) => a.toFixed(3)).join(' ')}`,
    );
  }
}

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`;
const report = writeReport(measured, machine);
await writeFile(
  new URL('../results/privacy.md', import.meta.url),
  `# What privacy costs, and what updates tell\n\n${report}`,
);
process.stdout.write(report);
