import { systemClock } from '@plexus/core';
import {
  type Cost,
  countCost,
  countNodeCosts,
  type NodeCosts,
  type Optimiser,
  type Profile,
} from '@plexus/nn';
import { createLogger, measureSpeed } from '@plexus/node';
import type { CommonOptions, Context } from '../../context.ts';
import { formatDuration } from '../../output/duration.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { prepareModel } from './model/assess-training.ts';
import { chooseSizes, type Dimensions } from './model/dimensions.ts';
import { formatBytes, formatCount } from './model/quantity.ts';
import { readModelFile } from './read-model-file.ts';

export type CostOptions = CommonOptions & {
  readonly batch: number;
  readonly dim?: Dimensions;
  readonly output?: string;
  readonly optimiser: 'sgd' | 'momentum' | 'adam' | 'adamw' | 'rmsprop';
  readonly measure: boolean;
};

type OperatorCost = {
  readonly operator: string;
  readonly nodes: number;
  readonly forwardFlops: number;
  readonly trainingFlops: number;
  readonly activationBytes: number;
};

type Estimate = {
  readonly profile: Profile;
  readonly flopsPerSecond: number;
  readonly forwardMs: number;
  readonly trainingStepMs: number;
};

const MEASURE_MS = 100;

/** Prints what a batch costs. */
export async function runCost(file: string, options: CostOptions, context: Context): Promise<void> {
  const { output } = options;
  const read = await readModelFile(context.cwd, file);
  const model = prepareModel(read.parse(output === undefined ? {} : { outputs: [output] }));
  const { batch, dimensions } = chooseSizes(model, options.batch, options.dim ?? {});
  const optimiser = toOptimiser(options.optimiser);
  const cost = countCost(model, undefined, { dimensions, optimiser });
  const operators = sumByOperator(countNodeCosts(model, undefined, { dimensions }));
  const estimates = options.measure ? await estimate(cost, context) : [];
  if (options.json) {
    const sizes = { batch, dimensions, optimiser: options.optimiser };
    context.streams.out(renderJson({ ...sizes, ...cost, operators, estimates }));
    return;
  }
  context.streams.out(renderCost(cost, operators, batch));
  for (const { profile, forwardMs, trainingStepMs, flopsPerSecond } of estimates) {
    context.streams.out(
      `estimated in the ${profile} profile: ${formatTime(forwardMs)} to run, ${formatTime(trainingStepMs)} a training step (${formatCount(flopsPerSecond)}FLOP/s measured on a small network)`,
    );
  }
}

function toOptimiser(name: CostOptions['optimiser']): Optimiser {
  if (name === 'momentum') return { kind: 'sgd', learningRate: 0.1, momentum: 0.9 };
  return { kind: name, learningRate: 0.1 };
}

/** The most expensive first. */
function sumByOperator(nodes: readonly NodeCosts[]): readonly OperatorCost[] {
  const sums = new Map<string, OperatorCost>();
  for (const { node, forwardFlops, trainingFlops, activationBytes } of nodes) {
    const before = sums.get(node.opType);
    sums.set(node.opType, {
      operator: node.opType,
      nodes: (before?.nodes ?? 0) + 1,
      forwardFlops: (before?.forwardFlops ?? 0) + forwardFlops,
      trainingFlops: (before?.trainingFlops ?? 0) + trainingFlops,
      activationBytes: (before?.activationBytes ?? 0) + activationBytes,
    });
  }
  return [...sums.values()].sort(
    (a, b) => b.trainingFlops - a.trainingFlops || b.activationBytes - a.activationBytes,
  );
}

async function estimate(cost: Cost, { streams }: Context): Promise<readonly Estimate[]> {
  streams.err('measuring the speed of this machine, about two seconds …');
  const logger = createLogger({ level: 'silent' });
  const { flopsPerSecond } = await measureSpeed({
    threads: 1,
    clock: systemClock,
    logger,
    minMs: MEASURE_MS,
  });
  return (['native', 'reproducible'] as const).flatMap((profile) => {
    const speed = flopsPerSecond[profile];
    if (speed === undefined) return [];
    return {
      profile,
      flopsPerSecond: speed,
      forwardMs: (1_000 * cost.forwardFlops) / speed,
      trainingStepMs: (1_000 * cost.trainingStepFlops) / speed,
    };
  });
}

function formatTime(ms: number): string {
  return ms < 10 ? `${Number(ms.toPrecision(2))} ms` : formatDuration(ms);
}

function renderCost(cost: Cost, operators: readonly OperatorCost[], batch: number): string {
  const total = operators.reduce((sum, { trainingFlops }) => sum + trainingFlops, 0);
  const share = (flops: number): string => `${total === 0 ? 0 : Math.round((100 * flops) / total)} %`;
  return [
    renderTable(
      ['a batch of', `${batch} rows`],
      [
        ['to run', `${formatCount(cost.forwardFlops)}FLOP`],
        ['training step', `${formatCount(cost.trainingStepFlops)}FLOP`],
        ['parameters', `${formatCount(cost.parameterCount)}, ${formatBytes(cost.parameterBytes)}`],
        ['activations', formatBytes(cost.activationBytes)],
        ['peak of training', `about ${formatBytes(cost.peakBytes)}`],
      ],
    ),
    '',
    renderTable(
      ['operator', 'nodes', 'to run', 'training', 'share', 'activations'],
      operators.map((sum) => [
        sum.operator,
        String(sum.nodes),
        formatCount(sum.forwardFlops),
        formatCount(sum.trainingFlops),
        share(sum.trainingFlops),
        formatBytes(sum.activationBytes),
      ]),
      [1, 2, 3, 4, 5],
    ),
  ].join('\n');
}
