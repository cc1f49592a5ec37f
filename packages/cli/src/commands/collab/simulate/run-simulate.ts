import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Combining, type RankRule, type SimulationOptions, simulate } from '@plexus/collab';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { formatDuration } from '../../../output/duration.ts';
import { percent } from '../../../output/percent.ts';
import { renderBar } from '../../../output/screen.ts';
import { renderJson } from '../../../output/streams.ts';
import { renderTable } from '../../../output/table.ts';
import { describeHostility, USUAL_ATTACKERS } from './describe-hostility.ts';
import { loadSimulated, type Simulated } from './load-simulated.ts';
import { type ColumnName, ruleNames } from './simulate-choices.ts';
import type { SimulateOptions } from './simulate-options.ts';
import { renderSimulationCsv } from './simulation-csv.ts';
import { renderSimulationReport } from './simulation-report.ts';
import type { Tried } from './tried.ts';

const MOST_SLOTS = 64;
const MOST_WORKERS = 4;
/** Leaves room for the rest of the line on 80 columns. */
const BAR = 12;

/** Runs the session once for each rule. Throws `CLI_INTERRUPTED` after Ctrl-C, when what is there has been written. */
export async function runSimulate(
  file: string | undefined,
  options: SimulateOptions,
  context: Context,
): Promise<void> {
  const { streams, cwd, interrupt } = context;
  const simulated = await loadSimulated(file, options, context);
  streams.err(describe(simulated, options));
  const tried: Tried[] = [];
  for (const rule of options.rule) {
    if (interrupt.aborted) break;
    const result = await simulate({
      ...toSimulation(simulated, rule, options),
      onRound: follow(rule, options, context),
      signal: interrupt,
    });
    streams.draw([]);
    tried.push({ rule, result });
  }
  const facts = { data: simulated.title, options, tried };
  if (options.csv !== undefined) await writeFile(resolve(cwd, options.csv), renderSimulationCsv(tried));
  if (options.report !== undefined)
    await writeFile(resolve(cwd, options.report), renderSimulationReport(simulated.title, options, tried));
  streams.out(options.json ? renderJson(facts) : renderTried(tried));
  for (const path of [options.csv, options.report])
    if (path !== undefined) streams.err(`written: ${resolve(cwd, path)}`);
  if (interrupt.aborted) {
    throw new CliError({
      code: 'CLI_INTERRUPTED',
      message: `stopped after ${tried.reduce((sum, { result }) => sum + result.rounds.length, 0)} rounds`,
      hint: 'run the same command again; the same seed gives the same session',
    });
  }
}

function countApplied({ participants, perRound, selected }: SimulateOptions): number {
  const cohort = perRound ?? Math.min(participants, MOST_SLOTS);
  return selected ?? Math.max(1, Math.round(0.6 * cohort));
}

function toSimulation(
  { model, train, test }: Simulated,
  rule: ColumnName,
  options: SimulateOptions,
): Omit<SimulationOptions, 'onRound' | 'signal'> {
  const { perRound, attack, strength, liars, lie } = options;
  const workers = options.workers ?? Math.min(MOST_WORKERS, availableParallelism());
  const applied = countApplied(options);
  const attackers = options.attackers ?? USUAL_ATTACKERS;
  const { learningRate, momentum, batch, steps, metric, share, format, profile, repeatLimit, clipUpdates } =
    options;
  return {
    model,
    train,
    test,
    spec: {
      profile,
      training: {
        loss: 'softmax-cross-entropy',
        optimiser: { kind: 'sgd', learningRate, momentum: Math.max(0, momentum) },
        batchSize: batch,
      },
      localSteps: steps,
      metric,
      share,
      format,
      aggregation: 'mean',
      ratingStep: options.ratingStep ?? 1 / applied,
      ...(repeatLimit === 1 ? {} : { repeatLimit }),
      ...(clipUpdates ? { clipUpdates: 'median' as const } : {}),
    },
    combining: combiningOf(rule, applied, attack === undefined ? 0 : attackers, options),
    participants: options.participants,
    ...(perRound === undefined ? {} : { perRound }),
    rounds: options.rounds,
    split: options.split,
    validationShare: 0.25,
    ...(attack === undefined
      ? {}
      : { attack: { kind: attack, share: attackers, ...(strength === undefined ? {} : { strength }) } }),
    ...(liars > 0 ? { lies: { kind: lie, share: liars } } : {}),
    ...privacyOf(options),
    seed: options.seed,
    workers,
  };
}

function privacyOf({ privacyEpsilon: epsilon, privacyDelta: delta, privacyClip: clip }: SimulateOptions) {
  return epsilon === undefined ? {} : { privacy: { budget: { epsilon, delta }, clip } };
}

function combiningOf(
  name: ColumnName,
  selected: number,
  expected: number,
  { trim }: SimulateOptions,
): Combining {
  return isRule(name)
    ? { kind: 'rated', rule: name, trimBps: trim, selected }
    : { kind: 'comparison', name, expected };
}

function isRule(name: ColumnName): name is RankRule {
  return ruleNames.some((rule) => rule === name);
}

function describe(simulated: Simulated, options: SimulateOptions): string {
  const { split, participants, rounds } = options;
  const how = split.kind === 'iid' ? 'at random' : `unequally (Dirichlet ${split.alpha})`;
  const { privacyEpsilon, privacyDelta } = options;
  const noisy =
    privacyEpsilon === undefined ? '' : `; training within ε = ${privacyEpsilon}, δ = ${privacyDelta}`;
  return `${simulated.title}: ${simulated.train.count} rows dealt out ${how} to ${participants} participants, ${simulated.test.count} to measure on; ${rounds} rounds; ${describeHostility(options)}${noisy}`;
}

function follow(
  rule: string,
  { rounds }: SimulateOptions,
  { streams }: Context,
): NonNullable<SimulationOptions['onRound']> {
  const startedAt = performance.now();
  streams.draw([`${renderBar(0, BAR)} ${rule}: the first of ${rounds} rounds`]);
  return ({ round, accuracy, attackersSelected, selected }) => {
    const left = ((performance.now() - startedAt) / round) * (rounds - round);
    const poisoned =
      attackersSelected === 0 ? '' : `, ${attackersSelected} of ${selected.length} applied are attackers’`;
    const line = `${rule}: round ${round} of ${rounds}, accuracy ${percent(accuracy)}${poisoned}`;
    if (streams.isInteractive)
      streams.draw([`${renderBar(round / rounds, BAR)} ${formatDuration(left)} left; ${line}`]);
    else if (round % Math.ceil(rounds / 10) === 0) streams.err(`${line}, ${formatDuration(left)} left`);
  };
}

function renderTried(tried: readonly Tried[]): string {
  const rows = tried.map(({ rule, result }) => {
    const applied = result.rounds.reduce((sum, { selected }) => sum + selected.length, 0);
    const poisoned = result.rounds.reduce((sum, round) => sum + round.attackersSelected, 0);
    return [
      rule,
      percent(result.final.accuracy),
      result.final.loss.toPrecision(3),
      String(Math.round(result.meanSentBytes)),
      `${(result.denseBytes / Math.max(1, result.meanSentBytes)).toFixed(1)}×`,
      String(Math.round(result.meanReceivedBytes)),
      applied === 0 ? '–' : percent(poisoned / applied),
      result.clientUpdatesPerSecond.toFixed(0),
      result.roundsPerMinute.toFixed(0),
    ];
  });
  return renderTable(
    [
      'rule',
      'accuracy',
      'loss',
      'bytes sent',
      'fewer',
      'bytes received',
      'attackers applied',
      'updates/s',
      'rounds/min',
    ],
    rows,
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
}
