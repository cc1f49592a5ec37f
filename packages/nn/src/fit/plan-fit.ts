import { digestOf, type Encodable, encodeCanonical } from '@plexus/core';
import { createDataset, type Dataset } from '../data/dataset.ts';
import { datasetSource } from '../data/indexed-source.ts';
import { matchDataset } from '../data/match-dataset.ts';
import type { DataSource } from '../data/source.ts';
import { NnError } from '../errors.ts';
import type { Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { wrongKind } from '../metrics/check-observation.ts';
import { defaultMetrics, observationKindOf } from '../metrics/choose-metrics.ts';
import type { Metric } from '../metrics/types.ts';
import { countSteps } from '../training/batches.ts';
import { assertTrainingSpec } from '../training/check-spec.ts';
import { lossKindOf } from '../training/loss-spec.ts';
import type { TrainingSpec } from '../training/types.ts';
import type { RunIdentity } from './checkpoint-bytes.ts';
import { rowsToDropFrom } from './take-batch.ts';
import { assertTargets, readModelOutput } from './target-check.ts';
import type { FitOptions } from './types.ts';

/** What is watched to tell the best measurement. */
export type Watch = {
  readonly metric: string;
  readonly better: 'higher' | 'lower';
  readonly minDelta: number;
  /** Measurements without improvement that end the run. */
  readonly patience: number;
  readonly restoreBest: boolean;
};

/** The options of a run, checked and completed. */
export type FitPlan = {
  readonly train: DataSource;
  readonly validation: DataSource | undefined;
  readonly metrics: readonly Metric[];
  readonly watch: Watch;
  readonly steps: number | undefined;
  readonly epochs: number | undefined;
  /** Rows of a pass when a last batch that is not full is dropped. */
  readonly dropFrom: number | undefined;
  readonly identity: RunIdentity;
};

function invalid(message: string, hint: string, details: Readonly<Record<string, unknown>> = {}): NnError {
  return new NnError({ code: 'NN_SPEC_INVALID', message, hint, details });
}

function assertCounts(counts: Readonly<Record<string, number | undefined>>, least: number): void {
  for (const [name, value] of Object.entries(counts)) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) continue;
    throw invalid(`${name} is ${value}`, `give a whole number, at least ${least}`, {
      name,
      value: String(value),
    });
  }
}

/** Rows of one run of the graph. */
export function partRows({ batchSize, accumulate = 1 }: TrainingSpec): number {
  return batchSize / accumulate;
}

function isSource(data: Dataset | DataSource): data is DataSource {
  return 'open' in data;
}

/** Throws `NN_SPEC_INVALID` for options that contradict each other or the loss, and what is wrong with data in memory. */
export function planFit(options: FitOptions): FitPlan {
  const { model, spec, engine, epochs, steps, lastBatch = 'wrap', checkpoint, resume } = options;
  assertCounts(
    { epochs, steps, validateEvery: options.validateEvery, 'checkpoint.every': checkpoint?.every },
    1,
  );
  assertCounts({ measureTraining: options.measureTraining }, 0);
  if ((epochs === undefined) === (steps === undefined)) {
    throw invalid('the length of the run is not clear', 'give either epochs or steps', { epochs, steps });
  }
  if (resume === 'latest' && checkpoint === undefined) {
    throw invalid("resume: 'latest' has no store to look into", 'give checkpoint.store, or the bytes');
  }
  assertTrainingSpec(spec);
  const metrics = chooseMetrics(options);
  const watch = chooseWatch(options, metrics);
  const train = toSource(options.train, model, spec);
  if (epochs !== undefined && train.isEndless === true) {
    throw invalid(
      `"${train.identity}" has no passes to count`,
      'give steps, or say how many rows are a pass (rowsPerEpoch of a mixture)',
      { epochs },
    );
  }
  return {
    train,
    validation: options.validation === undefined ? undefined : toSource(options.validation, model, spec),
    metrics,
    watch,
    steps,
    epochs,
    dropFrom: rowsToDropFrom(lastBatch, train.rowsPerEpoch, spec.batchSize),
    identity: {
      model: digestOf(writeModel(model)),
      // A spec is plain data; encoding it twice leaves out what is undefined.
      spec: digestOf(encodeCanonical(JSON.parse(JSON.stringify(spec)) as Encodable)),
      data: train.identity,
      lastBatch,
      engine: engine.profile === 'reproducible' ? engine.fingerprint : 'native',
    },
  };
}

/** Steps in all, once the source knows how long a pass is. */
export function totalStepsOf(plan: FitPlan, batchSize: number): number | undefined {
  if (plan.epochs === undefined) return plan.steps;
  if (plan.dropFrom !== undefined) return Math.floor(plan.dropFrom / batchSize) * plan.epochs;
  const rows = plan.train.rowsPerEpoch;
  return rows === undefined ? undefined : countSteps(rows, batchSize, plan.epochs);
}

function toSource(data: Dataset | DataSource, model: Model, spec: TrainingSpec): DataSource {
  if (isSource(data)) return data;
  const matched = matchDataset(model, createDataset(data.inputs, data.target));
  assertTargets(matched, readModelOutput(model, spec.loss, partRows(spec)), spec.loss, 0);
  return datasetSource(matched);
}

function chooseMetrics({ spec, metrics }: FitOptions): readonly Metric[] {
  const loss = lossKindOf(spec.loss);
  const chosen = metrics ?? defaultMetrics(loss);
  const kind = observationKindOf(loss);
  for (const [i, { name, kinds }] of chosen.entries()) {
    if (kind === undefined) {
      throw invalid(`loss ${loss} has no metrics besides itself`, 'leave metrics out', { metric: name });
    }
    if (!kinds.includes(kind)) throw wrongKind(name, kind, kinds);
    if (name === 'loss' || chosen.findIndex((other) => other.name === name) !== i) {
      throw invalid(`two measures are called "${name}"`, 'give every metric once', { metric: name });
    }
  }
  return chosen;
}

function chooseWatch(options: FitOptions, metrics: readonly Metric[]): Watch {
  const { earlyStopping, validation, measureTraining = 0 } = options;
  if (earlyStopping === undefined) {
    const never = Number.POSITIVE_INFINITY;
    return { metric: 'loss', better: 'lower', minDelta: 0, patience: never, restoreBest: false };
  }
  const { metric = 'loss', patience, minDelta = 0, restoreBest = true } = earlyStopping;
  assertCounts({ 'earlyStopping.patience': patience }, 1);
  if (!(minDelta >= 0 && Number.isFinite(minDelta))) {
    throw invalid(`earlyStopping.minDelta is ${minDelta}`, 'give 0 or a positive number');
  }
  if (validation === undefined && measureTraining === 0) {
    throw invalid('early stopping has nothing to watch', 'give validation data');
  }
  const watched = metrics.find(({ name }) => name === metric);
  if (metric !== 'loss' && watched === undefined) {
    throw invalid(
      `early stopping watches "${metric}", which is not measured`,
      `watch one of ${['loss', ...metrics.map(({ name }) => name)].join(', ')}`,
      { metric },
    );
  }
  return { metric, better: watched?.better ?? 'lower', minDelta, patience, restoreBest };
}
